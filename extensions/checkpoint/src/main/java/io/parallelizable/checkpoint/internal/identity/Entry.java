package io.parallelizable.checkpoint.internal.identity;

import io.parallelizable.checkpoint.internal.identity.code.ClassFile;
import io.parallelizable.checkpoint.internal.identity.code.ClassFiles;
import io.parallelizable.checkpoint.internal.identity.code.Companions;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import java.lang.invoke.SerializedLambda;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells which method elements call. */
public final class Entry {
    private Entry() {}

    /**
     * The annotated method that the loops of a companion call.
     *
     * @param loops the class of a kernel's loops
     * @throws IdentityException if the class is not that of a companion, or its class file is not found
     */
    public static Member of(Class<?> loops) {
        String name = loops.getName().replace('.', '/');
        ClassFiles files = new ClassFiles(loader(loops), Set.of(name));
        Optional<ClassFile> file = files.user(name);
        if (!files.unreadable().isEmpty()) {
            // Then all classes count as a whole, those beside this one too, and any of them may stand for the method.
            return new Member(name, "loop", "()V");
        }
        SortedSet<Member> called = file.map(new Companions(files)::called).orElseGet(TreeSet::new);
        if (called.size() != 1) {
            throw new IdentityException(loops.getName() + " calls no annotated method");
        }
        return called.first();
    }

    private static ClassLoader loader(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }

    /** The body of a lambda, or the method that a method reference leads to. */
    static Member of(SerializedLambda lambda) {
        return new Member(lambda.getImplClass(), lambda.getImplMethodName(), lambda.getImplMethodSignature());
    }
}

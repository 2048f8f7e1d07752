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

/**
 * The method that elements call.
 *
 * @param owner its class, by the name in class files, such as {@code com/acme/Energy}
 * @param descriptor its parameters and its result, such as {@code (D)D}
 */
public record Entry(String owner, String method, String descriptor) implements Comparable<Entry> {
    /**
     * The annotated method that the loops of a companion call.
     *
     * @param loops the class of a kernel's loops
     * @throws IdentityException if the class is not that of a companion, or its class file is not found
     */
    public static Entry of(Class<?> loops) {
        String name = loops.getName().replace('.', '/');
        ClassFiles files = new ClassFiles(loader(loops), Set.of(name));
        Optional<ClassFile> file = files.user(name);
        if (!files.unreadable().isEmpty()) {
            // Then all classes count as a whole, those beside this one too, and any of them may stand for the method.
            return new Entry(name, "loop", "()V");
        }
        SortedSet<Member> called = file.map(new Companions(files)::called).orElseGet(TreeSet::new);
        if (called.size() != 1) {
            throw new IdentityException(loops.getName() + " calls no annotated method");
        }
        return of(called.first());
    }

    /**
     * The body of a lambda, or the method that a method reference leads to.
     *
     * @throws IdentityException if the function is not serializable, since nothing else tells its body
     */
    public static Entry ofFunction(Object function) {
        return InputDigest.of(function).functions().stream()
                .findFirst()
                .orElseThrow(() -> new IdentityException(
                        function.getClass().getName() + " is neither a lambda nor a method reference"));
    }

    static Entry of(SerializedLambda lambda) {
        return new Entry(lambda.getImplClass(), lambda.getImplMethodName(), lambda.getImplMethodSignature());
    }

    private static Entry of(Member member) {
        return new Entry(member.owner(), member.name(), member.descriptor());
    }

    Member member() {
        return new Member(owner, method, descriptor);
    }

    static ClassLoader loader(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }

    @Override
    public int compareTo(Entry other) {
        return member().compareTo(other.member());
    }
}

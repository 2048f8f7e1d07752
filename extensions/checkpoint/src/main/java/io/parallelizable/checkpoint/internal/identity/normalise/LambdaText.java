package io.parallelizable.checkpoint.internal.identity.normalise;

import io.parallelizable.checkpoint.internal.identity.code.ClassFile;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/**
 * Lambdas with their bodies, which javac puts into methods that it numbers throughout a class; some versions of it, and
 * some options, put equal ones into one.
 */
final class LambdaText {
    private final MethodText text;
    private final Names names;
    private final ClassFile type;
    private final Set<String> around;

    LambdaText(MethodText text, Names names, ClassFile type, Set<String> around) {
        this.text = text;
        this.names = names;
        this.type = type;
        this.around = around;
    }

    /** The text of the body that a reference leads to; nothing if that is no lambda of this class. */
    Optional<String> body(Handle handle) {
        return handle.getOwner().equals(type.name())
                ? type.method(handle.getName(), handle.getDesc())
                        .filter(ClassFile::isLambda)
                        .map(this::body)
                : Optional.empty();
    }

    private String body(MethodNode lambda) {
        String name = lambda.name + lambda.desc;
        if (!around.add(name)) {
            return "itself";
        }
        String kind = ClassFile.has(lambda.access, Opcodes.ACC_STATIC) ? "" : "with this ";
        String body = kind + names.ofDescriptor(lambda.desc) + " {\n" + text.body(type, lambda, around) + "}";
        around.remove(name);
        return body;
    }
}

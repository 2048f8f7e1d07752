package io.parallelizable.checkpoint.internal.identity.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A class of the user's.
 *
 * @param node what is in it, without line numbers and names of local variables
 * @param methods those that it declares, by name and descriptor
 */
public record ClassFile(ClassNode node, Map<String, MethodNode> methods) {
    private static final String RECORD_METHODS = "java/lang/runtime/ObjectMethods";

    static ClassFile of(ClassNode node) {
        Map<String, MethodNode> methods = new HashMap<>();
        node.methods.forEach(method -> methods.put(method.name + method.desc, method));
        return new ClassFile(node, methods);
    }

    public String name() {
        return node.name;
    }

    /** The method of a name and descriptor that is declared here. */
    public Optional<MethodNode> method(String name, String descriptor) {
        return Optional.ofNullable(methods.get(name + descriptor));
    }

    /** The method of a member that is declared here. */
    public Optional<MethodNode> method(Member member) {
        return method(member.name(), member.descriptor());
    }

    public boolean declaresField(Member member) {
        return node.fields.stream()
                .anyMatch(field -> field.name.equals(member.name()) && field.desc.equals(member.descriptor()));
    }

    public boolean isInterface() {
        return has(node.access, Opcodes.ACC_INTERFACE);
    }

    public boolean isEnum() {
        return has(node.access, Opcodes.ACC_ENUM) && "java/lang/Enum".equals(node.superName);
    }

    /** The class around an anonymous or local class; null for all others. */
    public @Nullable String enclosing() {
        return node.outerClass;
    }

    /** Whether a method is the body of a lambda, which stands in the source of another. */
    public static boolean isLambda(MethodNode method) {
        return has(method.access, Opcodes.ACC_SYNTHETIC) && method.name.startsWith("lambda$");
    }

    /** Whether a method is one that javac writes for a record, such as its {@code toString()}. */
    public static boolean isOfRecord(MethodNode method) {
        for (AbstractInsnNode each : method.instructions) {
            if (each instanceof InvokeDynamicInsnNode call
                    && call.bsm.getOwner().equals(RECORD_METHODS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether access flags include one. */
    public static boolean has(int access, int flag) {
        return (access & flag) != 0;
    }
}

package io.parallelizable.checkpoint.internal.identity.reach;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;

/** A statement such as {@code calls++;}, which reads a static field, and on which no result depends for that. */
final class Increment {
    private static final Set<Integer> ADDITIONS = Set.of(
            Opcodes.IADD,
            Opcodes.LADD,
            Opcodes.FADD,
            Opcodes.DADD,
            Opcodes.ISUB,
            Opcodes.LSUB,
            Opcodes.FSUB,
            Opcodes.DSUB);

    private Increment() {}

    /** Whether the instruction that reads a field is the first of: read it, push a constant, add, write the field. */
    static boolean begins(FieldInsnNode read) {
        AbstractInsnNode constant = read.getNext();
        AbstractInsnNode addition = next(constant);
        return isConstant(constant)
                && addition != null
                && ADDITIONS.contains(addition.getOpcode())
                && next(addition) instanceof FieldInsnNode write
                && write.getOpcode() == Opcodes.PUTSTATIC
                && write.owner.equals(read.owner)
                && write.name.equals(read.name);
    }

    private static @Nullable AbstractInsnNode next(@Nullable AbstractInsnNode node) {
        return node == null ? null : node.getNext();
    }

    private static boolean isConstant(@Nullable AbstractInsnNode node) {
        return node != null && node.getOpcode() > Opcodes.ACONST_NULL && node.getOpcode() <= Opcodes.LDC;
    }
}

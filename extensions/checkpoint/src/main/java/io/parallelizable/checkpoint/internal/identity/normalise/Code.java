package io.parallelizable.checkpoint.internal.identity.normalise;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** The instructions of a method, and the labels between them, to be compared with what javac is known to write. */
record Code(List<AbstractInsnNode> nodes) {
    static Code of(MethodNode method) {
        List<AbstractInsnNode> nodes = new ArrayList<>();
        method.instructions.forEach(nodes::add);
        return new Code(List.copyOf(nodes));
    }

    int length() {
        return nodes.size();
    }

    AbstractInsnNode at(int index) {
        return nodes.get(index);
    }

    Code part(int from, int to) {
        return new Code(nodes.subList(from, to));
    }

    /** Whether those opcodes follow one another from an index on, labels aside. */
    boolean has(int from, int... opcodes) {
        return after(from, opcodes) >= 0;
    }

    /** The index behind those opcodes if they follow one another from an index on, labels aside; else -1. */
    int after(int from, int... opcodes) {
        int at = from;
        for (int opcode : opcodes) {
            while (at < length() && at(at) instanceof LabelNode) {
                at++;
            }
            if (at == length() || at(at).getOpcode() != opcode) {
                return -1;
            }
            at++;
        }
        return at;
    }

    static boolean isField(AbstractInsnNode node, String name) {
        return node instanceof FieldInsnNode access && access.name.equals(name);
    }

    static boolean isNew(AbstractInsnNode node, String type) {
        return node.getOpcode() == Opcodes.NEW && ((TypeInsnNode) node).desc.equals(type);
    }
}

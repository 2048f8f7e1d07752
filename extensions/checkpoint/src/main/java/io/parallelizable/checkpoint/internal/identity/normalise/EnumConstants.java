package io.parallelizable.checkpoint.internal.identity.normalise;

import io.parallelizable.checkpoint.internal.identity.code.ClassFile;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * The static initialiser of an enum, cut into the parts that make one constant each: {@code RED = new Color("RED", 0,
 * …)}.
 *
 * @param constants by name
 * @param rest what comes after them
 */
record EnumConstants(SortedMap<String, Code> constants, Code rest) {
    /** What stands between the creation of a constant and its own arguments: a copy of it, its name and its ordinal. */
    private static final int PREFIX = 4;

    /** The names of an enum's constants in their order. */
    static List<String> names(ClassFile type) {
        return type.node().fields.stream()
                .filter(field -> ClassFile.has(field.access, Opcodes.ACC_ENUM))
                .map(field -> field.name)
                .toList();
    }

    static EnumConstants of(ClassFile type, Code code) {
        List<String> names = names(type);
        SortedMap<String, Code> constants = new TreeMap<>();
        int from = 0;
        for (int at = 0; at < code.length() && constants.size() < names.size(); at++) {
            if (code.at(at).getOpcode() == Opcodes.PUTSTATIC
                    && code.at(at) instanceof FieldInsnNode write
                    && names.contains(write.name)) {
                constants.put(write.name, withoutOrdinal(code.part(from, at + 1)));
                from = at + 1;
            }
        }
        return new EnumConstants(constants, code.part(from, code.length()));
    }

    private static Code withoutOrdinal(Code constant) {
        List<AbstractInsnNode> nodes = constant.nodes();
        int first = 0;
        while (!(nodes.get(first) instanceof TypeInsnNode)) {
            first++;
        }
        List<AbstractInsnNode> kept = new ArrayList<>(nodes);
        kept.remove(first + PREFIX - 1);
        return new Code(List.copyOf(kept));
    }
}

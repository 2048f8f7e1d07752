package io.parallelizable.checkpoint.internal.identity.normalise;

import io.parallelizable.checkpoint.internal.identity.code.ClassFiles;
import io.parallelizable.checkpoint.internal.identity.code.JavacNames;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What the numbers in a switch on an enum stand for. javac numbers the constants in a class of its own, one for all
 * switches of a source file; from version 21 on it switches on the ordinal if the enum is in the same file.
 */
final class EnumSwitch {
    private final ClassFiles files;
    private final Code code;

    EnumSwitch(ClassFiles files, Code code) {
        this.files = files;
        this.code = code;
    }

    /** The name of the constant for each case of the switch behind a call of {@code ordinal()}, if that is one. */
    Optional<IntFunction<String>> cases(AbstractInsnNode ordinal) {
        if (!JavacNames.isOrdinalOfSwitch(ordinal)) {
            return Optional.empty();
        }
        String type = ((MethodInsnNode) ordinal).owner;
        return ordinal.getNext().getOpcode() == Opcodes.IALOAD ? mapped(type) : byOrdinal(type);
    }

    private Optional<IntFunction<String>> byOrdinal(String type) {
        return files.user(type)
                .map(EnumConstants::names)
                .map(names -> k -> k >= 0 && k < names.size() ? names.get(k) : unknown(k));
    }

    private Optional<IntFunction<String>> mapped(String type) {
        String map = JavacNames.switchMap(type);
        return code.nodes().stream()
                .filter(node -> Code.isField(node, map))
                .findFirst()
                .flatMap(node -> files.method(Member.staticInitialiser(((FieldInsnNode) node).owner)))
                .map(initialiser -> numbers(initialiser, map))
                .map(numbers -> k -> numbers.getOrDefault(k, unknown(k)));
    }

    private static String unknown(int number) {
        return "case " + number;
    }

    /** Reads {@code $SwitchMap$…[Color.RED.ordinal()] = 1;} of all constants. */
    private static Map<Integer, String> numbers(MethodNode initialiser, String map) {
        Code code = Code.of(initialiser);
        Map<Integer, String> numbers = new HashMap<>();
        for (int at = 0; at < code.length(); at++) {
            if (Code.isField(code.at(at), map)
                    && code.has(at, Opcodes.GETSTATIC, Opcodes.GETSTATIC, Opcodes.INVOKEVIRTUAL)) {
                numbers.put(number(code.at(at + 3)), ((FieldInsnNode) code.at(at + 1)).name);
            }
        }
        return numbers;
    }

    private static int number(AbstractInsnNode push) {
        if (push instanceof IntInsnNode small) {
            return small.operand;
        }
        return push instanceof InsnNode ? push.getOpcode() - Opcodes.ICONST_0 : -1;
    }
}

package io.parallelizable.checkpoint.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.checkpoint.internal.identity.code.ClassFile;
import io.parallelizable.checkpoint.internal.identity.code.ClassFiles;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import io.parallelizable.checkpoint.internal.identity.reach.Reach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Worry: an instruction that a call comes to is not looked at. */
class MutationTest {
    /** What another instruction stands for; those of one pair leave the stack alike. */
    private static final Map<Integer, Integer> OTHERS = Map.ofEntries(
            Map.entry(Opcodes.DADD, Opcodes.DSUB),
            Map.entry(Opcodes.DSUB, Opcodes.DADD),
            Map.entry(Opcodes.DMUL, Opcodes.DDIV),
            Map.entry(Opcodes.DCMPL, Opcodes.DCMPG),
            Map.entry(Opcodes.DCMPG, Opcodes.DCMPL),
            Map.entry(Opcodes.DCONST_0, Opcodes.DCONST_1),
            Map.entry(Opcodes.DCONST_1, Opcodes.DCONST_0),
            Map.entry(Opcodes.ICONST_0, Opcodes.ICONST_1),
            Map.entry(Opcodes.ICONST_1, Opcodes.ICONST_2),
            Map.entry(Opcodes.ICONST_2, Opcodes.ICONST_3),
            Map.entry(Opcodes.ICONST_3, Opcodes.ICONST_4),
            Map.entry(Opcodes.I2D, Opcodes.NOP),
            Map.entry(Opcodes.DUP, Opcodes.NOP),
            Map.entry(Opcodes.POP, Opcodes.NOP),
            Map.entry(Opcodes.DALOAD, Opcodes.LALOAD),
            Map.entry(Opcodes.DASTORE, Opcodes.LASTORE),
            Map.entry(Opcodes.DRETURN, Opcodes.LRETURN),
            Map.entry(Opcodes.ARETURN, Opcodes.RETURN),
            Map.entry(Opcodes.IRETURN, Opcodes.FRETURN));

    @TempDir
    Path directory;

    @Test
    void everyInstructionThatACallComesTo_counts() throws IOException {
        Program program = EnergyProgram.in(directory).compile();
        SortedMap<String, String> parts = program.identity().parts();
        Set<Member> reached = reached(program);
        int mutants = 0;
        for (Path file : program.classFiles()) {
            byte[] original = Files.readAllBytes(file);
            for (byte[] mutant : mutants(original, reached)) {
                Files.write(file, mutant);
                assertThat(program.identity().parts())
                        .as("mutant %s of %s", mutants, file)
                        .isNotEqualTo(parts);
                mutants++;
            }
            Files.write(file, original);
        }
        assertThat(mutants).isGreaterThan(100);
        assertThat(program.identity().parts()).isEqualTo(parts);
    }

    private static Set<Member> reached(Program program) {
        ClassFiles files = new ClassFiles(program.loader(), Set.of("Energy"));
        return Reach.from(List.of(new Member("Energy", "energy", "(D)D")), Set.of(), files, program.loader())
                .methods();
    }

    /** The class with one instruction replaced, for each that can be. */
    private static List<byte[]> mutants(byte[] original, Set<Member> reached) {
        List<byte[]> mutants = new ArrayList<>();
        for (int k = 0; ; k++) {
            ClassNode type = new ClassNode();
            new ClassReader(original).accept(type, 0);
            List<Runnable> mutations = mutations(type, reached);
            if (k == mutations.size()) {
                return mutants;
            }
            mutations.get(k).run();
            ClassWriter writer = new ClassWriter(0);
            type.accept(writer);
            mutants.add(writer.toByteArray());
        }
    }

    private static List<Runnable> mutations(ClassNode type, Set<Member> reached) {
        List<Runnable> mutations = new ArrayList<>();
        for (MethodNode method : type.methods) {
            boolean isOfEnum = ClassFile.has(type.access, Opcodes.ACC_ENUM) && method.name.equals("<clinit>");
            if (reached.contains(new Member(type.name, method.name, method.desc)) && !isOfEnum) {
                for (AbstractInsnNode each : method.instructions) {
                    addMutation(method, each, mutations);
                }
            }
        }
        return mutations;
    }

    private static void addMutation(MethodNode method, AbstractInsnNode each, List<Runnable> mutations) {
        if (each instanceof InsnNode && OTHERS.containsKey(each.getOpcode())) {
            mutations.add(() -> method.instructions.set(each, new InsnNode(OTHERS.get(each.getOpcode()))));
        } else if (each instanceof VarInsnNode variable) {
            mutations.add(() -> variable.var++);
        } else if (each instanceof IntInsnNode number) {
            mutations.add(() -> number.operand++);
        } else if (each instanceof JumpInsnNode jump && jump.getOpcode() != Opcodes.GOTO) {
            mutations.add(() -> jump.setOpcode(opposite(jump.getOpcode())));
        } else if (each instanceof LdcInsnNode constant && constant.cst instanceof Double value) {
            mutations.add(() -> constant.cst = value + 1);
        }
    }

    /** Each condition is beside its opposite: those with an odd number come first, but for the tests for null. */
    private static int opposite(int condition) {
        return condition >= Opcodes.IFNULL ? condition ^ 1 : (condition + 1 ^ 1) - 1;
    }
}

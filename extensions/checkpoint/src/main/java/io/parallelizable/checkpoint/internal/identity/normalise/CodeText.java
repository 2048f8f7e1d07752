package io.parallelizable.checkpoint.internal.identity.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** Writes instructions, one a line, without those that say nothing. */
final class CodeText {
    private final Operands operands;
    private final InstructionText instructions;
    private final Lines lines;

    /** What the numbers in the next switch stand for. */
    private IntFunction<String> cases = Integer::toString;

    CodeText(Operands operands, LambdaText lambdas, Lines lines) {
        this.operands = operands;
        this.instructions = new InstructionText(operands, lambdas);
        this.lines = lines;
    }

    void write(Code code, Idioms idioms, EnumSwitch enums) {
        int at = 0;
        while (at < code.length()) {
            AbstractInsnNode node = code.at(at);
            int leftOut = idioms.leftOut(at);
            int unmatched = idioms.unmatched(at);
            Optional<IntFunction<String>> constants = enums.cases(node);
            if (leftOut > 0) {
                at += leftOut;
            } else if (unmatched > 0) {
                lines.add("no case");
                at += unmatched;
            } else if (constants.isPresent()) {
                cases = constants.get();
                lines.add("constant of ", operands.type(((MethodInsnNode) node).owner));
                at += node.getNext().getOpcode() == Opcodes.IALOAD ? 2 : 1;
            } else {
                write(node);
                at++;
            }
        }
    }

    private void write(AbstractInsnNode node) {
        if (node instanceof LabelNode label) {
            lines.place(label);
        } else if (node instanceof TableSwitchInsnNode table) {
            writeTable(table);
        } else if (node instanceof LookupSwitchInsnNode lookup) {
            writeLookup(lookup);
        } else if (node instanceof JumpInsnNode jump) {
            lines.add(jump.getOpcode(), " ", jump.label);
        } else {
            lines.add(instructions.of(node));
        }
    }

    private void writeTable(TableSwitchInsnNode table) {
        SortedMap<String, LabelNode> targets = new TreeMap<>();
        for (int k = 0; k < table.labels.size(); k++) {
            if (table.labels.get(k) != table.dflt) {
                targets.put(cases.apply(table.min + k), table.labels.get(k));
            }
        }
        writeSwitch(targets, table.dflt);
    }

    private void writeLookup(LookupSwitchInsnNode lookup) {
        SortedMap<String, LabelNode> targets = new TreeMap<>();
        for (int k = 0; k < lookup.labels.size(); k++) {
            targets.put(cases.apply(lookup.keys.get(k)), lookup.labels.get(k));
        }
        writeSwitch(targets, lookup.dflt);
    }

    private void writeSwitch(SortedMap<String, LabelNode> targets, LabelNode otherwise) {
        List<Object> parts = new ArrayList<>();
        parts.add("switch");
        targets.forEach((name, target) -> parts.addAll(List.of(" ", name, " ", target)));
        parts.addAll(List.of(" default ", otherwise));
        lines.add(parts.toArray());
        cases = Integer::toString;
    }
}

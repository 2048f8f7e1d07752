package io.parallelizable.checkpoint.internal.identity.normalise;

import io.parallelizable.checkpoint.internal.identity.code.ClassFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Writes instructions, one a line. */
final class CodeText {
    private static final String OBJECT = "java/lang/Object";

    /** What an interface inherits of Object: javac 18 and later call it on the interface, others on Object. */
    private static final Set<String> OF_OBJECT = Set.of(
            "getClass()Ljava/lang/Class;",
            "hashCode()I",
            "equals(Ljava/lang/Object;)Z",
            "toString()Ljava/lang/String;",
            "notify()V",
            "notifyAll()V",
            "wait()V",
            "wait(J)V",
            "wait(JI)V");

    private final ClassFiles files;
    private final Operands operands;
    private final LambdaText lambdas;
    private final Lines lines;

    CodeText(ClassFiles files, Operands operands, LambdaText lambdas, Lines lines) {
        this.files = files;
        this.operands = operands;
        this.lambdas = lambdas;
        this.lines = lines;
    }

    void write(Code code, Idioms idioms) {
        EnumSwitch enums = new EnumSwitch(files, code);
        IntFunction<String> cases = Integer::toString;
        int at = 0;
        while (at < code.length()) {
            int leftOut = idioms.leftOut(at);
            int unmatched = idioms.unmatched(at);
            AbstractInsnNode node = code.at(at);
            if (leftOut > 0) {
                at += leftOut;
            } else if (unmatched > 0) {
                lines.add("no case");
                at += unmatched;
            } else if (enums.cases(node).isPresent()) {
                cases = enums.cases(node).get();
                lines.add("constant of ", operands.type(((MethodInsnNode) node).owner));
                at += node.getNext().getOpcode() == Opcodes.IALOAD ? 2 : 1;
            } else {
                write(node, cases);
                cases = Integer::toString;
                at++;
            }
        }
    }

    private void write(AbstractInsnNode node, IntFunction<String> cases) {
        if (node instanceof LabelNode label) {
            lines.place(label);
        } else if (node instanceof TableSwitchInsnNode table) {
            SortedMap<String, LabelNode> targets = new TreeMap<>();
            for (int k = 0; k < table.labels.size(); k++) {
                if (table.labels.get(k) != table.dflt) {
                    targets.put(cases.apply(table.min + k), table.labels.get(k));
                }
            }
            writeSwitch(targets, table.dflt);
        } else if (node instanceof LookupSwitchInsnNode lookup) {
            SortedMap<String, LabelNode> targets = new TreeMap<>();
            for (int k = 0; k < lookup.labels.size(); k++) {
                targets.put(cases.apply(lookup.keys.get(k)), lookup.labels.get(k));
            }
            writeSwitch(targets, lookup.dflt);
        } else if (node instanceof JumpInsnNode jump) {
            lines.add(jump.getOpcode(), " ", jump.label);
        } else if (node.getOpcode() >= 0) {
            lines.add(opcode(node) + operand(node));
        }
    }

    private void writeSwitch(SortedMap<String, LabelNode> targets, LabelNode otherwise) {
        List<Object> parts = new ArrayList<>();
        parts.add("switch");
        targets.forEach((name, target) -> parts.addAll(List.of(" ", name, " ", target)));
        parts.addAll(List.of(" default ", otherwise));
        lines.add(parts.toArray());
    }

    private String operand(AbstractInsnNode node) {
        if (node instanceof VarInsnNode variable) {
            return " " + variable.var;
        } else if (node instanceof IincInsnNode increment) {
            return " " + increment.var + " " + increment.incr;
        } else if (node instanceof IntInsnNode number) {
            return " " + number.operand;
        } else if (node instanceof TypeInsnNode type) {
            return " " + operands.type(type.desc);
        } else if (node instanceof MultiANewArrayInsnNode array) {
            return " " + operands.type(array.desc) + " " + array.dims;
        } else if (node instanceof FieldInsnNode field) {
            return " " + operands.member(field.owner, field.name, field.desc);
        } else if (node instanceof MethodInsnNode call) {
            return " " + call(call);
        } else if (node instanceof LdcInsnNode constant) {
            return " " + operands.constant(constant.cst);
        } else if (node instanceof InvokeDynamicInsnNode dynamic) {
            return " " + dynamic(dynamic);
        }
        return "";
    }

    private static int opcode(AbstractInsnNode node) {
        return isOfObject(node) ? Opcodes.INVOKEVIRTUAL : node.getOpcode();
    }

    private String call(MethodInsnNode call) {
        return operands.member(isOfObject(call) ? OBJECT : call.owner, call.name, call.desc);
    }

    private static boolean isOfObject(AbstractInsnNode node) {
        return node.getOpcode() == Opcodes.INVOKEINTERFACE
                && node instanceof MethodInsnNode call
                && OF_OBJECT.contains(call.name + call.desc);
    }

    private String dynamic(InvokeDynamicInsnNode dynamic) {
        StringBuilder text = new StringBuilder();
        text.append(dynamic.name).append(operands.descriptor(dynamic.desc)).append(' ');
        text.append(operands.handle(dynamic.bsm));
        for (Object argument : dynamic.bsmArgs) {
            String body =
                    argument instanceof Handle handle ? lambdas.body(handle).orElse(null) : null;
            text.append(' ').append(body == null ? operands.constant(argument) : body);
        }
        return text.toString();
    }
}

package io.parallelizable.checkpoint.internal.identity.normalise;

import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** An instruction without labels: its opcode and its operand. */
final class InstructionText {
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

    private final Operands operands;
    private final LambdaText lambdas;

    InstructionText(Operands operands, LambdaText lambdas) {
        this.operands = operands;
        this.lambdas = lambdas;
    }

    String of(AbstractInsnNode node) {
        return isCallOfObject(node)
                ? Opcodes.INVOKEVIRTUAL + " " + callOfObject((MethodInsnNode) node)
                : node.getOpcode() + " " + operand(node);
    }

    private static boolean isCallOfObject(AbstractInsnNode node) {
        return node.getOpcode() == Opcodes.INVOKEINTERFACE
                && node instanceof MethodInsnNode call
                && OF_OBJECT.contains(call.name + call.desc);
    }

    private String callOfObject(MethodInsnNode call) {
        return operands.member(OBJECT, call.name, call.desc);
    }

    private String operand(AbstractInsnNode node) {
        if (node instanceof VarInsnNode variable) {
            return Integer.toString(variable.var);
        } else if (node instanceof IincInsnNode increment) {
            return increment.var + " " + increment.incr;
        } else if (node instanceof IntInsnNode number) {
            return Integer.toString(number.operand);
        } else if (node instanceof TypeInsnNode type) {
            return operands.type(type.desc);
        } else if (node instanceof MultiANewArrayInsnNode array) {
            return operands.type(array.desc) + " " + array.dims;
        } else if (node instanceof FieldInsnNode field) {
            return operands.field(field.owner, field.name, field.desc);
        } else if (node instanceof MethodInsnNode call) {
            return operands.member(call.owner, call.name, call.desc);
        } else if (node instanceof LdcInsnNode constant) {
            return operands.constant(constant.cst);
        } else if (node instanceof InvokeDynamicInsnNode dynamic) {
            return dynamic(dynamic);
        }
        return "";
    }

    private String dynamic(InvokeDynamicInsnNode dynamic) {
        StringBuilder text = new StringBuilder();
        text.append(dynamic.name).append(operands.descriptor(dynamic.desc)).append(' ');
        text.append(operands.handle(dynamic.bsm));
        for (Object argument : dynamic.bsmArgs) {
            text.append(' ').append(argument(argument));
        }
        return text.toString();
    }

    private String argument(Object argument) {
        return argument instanceof Handle handle
                ? lambdas.body(handle).orElseGet(() -> operands.handle(handle))
                : operands.constant(argument);
    }
}

package io.parallelizable.checkpoint.internal.identity.normalise;

import io.parallelizable.checkpoint.internal.identity.code.JavacNames;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Instructions that javac adds, and that say nothing of what a method does. Some depend on the version of javac or on
 * other parts of the class.
 */
final class Idioms {
    private static final String MATCH_EXCEPTION = "java/lang/MatchException";
    private static final String CLASS_CHANGE = "java/lang/IncompatibleClassChangeError";

    private final Code code;
    private final boolean isStaticInitialiser;
    private final boolean isConstructor;

    Idioms(Code code, MethodNode method) {
        this.code = code;
        this.isStaticInitialiser = method.name.equals(Member.STATIC_INITIALISER);
        this.isConstructor = method.name.equals(Member.CONSTRUCTOR);
    }

    /** How many instructions and labels from an index on are to be left out. */
    int leftOut(int at) {
        int end = Math.max(afterSwitchMap(at), afterCheckOfReceiver(at));
        if (isStaticInitialiser) {
            end = Math.max(end, Math.max(afterAssertionStatus(at), afterArrayOfConstants(at)));
        } else if (isConstructor) {
            end = Math.max(end, Math.max(afterOuterThis(at), afterCheckOfOuterThis(at)));
        }
        return Math.max(0, end - at);
    }

    /** {@code $assertionsDisabled = !Foo.class.desiredAssertionStatus();} is there if anything in the class asserts. */
    private int afterAssertionStatus(int at) {
        int end = code.after(
                at,
                Opcodes.LDC,
                Opcodes.INVOKEVIRTUAL,
                Opcodes.IFNE,
                Opcodes.ICONST_1,
                Opcodes.GOTO,
                Opcodes.ICONST_0,
                Opcodes.PUTSTATIC);
        return end >= 0 && Code.isField(code.at(end - 1), JavacNames.ASSERTIONS_DISABLED) ? end : -1;
    }

    /** {@code $VALUES = $values();} holds the constants of an enum in their order. */
    private int afterArrayOfConstants(int at) {
        int end = code.after(at, Opcodes.INVOKESTATIC, Opcodes.PUTSTATIC);
        return end >= 0 && Code.isField(code.at(end - 1), JavacNames.VALUES_FIELD) ? end : -1;
    }

    /** {@code this.this$0 = this$0;} is left out by javac 18 and later where nothing reads it. */
    private int afterOuterThis(int at) {
        int end = code.after(at, Opcodes.ALOAD, Opcodes.ALOAD, Opcodes.PUTFIELD);
        return end >= 0 && ((FieldInsnNode) code.at(end - 1)).name.startsWith("this$") ? end : -1;
    }

    /** {@code Objects.requireNonNull(this$0);} is added by javac 25 and later. */
    private int afterCheckOfOuterThis(int at) {
        int end = code.after(at, Opcodes.ALOAD, Opcodes.INVOKESTATIC, Opcodes.POP);
        return end >= 0 && isRequireNonNull(code.at(end - 2)) && isBeforeSuper(at) ? end : -1;
    }

    /** {@code Objects.requireNonNull(receiver)} of a method reference is added by javac 25 for an outer this, too. */
    private int afterCheckOfReceiver(int at) {
        int end = code.after(at, Opcodes.DUP, Opcodes.INVOKESTATIC, Opcodes.POP, Opcodes.INVOKEDYNAMIC);
        return end >= 0 && isRequireNonNull(code.at(end - 3)) ? end - 1 : -1;
    }

    private static boolean isRequireNonNull(AbstractInsnNode node) {
        return node instanceof MethodInsnNode call
                && call.owner.equals("java/util/Objects")
                && call.name.equals("requireNonNull");
    }

    private boolean isBeforeSuper(int at) {
        return code.part(0, at).nodes().stream().noneMatch(node -> node.getOpcode() == Opcodes.INVOKESPECIAL);
    }

    /** The field of a switch on an enum, which is written down with the constants' names. */
    private int afterSwitchMap(int at) {
        return code.at(at) instanceof FieldInsnNode access && JavacNames.isSwitchMap(access.name) ? at + 1 : -1;
    }

    /**
     * How many instructions from an index on throw what a switch throws that has no case for a constant: an
     * {@link IncompatibleClassChangeError} before Java 21, and a {@code MatchException} from then on.
     */
    int unmatched(int at) {
        AbstractInsnNode first = code.at(at);
        int end = -1;
        if (Code.isNew(first, MATCH_EXCEPTION)) {
            end = code.after(
                    at, Opcodes.NEW, Opcodes.DUP, Opcodes.ACONST_NULL, Opcodes.ACONST_NULL, Opcodes.INVOKESPECIAL);
        } else if (Code.isNew(first, CLASS_CHANGE)) {
            end = code.after(at, Opcodes.NEW, Opcodes.DUP, Opcodes.INVOKESPECIAL);
        }
        return end >= 0 && code.has(end, Opcodes.ATHROW) ? end - at : 0;
    }
}

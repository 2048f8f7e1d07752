package io.parallelizable.checkpoint.internal.identity.code;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** What javac adds to classes for the needs of switches on enums, of enums and of assertions, and how to tell it. */
public final class JavacNames {
    /** A field of a class of javac's own that holds, by ordinal, the number of each constant in a switch. */
    private static final String SWITCH_MAP = "$SwitchMap$";

    /** A field that holds whether assertions are off. */
    public static final String ASSERTIONS_DISABLED = "$assertionsDisabled";

    /** A method of an enum that makes the array of its constants, and the field that holds it. */
    public static final String VALUES_METHOD = "$values";

    public static final String VALUES_FIELD = "$VALUES";

    private JavacNames() {}

    public static boolean isSwitchMap(String field) {
        return field.startsWith(SWITCH_MAP);
    }

    /** The field for the switches of a class on an enum. */
    public static String switchMap(String type) {
        return SWITCH_MAP + type.replace('/', '$');
    }

    /** Whether a class is named only to ask whether assertions are on. */
    public static boolean isAssertionStatus(LdcInsnNode type) {
        return type.getNext() instanceof MethodInsnNode call && call.name.equals("desiredAssertionStatus");
    }

    /** Whether a call asks a constant for its ordinal only to switch on that. */
    public static boolean isOrdinalOfSwitch(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call
                && call.name.equals("ordinal")
                && call.desc.equals("()I")
                && (isSwitch(call.getNext()) || isMappedSwitch(call.getNext()));
    }

    private static boolean isMappedSwitch(AbstractInsnNode instruction) {
        return instruction != null && instruction.getOpcode() == Opcodes.IALOAD && isSwitch(instruction.getNext());
    }

    public static boolean isSwitch(AbstractInsnNode instruction) {
        return instruction instanceof TableSwitchInsnNode || instruction instanceof LookupSwitchInsnNode;
    }
}

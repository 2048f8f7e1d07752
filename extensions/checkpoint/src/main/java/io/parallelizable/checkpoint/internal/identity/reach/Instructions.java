package io.parallelizable.checkpoint.internal.identity.reach;

import io.parallelizable.checkpoint.internal.identity.code.JavacNames;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Reads what the instructions of a method do. */
final class Instructions {
    private final Uses uses;

    Instructions(Uses uses) {
        this.uses = uses;
    }

    void read(MethodNode method) {
        for (AbstractInsnNode each : method.instructions) {
            read(each);
        }
    }

    private void read(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            if (!call.name.equals(JavacNames.VALUES_METHOD) && !JavacNames.isOrdinalOfSwitch(call)) {
                readCall(call.getOpcode(), new Member(call.owner, call.name, call.desc));
            }
        } else if (instruction instanceof FieldInsnNode access) {
            readAccess(access);
        } else if (instruction instanceof TypeInsnNode type) {
            readType(type);
        } else if (instruction instanceof LdcInsnNode constant && !JavacNames.isAssertionStatus(constant)) {
            readConstant(constant.cst);
        } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            readDynamic(dynamic.desc, dynamic.bsm, dynamic.bsmArgs);
        }
    }

    private void readCall(int opcode, Member method) {
        uses.mentions(method.owner());
        if (opcode == Opcodes.INVOKESTATIC || opcode == Opcodes.INVOKESPECIAL) {
            uses.calls(method);
        } else {
            uses.callsVirtually(method);
        }
    }

    private void readAccess(FieldInsnNode access) {
        uses.mentions(access.owner);
        if (access.getOpcode() == Opcodes.GETSTATIC
                && !access.name.equals(JavacNames.ASSERTIONS_DISABLED)
                && !JavacNames.isSwitchMap(access.name)
                && !Increment.begins(access)) {
            uses.readsStatic(new Member(access.owner, access.name, access.desc));
        }
    }

    private void readType(TypeInsnNode type) {
        uses.mentions(type.desc);
        if (type.getOpcode() == Opcodes.NEW) {
            uses.creates(type.desc);
        }
    }

    private void readConstant(Object constant) {
        if (constant instanceof Type type && type.getSort() == Type.OBJECT) {
            uses.mentions(type.getInternalName());
            uses.namesClass(type.getInternalName());
        } else if (constant instanceof Handle handle) {
            readHandle(handle);
        } else if (constant instanceof ConstantDynamic dynamic) {
            Object[] arguments = new Object[dynamic.getBootstrapMethodArgumentCount()];
            for (int k = 0; k < arguments.length; k++) {
                arguments[k] = dynamic.getBootstrapMethodArgument(k);
            }
            readDynamic(dynamic.getDescriptor(), dynamic.getBootstrapMethod(), arguments);
        }
    }

    /**
     * A lambda, a method reference, a concatenation, a switch on patterns: whatever is linked by a bootstrap method.
     */
    private void readDynamic(String descriptor, Handle bootstrap, Object[] arguments) {
        readHandle(bootstrap);
        Type made = Type.getType(descriptor).getSort() == Type.METHOD
                ? Type.getReturnType(descriptor)
                : Type.getType(descriptor);
        if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
            uses.creates(made.getInternalName());
        }
        for (Object argument : arguments) {
            readArgument(argument);
        }
    }

    /** A class that is an argument, such as one in a pattern, is compared with and not made. */
    private void readArgument(Object argument) {
        if (argument instanceof Type type) {
            if (type.getSort() == Type.OBJECT) {
                uses.mentions(type.getInternalName());
            }
        } else {
            readConstant(argument);
        }
    }

    private void readHandle(Handle handle) {
        Member member = new Member(handle.getOwner(), handle.getName(), handle.getDesc());
        uses.mentions(member.owner());
        switch (handle.getTag()) {
            case Opcodes.H_INVOKESTATIC, Opcodes.H_INVOKESPECIAL -> uses.calls(member);
            case Opcodes.H_INVOKEVIRTUAL, Opcodes.H_INVOKEINTERFACE -> uses.callsVirtually(member);
            case Opcodes.H_NEWINVOKESPECIAL -> {
                uses.creates(member.owner());
                uses.calls(member);
            }
            case Opcodes.H_GETSTATIC -> uses.readsStatic(member);
            default -> {}
        }
    }
}

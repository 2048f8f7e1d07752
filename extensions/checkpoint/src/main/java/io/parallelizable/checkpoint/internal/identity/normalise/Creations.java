package io.parallelizable.checkpoint.internal.identity.normalise;

import io.parallelizable.checkpoint.internal.identity.code.ClassFile;
import io.parallelizable.checkpoint.internal.identity.code.ClassFiles;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Which anonymous and local classes a method makes, with its lambdas, in the order in which they stand there. */
final class Creations {
    private final ClassFiles files;
    private final ClassFile enclosing;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();
    private int unnamed;

    Creations(ClassFiles files, ClassFile enclosing) {
        this.files = files;
        this.enclosing = enclosing;
    }

    /** The classes, and the end of the name of each. */
    Map<String, String> in(MethodNode method) {
        if (read.add(method.name + method.desc)) {
            for (AbstractInsnNode each : method.instructions) {
                if (each.getOpcode() == Opcodes.NEW) {
                    add(((TypeInsnNode) each).desc, each);
                } else if (each instanceof InvokeDynamicInsnNode dynamic) {
                    addAllOf(dynamic);
                }
            }
        }
        return names;
    }

    private void add(String type, AbstractInsnNode creation) {
        ClassFile made = files.user(type).orElse(null);
        if (made != null && enclosing.name().equals(made.enclosing()) && !names.containsKey(type)) {
            names.put(type, "#" + (isConstant(made) ? constant(creation) : unnamed++));
        }
    }

    /** Whether a class is that of a constant of an enum, with a body of its own. */
    private boolean isConstant(ClassFile made) {
        return enclosing.isEnum() && enclosing.name().equals(made.node().superName);
    }

    /** The name of a constant, which is pushed after the object to be initialised. */
    private static Object constant(AbstractInsnNode creation) {
        return ((LdcInsnNode) creation.getNext().getNext()).cst;
    }

    /** Those that a lambda makes, or that a reference to a constructor does. */
    private void addAllOf(InvokeDynamicInsnNode dynamic) {
        for (Object argument : dynamic.bsmArgs) {
            if (argument instanceof Handle handle && handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
                add(handle.getOwner(), dynamic);
            } else if (argument instanceof Handle handle && handle.getOwner().equals(enclosing.name())) {
                enclosing
                        .method(handle.getName(), handle.getDesc())
                        .filter(ClassFile::isLambda)
                        .ifPresent(this::in);
            }
        }
    }
}

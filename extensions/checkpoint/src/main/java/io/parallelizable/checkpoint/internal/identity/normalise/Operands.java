package io.parallelizable.checkpoint.internal.identity.normalise;

import io.parallelizable.checkpoint.internal.identity.code.JavacNames;
import java.util.StringJoiner;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/** Constants, classes and references to members as text, no two different ones the same. */
final class Operands {
    private final Names names;

    Operands(Names names) {
        this.names = names;
    }

    String type(String internalName) {
        return names.of(internalName);
    }

    String descriptor(String descriptor) {
        return names.ofDescriptor(descriptor);
    }

    String member(String owner, String name, String descriptor) {
        return type(owner) + "." + name + " " + descriptor(descriptor);
    }

    String field(String owner, String name, String descriptor) {
        // Of an interface that asserts, the field is in a class with a number.
        return name.equals(JavacNames.ASSERTIONS_DISABLED)
                ? name
                : member(owner, names.ofField(owner, name), descriptor);
    }

    String constant(Object constant) {
        if (constant instanceof String text) {
            // With its length, so that no text can end itself.
            return "String " + text.length() + " " + text;
        } else if (constant instanceof Float value) {
            return "float " + Float.floatToRawIntBits(value);
        } else if (constant instanceof Double value) {
            return "double " + Double.doubleToRawLongBits(value);
        } else if (constant instanceof Type type) {
            return "class " + names.of(type);
        } else if (constant instanceof Handle handle) {
            return handle(handle);
        } else if (constant instanceof ConstantDynamic dynamic) {
            return dynamic(dynamic);
        }
        return constant.getClass().getSimpleName() + " " + constant;
    }

    String handle(Handle handle) {
        return "handle " + handle.getTag() + " " + member(handle.getOwner(), handle.getName(), handle.getDesc());
    }

    private String dynamic(ConstantDynamic dynamic) {
        StringJoiner text = new StringJoiner(" ", "dynamic ", "");
        text.add(dynamic.getName()).add(descriptor(dynamic.getDescriptor())).add(handle(dynamic.getBootstrapMethod()));
        for (int k = 0; k < dynamic.getBootstrapMethodArgumentCount(); k++) {
            text.add(constant(dynamic.getBootstrapMethodArgument(k)));
        }
        return text.toString();
    }
}

package io.parallelizable.internal.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Turns objects into bytes, and notes of which classes they are. */
final class KernelOutputStream extends ObjectOutputStream {
    private final Set<Class<?>> classes = new LinkedHashSet<>();
    private final UnaryOperator<Object> replacement;

    private KernelOutputStream(ByteArrayOutputStream bytes, UnaryOperator<Object> replacement) throws IOException {
        super(bytes);
        this.replacement = replacement;
        enableReplaceObject(true);
    }

    /**
     * Packs an object.
     *
     * @param replacement what is sent in the place of each object in it, mostly that object itself
     * @throws NotSerializableException if something in it is not serializable; its message names the class
     */
    static Packed pack(Object object, UnaryOperator<Object> replacement) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (KernelOutputStream packer = new KernelOutputStream(bytes, replacement)) {
            packer.writeObject(object);
            packer.flush();
            return new Packed(bytes.toByteArray(), packer.classes);
        } catch (StackOverflowError deep) {
            throw new NotSerializableException(object.getClass().getName() + ", nested too deep,");
        } catch (RuntimeException fromWriteObject) {
            NotSerializableException unwritable = new NotSerializableException(
                    object.getClass().getName() + ", of which something throws " + fromWriteObject + ",");
            unwritable.initCause(fromWriteObject);
            throw unwritable;
        }
    }

    @Override
    protected void annotateClass(Class<?> type) {
        classes.add(type);
    }

    @Override
    protected void annotateProxyClass(Class<?> type) throws IOException {
        throw new NotSerializableException(type.getName() + ", a proxy,");
    }

    @Override
    protected Object replaceObject(Object object) throws IOException {
        return SentFailure.replace(SentPath.replace(replacement.apply(object)), replacement);
    }

    /** An object as bytes. */
    record Packed(byte[] bytes, Set<Class<?>> classes) {}
}

package io.parallelizable.internal.remote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into objects: the one place where bytes from elsewhere do.
 *
 * <p>It creates no more objects than {@link InputLimits} allow.
 */
final class KernelInputStream extends ObjectInputStream {
    /** An object that replaces another one in what is sent. */
    private static final Set<Class<?>> OWN =
            Set.of(Handle.class, SentPath.class, SentFailure.class, SentThrowable.class);

    private final Reader reader;
    private final InputLimits limits;

    private KernelInputStream(byte[] bytes, Reader reader, InputLimits limits) throws IOException {
        super(new ByteArrayInputStream(bytes));
        this.reader = reader;
        this.limits = limits;
        setObjectInputFilter(limits);
        enableResolveObject(true);
    }

    /**
     * Unpacks what a {@link KernelOutputStream} has packed.
     *
     * @throws java.io.InvalidClassException if a class is not allowed, which the message names, or is another one than
     *     was packed
     * @throws java.io.InvalidObjectException if the bytes claim more than they can hold, or what they are cannot be
     *     made
     */
    static Object unpack(byte[] bytes, Reader reader) throws IOException, ClassNotFoundException {
        InputLimits limits = new InputLimits(reader.allowed(), bytes.length);
        try (KernelInputStream unpacker = new KernelInputStream(bytes, reader, limits)) {
            return unpacker.readObject();
        } catch (InvalidClassException invalid) {
            IOException refusal = limits.refusal();
            throw refusal == null ? invalid : refusal;
        } catch (RuntimeException fromReadObject) {
            InvalidObjectException unusable = new InvalidObjectException(fromReadObject.toString());
            unusable.initCause(fromReadObject);
            throw unusable;
        }
    }

    /** Whether a class is that of such a replacement, or of paths, of which there may be arrays. */
    static boolean isOwn(Class<?> type) {
        return OWN.contains(type) || type == Path.class;
    }

    /** What an array of any number of dimensions holds in the end; any other class itself. */
    static Class<?> elementOf(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        return element;
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
        try {
            return Class.forName(description.getName(), false, reader.loader());
        } catch (ClassNotFoundException primitiveOrMissing) {
            return super.resolveClass(description);
        }
    }

    @Override
    protected Class<?> resolveProxyClass(String[] interfaces) throws ClassNotFoundException {
        throw new ClassNotFoundException("a proxy");
    }

    @Override
    protected @Nullable Object resolveObject(Object object) throws IOException {
        Object resolved = object instanceof Handle reference
                ? reader.held().get(reference.index())
                : SentFailure.resolve(SentPath.resolve(object), reader);
        if (resolved != null && resolved != object) {
            limits.nextIsReplacement(resolved.getClass());
        }
        return resolved;
    }
}

package io.parallelizable.internal.remote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into objects: the one place where bytes from elsewhere do.
 *
 * <p>Nothing is made of them but what a filter allows; an array that claims to be longer than all the bytes is refused
 * before there is memory for it.
 */
final class KernelInputStream extends ObjectInputStream {
    private static final String NOT_NAMED = "it is not among the classes that the run names";

    private static final Set<Class<?>> OWN =
            Set.of(Handle.class, SentPath.class, SentFailure.class, SentThrowable.class);

    private final Reader reader;

    private KernelInputStream(byte[] bytes, Reader reader, ObjectInputFilter filter) throws IOException {
        super(new ByteArrayInputStream(bytes));
        this.reader = reader;
        setObjectInputFilter(filter);
        enableResolveObject(true);
    }

    /**
     * Unpacks what a {@link KernelOutputStream} has packed.
     *
     * @param bytes the object
     * @param reader what it may be made of
     * @return the object
     * @throws InvalidClassException if a class is not allowed, whose name it tells, or is another one than was packed
     */
    static Object unpack(byte[] bytes, Reader reader) throws IOException, ClassNotFoundException {
        Filter filter = new Filter(reader.allowed(), bytes.length);
        try (KernelInputStream unpacker = new KernelInputStream(bytes, reader, filter)) {
            return unpacker.readObject();
        } catch (InvalidClassException invalid) {
            throw filter.refused == null ? invalid : new InvalidClassException(filter.refused, NOT_NAMED);
        }
    }

    /** Which classes may be made of bytes. */
    @FunctionalInterface
    interface Allowed {
        /** Whether a class is; neither an array nor primitive. */
        boolean allows(Class<?> type);
    }

    /** Asks whether classes are allowed, and keeps the name of one that is not: the stream does not tell. */
    private static final class Filter implements ObjectInputFilter {
        private final Allowed allowed;
        private final long bytes;
        private @Nullable String refused;

        Filter(Allowed allowed, long bytes) {
            this.allowed = allowed;
            this.bytes = bytes;
        }

        @Override
        public Status checkInput(FilterInfo info) {
            Class<?> type = info.serialClass();
            if (info.arrayLength() > bytes) {
                return Status.REJECTED;
            } else if (type == null) {
                return Status.UNDECIDED;
            }
            Class<?> element = elementOf(type);
            if (element.isPrimitive() || OWN.contains(element) || allowed.allows(element)) {
                return Status.ALLOWED;
            }
            refused = element.getName();
            return Status.REJECTED;
        }
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
    protected Object resolveObject(Object object) throws IOException {
        return object instanceof Handle reference
                ? reader.held().get(reference.index())
                : SentFailure.resolve(SentPath.resolve(object), reader);
    }
}

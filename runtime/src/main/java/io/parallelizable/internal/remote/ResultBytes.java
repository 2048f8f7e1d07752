package io.parallelizable.internal.remote;

import io.parallelizable.kernel.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.lang.reflect.Array;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results as bytes that outlive the process. Those of neighbours, one after the other, are those of both.
 *
 * <p>Primitive ones are raw numbers. Others are written in parts, each with its number of results, its length and what
 * a {@link KernelOutputStream} makes of it; only classes are written that the same run will read again.
 */
public final class ResultBytes {
    private static final int HEADER = 2 * Integer.BYTES;

    private final @Nullable Class<?> container;
    private final int code;
    private final AllowedClasses allowed;
    private final Reader reader;

    /**
     * Bytes of results.
     *
     * @param container the class of the array that they lie in; null if there are none
     * @param named classes that the run names, among which theirs must be, or beside which in one jar
     */
    public ResultBytes(Kernel<?> kernel, @Nullable Class<?> container, Collection<Class<?>> named) {
        List<Class<?>> opened = new ArrayList<>(named);
        if (container != null) {
            opened.add(container);
        }
        this.container = container;
        this.code = container == null ? -1 : PrimitiveArrays.code(container);
        this.allowed = new AllowedClasses(opened);
        this.reader = new Reader(SharedObjects.loader(kernel, opened), List.of(), allowed);
    }

    /**
     * Writes some results.
     *
     * @throws IOException if one is not serializable, or of a class that could not be read again; its message names the
     *     class
     */
    public byte[] write(@Nullable Object results, int at, int count) throws IOException {
        if (results == null) {
            return new byte[0];
        } else if (code >= 0) {
            return PrimitiveArrays.bytes(results, at, count);
        }
        Object[] some = Arrays.copyOfRange((Object[]) results, at, at + count);
        KernelOutputStream.Packed packed = KernelOutputStream.pack(some, object -> object);
        requireReadable(packed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(HEADER + packed.bytes().length);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(count);
            Bytes.write(out, packed.bytes());
        }
        return bytes.toByteArray();
    }

    private void requireReadable(KernelOutputStream.Packed packed) throws InvalidClassException {
        for (Class<?> type : packed.classes()) {
            if (!allowed.covers(type)) {
                throw new InvalidClassException(
                        type.getName(),
                        "neither the method names that class nor does it come in the same jar; allow it with -D"
                                + AllowedClasses.PROPERTY + "=" + type.getPackageName() + ".*");
            }
        }
    }

    /**
     * Reads results.
     *
     * @return an array with so many
     * @throws java.io.InvalidClassException if a class is another one than was written
     * @throws IOException if the bytes are not those of so many results
     */
    public Object read(byte[] bytes, int count) throws IOException, ClassNotFoundException {
        if (code >= 0) {
            require(bytes.length == PrimitiveArrays.bytes(code, count));
            return PrimitiveArrays.array(code, bytes);
        }
        Object[] results =
                (Object[]) Array.newInstance(container == null ? Object.class : container.getComponentType(), count);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int done = 0;
        while (done < count) {
            done += readPart(in, results, done);
        }
        require(!in.hasRemaining());
        return results;
    }

    private int readPart(ByteBuffer in, Object[] results, int done) throws IOException, ClassNotFoundException {
        try {
            int count = in.getInt();
            Object part = reader.unpack(Bytes.read(in));
            require(part instanceof Object[] some && some.length == count && count <= results.length - done);
            System.arraycopy(part, 0, results, done, count);
            return count;
        } catch (BufferUnderflowException cut) {
            throw new InvalidObjectException("results that end too early");
        }
    }

    private static void require(boolean condition) throws InvalidObjectException {
        if (!condition) {
            throw new InvalidObjectException("not a result for each element");
        }
    }
}

package io.parallelizable.internal.remote;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a worker has made of a slice.
 *
 * @param thread the thread that has computed it
 * @param part their results, in the kernel's container; null where the method returns nothing
 * @param failure what the element behind those threw; null if there is none
 */
record Computed(
        long nanos,
        String thread,
        int finished,
        @Nullable Object part,
        @Nullable Throwable failure) implements Answer {
    private static final int NOTHING = -2;

    void write(DataOutputStream out, HandleTable roots) throws IOException {
        out.writeLong(nanos);
        Bytes.writeText(out, thread);
        out.writeInt(finished);
        writePart(out, roots);
        out.writeBoolean(failure != null);
        if (failure != null) {
            SentThrowable.of(failure, roots::replace).write(out);
        }
    }

    private void writePart(DataOutputStream out, HandleTable roots) throws IOException {
        if (part == null) {
            out.writeByte(NOTHING);
            return;
        }
        int code = PrimitiveArrays.code(part.getClass());
        out.writeByte(code);
        if (code >= 0) {
            Bytes.write(out, PrimitiveArrays.bytes(part, 0, finished));
        } else {
            Object sent =
                    part instanceof Object[] array && finished < array.length ? Arrays.copyOf(array, finished) : part;
            Bytes.write(out, KernelOutputStream.pack(sent, roots::replace).bytes());
        }
    }

    /** Reads what was written, and believes no word of it that cannot be true. */
    static Computed read(ByteBuffer in, int count, @Nullable Class<?> container, Reader reader)
            throws IOException, ClassNotFoundException {
        long nanos = in.getLong();
        String thread = Bytes.readText(in);
        int finished = in.getInt();
        require(
                nanos >= 0 && finished >= 0 && finished <= count,
                "finished " + finished + " of " + count + " elements");
        Object part = readPart(in, finished, container, reader);
        boolean failed = in.get() != 0;
        require(failed == finished < count, "finished " + finished + " of " + count + (failed ? " and failed" : ""));
        Throwable failure = failed ? SentThrowable.read(in).unpack(reader) : null;
        require(!in.hasRemaining(), "ends too late");
        return new Computed(nanos, thread, finished, part, failure);
    }

    private static void require(boolean condition, String claim) throws Frame.BrokenException {
        if (!condition) {
            throw new Frame.BrokenException("an answer that " + claim);
        }
    }

    private static @Nullable Object readPart(ByteBuffer in, int finished, @Nullable Class<?> container, Reader reader)
            throws IOException, ClassNotFoundException {
        int code = in.get();
        require(code == (container == null ? NOTHING : PrimitiveArrays.code(container)), "has results of another type");
        if (container == null) {
            return null;
        }
        byte[] bytes = Bytes.read(in);
        if (code >= 0) {
            require(bytes.length == PrimitiveArrays.bytes(code, finished), "has not a result for each element");
            return PrimitiveArrays.array(code, bytes);
        }
        Object part = reader.unpack(bytes);
        require(part != null && part.getClass() == container, "has results of another type");
        require(!(part instanceof Object[] results) || results.length == finished, "has not a result for each element");
        return part;
    }
}

package io.parallelizable.internal.remote;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a worker has made of a slice.
 *
 * @param nanos how long it took
 * @param finished how many elements have been computed
 * @param part their results, in the kernel's container; null where the method returns nothing
 * @param failure what the element behind those threw; null if there is none
 */
record Computed(
        long nanos,
        int finished,
        @Nullable Object part,
        @Nullable Thrown failure) implements Answer {
    private static final int NOTHING = -2;

    void write(DataOutputStream out, HandleTable roots) throws IOException {
        out.writeLong(nanos);
        out.writeInt(finished);
        writePart(out, roots);
        out.writeBoolean(failure != null);
        if (failure != null) {
            failure.write(out, roots);
        }
    }

    private void writePart(DataOutputStream out, HandleTable roots) throws IOException {
        if (part == null) {
            out.writeByte(NOTHING);
            return;
        }
        int code = PrimitiveArrays.code(part);
        out.writeByte(code);
        if (code >= 0) {
            Bytes.write(out, PrimitiveArrays.bytes(part, finished));
        } else {
            Object sent =
                    part instanceof Object[] array && finished < array.length ? Arrays.copyOf(array, finished) : part;
            Bytes.write(out, KernelOutputStream.pack(sent, roots::replace).bytes());
        }
    }

    static Computed read(ByteBuffer in, Reader reader) throws IOException, ClassNotFoundException {
        long nanos = in.getLong();
        int finished = in.getInt();
        Object part = readPart(in, reader);
        Thrown failure = in.get() == 0 ? null : Thrown.read(in, reader);
        return new Computed(nanos, finished, part, failure);
    }

    private static @Nullable Object readPart(ByteBuffer in, Reader reader) throws IOException, ClassNotFoundException {
        int code = in.get();
        if (code == NOTHING) {
            return null;
        }
        byte[] bytes = Bytes.read(in);
        return code >= 0 ? PrimitiveArrays.array(code, bytes) : reader.unpack(bytes);
    }
}

package io.parallelizable.internal.remote;

import io.parallelizable.RemoteElementException;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What an element threw on a worker.
 *
 * @param cause the exception
 * @param thread on which thread, of which process
 */
record Thrown(Throwable cause, String thread) {
    void write(DataOutputStream out, Roots roots) throws IOException {
        Bytes.writeText(out, thread);
        Bytes.write(out, Packer.pack(substitute(), object -> object).bytes());
        Bytes.write(out, packed(roots));
    }

    /** What is thrown in the place of the exception if that cannot travel. */
    private RemoteElementException substitute() {
        RemoteElementException substitute =
                new RemoteElementException(cause.getClass().getName(), text());
        substitute.setStackTrace(cause.getStackTrace());
        return substitute;
    }

    private String text() {
        try {
            return String.valueOf(cause.getMessage());
        } catch (Throwable fromGetMessage) {
            return "its message cannot be read";
        }
    }

    private byte[] packed(Roots roots) {
        try {
            return Packer.pack(cause, roots::replace).bytes();
        } catch (IOException | RuntimeException notSerializable) {
            return new byte[0];
        }
    }

    static Thrown read(ByteBuffer in, Reader reader) throws IOException, ClassNotFoundException {
        String thread = Bytes.readText(in);
        byte[] substitute = Bytes.read(in);
        byte[] packed = Bytes.read(in);
        try {
            if (packed.length > 0) {
                return new Thrown((Throwable) reader.unpack(packed), thread);
            }
        } catch (IOException | ClassNotFoundException | ClassCastException | LinkageError unknownHere) {
            // The substitute tells what it was.
        }
        return new Thrown((Throwable) reader.unpack(substitute), thread);
    }
}

package io.parallelizable.internal.remote;

import io.parallelizable.RemoteElementException;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.function.UnaryOperator;

/**
 * What an element threw on a worker, on its way: the exception, and what is thrown in its place where it cannot travel.
 *
 * @param packed the exception; no bytes at all if it is not serializable
 */
record SentThrowable(byte[] packed, byte[] substitute) implements Serializable {
    /** Packs an exception, in which objects are replaced as everywhere. */
    static SentThrowable of(Throwable cause, UnaryOperator<Object> replacement) throws IOException {
        byte[] substitute =
                KernelOutputStream.pack(substitute(cause), object -> object).bytes();
        return new SentThrowable(packed(cause, replacement), substitute);
    }

    void write(DataOutputStream out) throws IOException {
        Bytes.write(out, packed);
        Bytes.write(out, substitute);
    }

    static SentThrowable read(ByteBuffer in) throws Frame.BrokenException {
        return new SentThrowable(Bytes.read(in), Bytes.read(in));
    }

    private static byte[] packed(Throwable cause, UnaryOperator<Object> replacement) {
        try {
            return KernelOutputStream.pack(cause, replacement).bytes();
        } catch (IOException | RuntimeException notSerializable) {
            return new byte[0];
        }
    }

    private static RemoteElementException substitute(Throwable cause) {
        RemoteElementException substitute =
                new RemoteElementException(cause.getClass().getName(), text(cause));
        substitute.setStackTrace(cause.getStackTrace());
        return substitute;
    }

    private static String text(Throwable cause) {
        try {
            return String.valueOf(cause.getMessage());
        } catch (Throwable fromGetMessage) {
            return "its message cannot be read";
        }
    }

    /** The exception, or its substitute. */
    Throwable unpack(Reader reader) throws IOException, ClassNotFoundException {
        try {
            if (packed.length > 0) {
                return (Throwable) reader.unpack(packed);
            }
        } catch (IOException | ClassNotFoundException | ClassCastException | LinkageError unknownHere) {
            // The substitute names the original.
        }
        return (Throwable) reader.unpack(substitute);
    }
}

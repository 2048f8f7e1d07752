package io.parallelizable.internal.remote;

import java.io.IOException;
import java.io.InvalidClassException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What came back for a slice. */
sealed interface Answer permits Computed, Answer.Loss, Answer.Refusal {
    /** It was not computed, and another attempt may do better. */
    record Loss(String reason) implements Answer {}

    /** It was not computed, and will not be on any worker like this one. */
    record Refusal(Cause cause, String reason) implements Answer {}

    /** Why a worker refuses a slice. */
    enum Cause {
        /** A class is missing there, or another one than here. */
        CLASSES,

        /** What was sent cannot be read there. */
        INPUTS,

        /** A result cannot be serialized. */
        RESULTS
    }

    static byte[] write(Answer answer, SliceId id, Frame frame, HandleTable roots) throws IOException {
        return Bytes.sealed(frame, out -> {
            id.write(out);
            if (answer instanceof Computed computed) {
                out.writeByte(0);
                computed.write(out, roots);
            } else if (answer instanceof Loss loss) {
                out.writeByte(1);
                Bytes.writeText(out, loss.reason);
            } else if (answer instanceof Refusal refusal) {
                out.writeByte(2);
                out.writeByte(refusal.cause.ordinal());
                Bytes.writeText(out, refusal.reason);
            }
        });
    }

    /**
     * The answer that was written. Bytes that do not answer this very slice, or cannot be its results, count as a loss.
     *
     * @param container the class of the results' container; null where there are no results
     */
    static Answer read(byte[] answer, SliceId id, @Nullable Class<?> container, Frame frame, Reader reader) {
        try {
            return read(frame.open(answer), id, container, reader);
        } catch (InvalidClassException | ClassNotFoundException | LinkageError unknownHere) {
            return new Refusal(Cause.RESULTS, unknownHere.toString());
        } catch (Frame.BrokenException broken) {
            return new Loss(broken.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError unusable) {
            return new Loss("an answer that cannot be read: " + unusable);
        }
    }

    private static Answer read(ByteBuffer in, SliceId id, @Nullable Class<?> container, Reader reader)
            throws IOException, ClassNotFoundException {
        try {
            id.require(in);
            return switch (in.get()) {
                case 0 -> Computed.read(in, id.count(), container, reader);
                case 1 -> new Loss(Bytes.readText(in));
                case 2 -> new Refusal(cause(in.get()), Bytes.readText(in));
                default -> throw new Frame.BrokenException("an answer of an unknown kind");
            };
        } catch (BufferUnderflowException cut) {
            throw new Frame.BrokenException("an answer that ends too early");
        }
    }

    private static Cause cause(byte ordinal) throws Frame.BrokenException {
        Cause[] causes = Cause.values();
        if (ordinal < 0 || ordinal >= causes.length) {
            throw new Frame.BrokenException("a refusal of an unknown kind");
        }
        return causes[ordinal];
    }
}

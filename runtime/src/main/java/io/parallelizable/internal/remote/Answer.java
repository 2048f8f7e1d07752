package io.parallelizable.internal.remote;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

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

        /** A result cannot be serialized. */
        RESULTS
    }

    /** The answer as bytes. */
    static byte[] write(Answer answer, HandleTable roots) throws IOException {
        return Bytes.sealed(out -> {
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

    /** The answer that was written. Bytes that are none count as a loss. */
    static Answer read(byte[] answer, Reader reader) {
        try {
            ByteBuffer in = Frame.open(answer);
            switch (in.get()) {
                case 0:
                    return Computed.read(in, reader);
                case 1:
                    return new Loss(Bytes.readText(in));
                default:
                    Cause cause = Cause.values()[in.get()];
                    return new Refusal(cause, Bytes.readText(in));
            }
        } catch (Frame.BrokenException | BufferUnderflowException broken) {
            return new Loss(broken.toString());
        } catch (IOException | ClassNotFoundException | LinkageError unknownHere) {
            return new Refusal(Cause.RESULTS, unknownHere.toString());
        }
    }
}

package io.parallelizable.checkpoint.internal.store;

import io.parallelizable.checkpoint.internal.identity.RangeDigests;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Digests of the inputs of a row, each with the number of elements that it stands for: several where they had to be
 * taken one by one, before their elements were computed.
 */
final class InputFrames {
    private static final int DIGEST = 16;
    private static final int FRAME = Integer.BYTES + DIGEST;

    private InputFrames() {}

    /** What is written of the inputs of neighbours. */
    static byte[] of(List<Strip> neighbours, Subject subject) {
        ByteBuffer frames = ByteBuffer.allocate(FRAME * neighbours.size());
        int open = 0;
        for (int i = 0; i < neighbours.size(); i++) {
            Strip strip = neighbours.get(i);
            byte[] digest = strip.digest();
            if (digest != null) {
                put(frames, strip.count(), digest);
                open = i + 1;
            } else if (i + 1 == neighbours.size() || neighbours.get(i + 1).digest() != null) {
                long first = neighbours.get(open).first();
                int count = (int) (strip.end() - first);
                put(frames, count, subject.inputs(first, count));
                open = i + 1;
            }
        }
        return Arrays.copyOf(frames.array(), frames.position());
    }

    private static void put(ByteBuffer frames, long count, byte[] digest) {
        frames.putInt((int) count).put(digest);
    }

    /** The first elements, of a row that is whole, whose inputs are not what they were; null if all are. */
    static @Nullable String change(long first, byte[] inputs, Subject subject, RangeDigests digests) {
        ByteBuffer frames = ByteBuffer.wrap(inputs);
        long next = first;
        while (frames.remaining() >= FRAME) {
            int count = frames.getInt();
            byte[] digest = new byte[DIGEST];
            frames.get(digest);
            if (!subject.areInputs(digest, next, count, digests)) {
                return count == 1
                        ? "the input of element " + next + " has changed"
                        : "inputs of elements " + next + " to " + (next + count - 1) + " have changed";
            }
            next += count;
        }
        return null;
    }
}

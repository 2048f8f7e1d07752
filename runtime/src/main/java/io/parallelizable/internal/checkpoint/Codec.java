package io.parallelizable.internal.checkpoint;

import io.parallelizable.CheckpointException;
import io.parallelizable.internal.remote.ResultBytes;
import io.parallelizable.kernel.Kernel;
import java.io.IOException;
import java.io.InvalidClassException;
import org.jspecify.annotations.Nullable;

/**
 * Converts results to bytes, and bytes to results; if that is impossible, the exception says why.
 *
 * @param kernel whose results they are
 */
record Codec(Kernel<?> kernel, ResultBytes bytes) {
    /** Results from an element on, or what they come to, as an array of so many entries. */
    Object read(long first, byte[] stored, int entries) {
        try {
            return bytes.read(stored, entries);
        } catch (IOException | ClassNotFoundException | LinkageError changed) {
            throw new CheckpointException(
                    "stored results of " + kernel.describe(first)
                            + " cannot be read, since their class has changed: " + changed.getMessage()
                            + ". OnChange.AGAIN computes all anew",
                    changed);
        }
    }

    /** Some entries of an array, which are of an element and those after it. */
    byte[] write(long first, @Nullable Object results, int at, int count) {
        try {
            return bytes.write(results, at, count);
        } catch (IOException unserializable) {
            String reason = unserializable instanceof InvalidClassException ? "" : " is not serializable";
            throw new CheckpointException(
                    "a result of " + kernel.describe(first) + " or a call after it cannot be stored: "
                            + unserializable.getMessage() + reason,
                    unserializable);
        }
    }
}

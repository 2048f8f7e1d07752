package io.parallelizable;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by a run with a {@linkplain Options#checkpoint checkpoint} that cannot be used: its file belongs to something
 * else, is in use, damaged or cannot be written, or the operation has nothing that could be resumed. The message says
 * what to do. What the file held before it holds still.
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public final class CheckpointException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A problem of a checkpoint.
     *
     * @param message what is wrong, and what to do
     * @param cause what was thrown; null if nothing
     */
    public CheckpointException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package io.parallelizable;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by a run whose {@linkplain Options#checkpoint checkpoint} cannot be used: its file belongs to another run, is
 * in use, damaged or cannot be written, or the operation cannot be resumed. The message says what to do. The file keeps
 * what it held before.
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public final class CheckpointException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A problem of a checkpoint.
     *
     * @param message what is wrong, and what to do
     * @param cause the cause; null if there is none
     */
    public CheckpointException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

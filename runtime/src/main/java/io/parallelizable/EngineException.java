package io.parallelizable;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by a run on an engine if the engine, and no element, is at fault: it cannot be reached, something cannot be
 * sent, a worker misses a class, or a slice was lost several times. The message says what to do.
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public final class EngineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A problem of an engine.
     *
     * @param message what is wrong, and what to do
     * @param cause the engine's exception; null if there is none
     */
    public EngineException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

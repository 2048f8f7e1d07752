package io.parallelizable.internal.engine;

/**
 * The failure of one element.
 *
 * @param index the element's index, from 0
 * @param cause what the element threw
 * @param thread the name of the thread that called it
 */
public record Failure(long index, Throwable cause, String thread) {
    /**
     * Whether the element failed because its thread had been interrupted, as far as its exception tells.
     *
     * @return whether an {@link InterruptedException} is what it threw, or among the causes of that
     */
    public boolean tellsOfInterruption() {
        Throwable cause = this.cause;
        // A chain of causes may be a circle.
        for (int depth = 0; cause != null && depth < 100; depth++) {
            if (cause instanceof InterruptedException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}

package io.parallelizable.internal.threads;

import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Words in which a user's object may have a say, whose {@code toString()} may wait for a lock: of an element that is
 * stuck, it may be the very lock that the element holds.
 *
 * <p>They are looked for on a thread of their own, which the current one does not wait for longer than a moment.
 */
public final class TimedText {
    private static final String THREAD_NAME = "parallelizable-text";

    /** The moment, in milliseconds. */
    private static final long PATIENCE = 200;

    private TimedText() {}

    /**
     * Words, whether or not the current thread is interrupted.
     *
     * @param words finds them
     * @param otherwise what is said where they are not found in time
     */
    public static String of(Supplier<String> words, String otherwise) {
        FutureTask<String> found = new FutureTask<>(words::get);
        boolean interrupted = Thread.interrupted();
        try {
            RuntimeThreads.thread(THREAD_NAME, found).start();
            return found.get(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return otherwise;
        } catch (InterruptedException another) {
            interrupted = true;
            return otherwise;
        } catch (Throwable noThreadOrNoWords) {
            return otherwise;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

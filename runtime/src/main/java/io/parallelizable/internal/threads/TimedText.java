package io.parallelizable.internal.threads;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Texts that call a user's {@code toString()}, which may wait for a lock: for an element that is stuck, perhaps for the
 * very lock that the element holds.
 *
 * <p>A separate thread computes them. The current thread waits for that thread only for a moment if that thread waits
 * itself, and longer while it computes or has no processor yet, as on a busy machine.
 */
public final class TimedText {
    private static final String THREAD_NAME = "parallelizable-text";

    /** The moment, in milliseconds. */
    private static final long MOMENT = 200;

    /** How many moments a thread may compute: five seconds. */
    private static final int MOST_MOMENTS = 25;

    private TimedText() {}

    /** The text, whether or not the current thread is interrupted; another one if it takes too long. */
    public static String of(Supplier<String> words, String otherwise) {
        FutureTask<String> found = new FutureTask<>(words::get);
        boolean interrupted = Thread.interrupted();
        try {
            Thread finder = RuntimeThreads.thread(THREAD_NAME, found);
            finder.start();
            awaitEnd(found, finder);
            return found.isDone() ? found.get() : otherwise;
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

    private static void awaitEnd(FutureTask<String> found, Thread finder)
            throws InterruptedException, ExecutionException {
        for (int moment = 0; moment < MOST_MOMENTS; moment++) {
            try {
                found.get(MOMENT, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException late) {
                if (finder.getState() != Thread.State.RUNNABLE) {
                    return;
                }
            }
        }
    }
}

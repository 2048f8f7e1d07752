package io.parallelizable.internal.threads;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Words in which a user's object may have a say, whose {@code toString()} may wait for a lock: of an element that is
 * stuck, it may be the very lock that the element holds.
 *
 * <p>They are looked for on a thread of their own. The current thread waits for it only a moment if it waits itself,
 * and longer while it computes or has not come to a processor yet, as on a machine with much else to do.
 */
public final class TimedText {
    private static final String THREAD_NAME = "parallelizable-text";

    /** The moment, in milliseconds. */
    private static final long MOMENT = 200;

    /** How many moments a thread may compute: five seconds. */
    private static final int MOST_MOMENTS = 25;

    private TimedText() {}

    /** Words, whether or not the current thread is interrupted; something else where they are not found in time. */
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

package io.parallelizable.slurm.internal.driver;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What callers want of the monitor, in order; the one thing that they share with it. */
final class Requests {
    private static final long LEAST_MILLIS = 5;
    private static final long MOST_MILLIS = 500;

    private final BlockingQueue<Request> queue = new LinkedBlockingQueue<>();

    /** Something for the monitor to do. */
    interface Request {
        void handle(Dispatcher dispatcher) throws IOException;
    }

    void add(Request request) {
        queue.add(request);
    }

    /**
     * Handles what has come, and waits a moment for it: longer, the longer nothing has happened.
     *
     * @param quiet nanoseconds since something did
     * @return whether there was anything
     */
    boolean await(Dispatcher dispatcher, long quiet) throws IOException {
        Request request =
                next(Math.max(LEAST_MILLIS, Math.min(MOST_MILLIS, TimeUnit.NANOSECONDS.toMillis(quiet / 10))));
        if (request == null) {
            return false;
        }
        request.handle(dispatcher);
        handle(dispatcher);
        return true;
    }

    /** Handles what has come. */
    void handle(Dispatcher dispatcher) throws IOException {
        Request request = queue.poll();
        while (request != null) {
            request.handle(dispatcher);
            request = queue.poll();
        }
    }

    private @Nullable Request next(long millis) {
        try {
            return queue.poll(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException unasked) {
            return null; // nobody has this thread to interrupt it
        }
    }
}

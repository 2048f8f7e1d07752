package io.parallelizable.internal.remote.executor;

import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.EngineSession;
import io.parallelizable.engine.Slice;
import io.parallelizable.engine.SliceHandler;
import io.parallelizable.internal.threads.RuntimeThreads;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The slices of one operation on a remote executor.
 *
 * <p>A future of an unknown executor tells its end to those alone who wait for it. So a courier, a daemon thread, waits
 * for each slice that is under way: a few for each slot.
 *
 * <p>Small broadcast goes with each slice. Large broadcast is left out at first, and taken along by slices that come
 * back from a worker without it; so each worker gets it about once.
 *
 * <p>The lock guards which slices are under way. An executor that has no room for another one gets it when one of those
 * is done.
 */
final class ExecutorSession implements EngineSession {
    /** Bytes of broadcast that each slice may take along. */
    private static final int SMALL = 64 << 10;

    private final ExecutorService executor;
    private final Broadcast broadcast;
    private final boolean small;
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private final ExecutorService couriers = Executors.newCachedThreadPool(this::courier);
    private final Map<Slice, Future<byte[]>> underWay = new HashMap<>();
    private final Queue<Attempt> refused = new ArrayDeque<>();

    /** A slice to submit, and who waits for it. */
    private record Attempt(Slice slice, boolean withBroadcast, SliceHandler handler) {}

    ExecutorSession(ExecutorService executor, Broadcast broadcast) {
        this.executor = executor;
        this.broadcast = broadcast;
        this.small = broadcast.payload().length <= SMALL;
    }

    @Override
    public void submit(List<Slice> slices, SliceHandler handler) {
        slices.forEach(slice -> submit(new Attempt(slice, small, handler)));
    }

    private void submit(Attempt attempt) {
        Slice slice = attempt.slice;
        SliceTask task = attempt.withBroadcast
                ? SliceTask.withBroadcast(slice, broadcast)
                : SliceTask.withoutBroadcast(slice, broadcast);
        try {
            Future<byte[]> future = executor.submit(task);
            enter(slice, future);
            sendCourier(() -> bring(attempt, future));
        } catch (RejectedExecutionException full) {
            if (!defer(attempt)) {
                attempt.handler.lost(slice, full);
            }
        } catch (RuntimeException loss) {
            attempt.handler.lost(slice, loss);
        }
    }

    /** Belongs to this operation, and ends with it; so it has the caller's context class loader. */
    private Thread courier(Runnable work) {
        Thread courier = RuntimeThreads.thread("parallelizable-courier", work);
        courier.setContextClassLoader(loader);
        return courier;
    }

    /** Has a courier do its errand; where the system has no thread for one, the current thread does it. */
    private void sendCourier(Runnable errand) {
        try {
            couriers.execute(errand);
        } catch (OutOfMemoryError noThread) {
            errand.run();
        }
    }

    private synchronized void enter(Slice slice, Future<byte[]> future) {
        underWay.put(slice, future);
    }

    /** Keeps a slice for when another one is done; false if there is none. */
    private synchronized boolean defer(Attempt attempt) {
        return !underWay.isEmpty() && refused.add(attempt);
    }

    private synchronized @Nullable Attempt leave(Slice slice) {
        underWay.remove(slice);
        return refused.poll();
    }

    /** What a courier does. */
    private void bring(Attempt attempt, Future<byte[]> future) {
        byte[] answer = null;
        Throwable loss = null;
        try {
            answer = future.get();
        } catch (ExecutionException failure) {
            loss = failure.getCause() == null ? failure : failure.getCause();
        } catch (Throwable failure) {
            loss = failure;
        }
        Attempt next = leave(attempt.slice);
        if (answer == null) {
            attempt.handler.lost(attempt.slice, loss == null ? new NullPointerException("no answer") : loss);
        } else if (answer.length > 0) {
            attempt.handler.completed(attempt.slice, answer);
        } else {
            submit(new Attempt(attempt.slice, true, attempt.handler));
        }
        if (next != null) {
            submit(next);
        }
    }

    @Override
    public synchronized void cancel(Slice slice) {
        Future<byte[]> future = underWay.get(slice);
        if (future != null) {
            future.cancel(true);
        }
    }

    @Override
    public synchronized void close() {
        refused.clear();
        underWay.values().forEach(future -> future.cancel(true));
        couriers.shutdownNow();
    }
}

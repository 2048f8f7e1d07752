package io.parallelizable.internal.remote.executor;

import io.parallelizable.engine.Arrivals;
import io.parallelizable.engine.Cargo;
import io.parallelizable.engine.Shipment;
import io.parallelizable.engine.Slice;
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
 * <p>Small cargo goes with each slice. Large cargo is left out at first, and taken along by slices that come back from
 * a worker without it; so each worker gets it about once.
 *
 * <p>The lock guards which slices are under way. An executor that has no room for another one gets it when one of those
 * is done.
 */
final class ExecutorShipment implements Shipment {
    /** Bytes of cargo that each slice may take along. */
    private static final int SMALL = 64 << 10;

    private final ExecutorService executor;
    private final Cargo cargo;
    private final boolean small;
    private final ExecutorService couriers = Executors.newCachedThreadPool(ExecutorShipment::courier);
    private final Map<Slice, Future<byte[]>> underWay = new HashMap<>();
    private final Queue<Attempt> refused = new ArrayDeque<>();

    /** A slice to submit, and who waits for it. */
    private record Attempt(Slice slice, boolean withCargo, Arrivals arrivals) {}

    ExecutorShipment(ExecutorService executor, Cargo cargo) {
        this.executor = executor;
        this.cargo = cargo;
        this.small = cargo.payload().length <= SMALL;
    }

    private static Thread courier(Runnable work) {
        Thread thread = new Thread(work, "parallelizable-courier");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void submit(List<Slice> slices, Arrivals arrivals) {
        slices.forEach(slice -> submit(new Attempt(slice, small, arrivals)));
    }

    private void submit(Attempt attempt) {
        Slice slice = attempt.slice;
        SliceTask task = attempt.withCargo ? SliceTask.withCargo(slice, cargo) : SliceTask.withoutCargo(slice, cargo);
        try {
            Future<byte[]> future = executor.submit(task);
            enter(slice, future);
            couriers.execute(() -> bring(attempt, future));
        } catch (RejectedExecutionException full) {
            if (!defer(attempt)) {
                attempt.arrivals.lost(slice, full);
            }
        } catch (RuntimeException loss) {
            attempt.arrivals.lost(slice, loss);
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
            attempt.arrivals.lost(attempt.slice, loss == null ? new NullPointerException("no answer") : loss);
        } else if (answer.length > 0) {
            attempt.arrivals.arrived(attempt.slice, answer);
        } else {
            submit(new Attempt(attempt.slice, true, attempt.arrivals));
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

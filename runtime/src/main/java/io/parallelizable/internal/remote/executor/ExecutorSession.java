package io.parallelizable.internal.remote.executor;

import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.EngineSession;
import io.parallelizable.engine.Slice;
import io.parallelizable.engine.SliceHandler;
import io.parallelizable.internal.threads.RuntimeThreads;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * <p>A future of an unknown executor reports its end only to a thread that waits for it, and the executor's
 * {@code submit} may block. So a courier, a daemon thread, submits each slice and waits for its answer; there are a few
 * couriers for each slot. If an executor blocks a courier for ever, that thread is lost; the operation does not wait
 * for it.
 *
 * <p>A small broadcast goes with each slice. A large one is left out at first, and added when a worker sends a slice
 * back because it does not have the broadcast; so each worker gets it about once.
 *
 * <p>The lock guards the list of slices under way. If the executor has no room for a slice, the slice is submitted when
 * another one is done.
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
    private boolean closed;

    /** How many slices couriers have, under way or on their way to the executor. */
    private int carried;

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
        synchronized (this) {
            carried++;
        }
        try {
            couriers.execute(() -> carry(attempt));
        } catch (RejectedExecutionException closed) {
            attempt.handler.lost(attempt.slice, closed);
        } catch (Throwable noThread) {
            carry(attempt);
        }
    }

    /** What a courier does. */
    private void carry(Attempt attempt) {
        Future<byte[]> future;
        try {
            future = Objects.requireNonNull(
                    executor.submit(new SliceTask(attempt.slice, broadcast, attempt.withBroadcast)),
                    "the executor gives no future");
        } catch (RejectedExecutionException full) {
            refuse(attempt).forEach(refused -> refused.handler.lost(refused.slice, full));
            return;
        } catch (Throwable loss) {
            attempt.handler.lost(attempt.slice, loss);
            submitNext(attempt.slice, null);
            return;
        }
        enter(attempt.slice, future);
        bring(attempt, future);
    }

    /** Belongs to this operation, and ends with it; so it has the caller's context class loader. */
    private Thread courier(Runnable work) {
        Thread courier = RuntimeThreads.thread("parallelizable-courier", work);
        courier.setContextClassLoader(loader);
        return courier;
    }

    private synchronized void enter(Slice slice, Future<byte[]> future) {
        if (closed) {
            cancel(future);
        } else {
            underWay.put(slice, future);
        }
    }

    /** Keeps a slice for when another one is done; gives all that are kept if there is none that will be. */
    private synchronized List<Attempt> refuse(Attempt attempt) {
        carried--;
        refused.add(attempt);
        if (carried > 0) {
            return List.of();
        }
        List<Attempt> hopeless = List.copyOf(refused);
        refused.clear();
        return hopeless;
    }

    private void submitNext(Slice done, @Nullable Future<byte[]> future) {
        Attempt next = leave(done, future);
        if (next != null) {
            submit(next);
        }
    }

    private synchronized @Nullable Attempt leave(Slice slice, @Nullable Future<byte[]> future) {
        carried--;
        underWay.remove(slice, future);
        return refused.poll();
    }

    private void bring(Attempt attempt, Future<byte[]> future) {
        byte[] answer = null;
        Throwable loss = new NullPointerException("no answer");
        try {
            answer = future.get();
        } catch (ExecutionException failure) {
            loss = failure.getCause() == null ? failure : failure.getCause();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            loss = interruption;
        } catch (Throwable failure) {
            loss = failure;
        }
        if (answer == null) {
            attempt.handler.lost(attempt.slice, loss);
        } else if (answer.length > 0) {
            attempt.handler.completed(attempt.slice, answer);
        } else if (attempt.withBroadcast) {
            attempt.handler.lost(attempt.slice, new IOException("a worker asks for what it was sent"));
        } else {
            submit(new Attempt(attempt.slice, true, attempt.handler));
        }
        submitNext(attempt.slice, future);
    }

    @Override
    public synchronized void cancel(Slice slice) {
        Future<byte[]> future = underWay.get(slice);
        if (future != null) {
            cancel(future);
        }
    }

    private static void cancel(Future<byte[]> future) {
        try {
            future.cancel(true);
        } catch (RuntimeException unwilling) {
            // It continues, and its answer is dropped.
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        refused.clear();
        underWay.values().forEach(ExecutorSession::cancel);
        couriers.shutdownNow();
    }
}

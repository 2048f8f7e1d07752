package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.remote.RemoteEngine;
import io.parallelizable.internal.remote.SliceScheduler;
import io.parallelizable.internal.stream.Part;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The batches of a plan on an engine beyond this JVM: what the next slices bring.
 *
 * <p>All of them are one execution. A few slices for each slot are under way between two batches too, and wait there:
 * however slow the consumer is, no more are sent.
 *
 * <p>The execution is closed by the thread that comes to its end, or by the one that closes the stream. Where that
 * finds another thread at work, which has been told to stop, it leaves closing to that one.
 *
 * @param <C> the kernel's container of results
 */
final class RemoteBatches<C extends @Nullable Object> extends PlannedBatches<C> {
    private final Plan<C> plan;
    private final RemoteEngine engine;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable SliceScheduler dispatch;
    private @Nullable Consumer<Part<C>> ready;
    private volatile boolean closed;

    /** The batches of a plan whose results are used in order, or else as they come. */
    RemoteBatches(Plan<C> plan, RemoteEngine engine, boolean inOrder) {
        super(plan, plan.kernel().length(), inOrder);
        this.plan = plan.unchecked();
        this.engine = engine;
    }

    @Override
    public @Nullable End computeNext(Operation operation, Consumer<Part<C>> ready) throws Throwable {
        if (plan.kernel().length() == 0) {
            return new End(null);
        }
        boolean goesOn = false;
        turn.lock();
        try {
            this.ready = ready;
            End end = computeNext(plan.with(operation));
            goesOn = end == null;
            return end;
        } finally {
            turn.unlock();
            if (!goesOn || closed) {
                close();
            }
        }
    }

    /** Waits for results, whether of one slice or of several. */
    private @Nullable End computeNext(Plan<C> begun) throws Throwable {
        SliceScheduler underWay = dispatch;
        if (underWay == null) {
            underWay = begun.executing().dispatch(engine, inOrder, this::take);
            dispatch = underWay;
        }
        last = 0;
        Outcome outcome = underWay.outcome();
        while (last == 0 && !underWay.isOver()) {
            outcome = begun.executing().attemptStep(underWay);
        }
        return underWay.isOver() ? Batch.end(outcome.failure(), plan.kernel()) : null;
    }

    private void take(C results, int count, long first) {
        if (count > 0) {
            Objects.requireNonNull(ready).accept(new Part<>(results, 0, count, first));
            last += count;
        }
    }

    @Override
    public void close() {
        closed = true;
        if (turn.tryLock()) {
            try {
                if (dispatch != null) {
                    dispatch.close();
                }
            } finally {
                turn.unlock();
            }
        }
    }
}

package io.parallelizable.internal.run;

import io.parallelizable.internal.checkpoint.Resumption;
import io.parallelizable.internal.checkpoint.StoredParts;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.remote.RemoteEngine;
import io.parallelizable.internal.remote.SliceScheduler;
import io.parallelizable.internal.stream.End;
import io.parallelizable.internal.stream.Part;
import io.parallelizable.internal.stream.Step;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Computes the elements of a kernel on an engine beyond this JVM: a step waits for the next answers.
 *
 * <p>All steps are one execution, and one worker takes them. A few slices for each slot remain under way between two
 * steps, and their answers wait: however slow the consumer is, no more slices are sent.
 *
 * <p>The thread that reaches the end of the execution closes it, or the one that closes the stream. If the latter finds
 * another thread inside a step, which is to stop, it leaves closing to that thread.
 */
final class EngineProducer<C extends @Nullable Object> extends PlannedProducer<C> {
    private final boolean inOrder;
    private final int lookAhead;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable SliceScheduler slices;
    private @Nullable StoredParts<C> stored;
    private long next;
    private @Nullable Consumer<Part<C>> ready;
    private volatile boolean closed;

    /** With the next two guarded by the lock of the pipeline. */
    private boolean underWay;

    private boolean over;
    private long brought;

    /** How many results the last step has brought; written by the thread that takes it. */
    private long last;

    /** The elements of a plan, whose results are taken in order, or else as they come. */
    EngineProducer(Plan<C> plan, boolean inOrder) {
        super(plan, plan.kernel().length(), workers(plan, 1));
        this.inOrder = inOrder;
        this.lookAhead = plan.settings().lookAhead();
        this.over = plan.kernel().length() == 0;
    }

    @Override
    public boolean hasNext(long taken) {
        return !underWay && !over && brought - taken <= ahead();
    }

    private long ahead() {
        if (isSerial()) {
            return 0;
        }
        return lookAhead == 0 ? last / 2 : Math.min(last / 2, lookAhead - 1);
    }

    @Override
    public @Nullable Step<C> next(long taken, boolean byConsumer) {
        if (!hasNext(taken)) {
            return null;
        }
        underWay = true;
        return new Wait();
    }

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public void close() {
        closed = true;
        try {
            closeUnlessUnderWay();
        } finally {
            super.close();
        }
    }

    private void closeUnlessUnderWay() {
        if (turn.tryLock()) {
            try {
                if (slices != null) {
                    slices.close();
                }
            } finally {
                turn.unlock();
            }
        }
    }

    /** Waits for results, whether of one slice or of several. */
    private final class Wait implements Step<C> {
        private boolean goesOn;

        @Override
        public long first() {
            return 0;
        }

        @Override
        public @Nullable End take(Consumer<Part<C>> to) throws Throwable {
            turn.lock();
            try {
                ready = to;
                last = 0;
                return take();
            } finally {
                turn.unlock();
                if (!goesOn || closed) {
                    closeUnlessUnderWay();
                }
            }
        }

        private @Nullable End take() throws Throwable {
            StoredParts<C> parts = stored();
            if (parts != null && parts.areNext(next)) {
                parts.useNext();
                goesOn = parts.areLeft() || parts.areOthersMissing();
                return null;
            }
            SliceScheduler open = slices(parts);
            Outcome outcome = open.outcome();
            while (last == 0 && !open.isOver()) {
                outcome = plan().executing().attemptStep(open);
            }
            Failure failure = open.isOver() ? outcome.failure() : null;
            goesOn = failure == null && (!open.isOver() || parts != null && parts.areLeft());
            return failure == null ? null : ComputeStep.end(failure, plan());
        }

        private @Nullable StoredParts<C> stored() {
            Resumption resumption = plan().resumption();
            if (stored == null && resumption != null) {
                stored = resumption.parts(plan().kernel(), inOrder, EngineProducer.this::use);
            }
            return stored;
        }

        private SliceScheduler slices(@Nullable StoredParts<C> parts) {
            SliceScheduler open = slices;
            if (open == null) {
                RemoteEngine.Use<C> use = parts == null ? EngineProducer.this::use : parts;
                RemoteEngine engine = Objects.requireNonNull(plan().remote());
                open = plan().executing().dispatch(engine, inOrder, use);
                slices = open;
            }
            return open;
        }

        @Override
        public void ended() {
            underWay = false;
            over = !goesOn;
            brought += last;
        }
    }

    private void use(C results, int count, long first) {
        if (count > 0) {
            last += count;
            next = first + count;
            Objects.requireNonNull(ready).accept(new Part<>(results, 0, count, first));
        }
    }
}

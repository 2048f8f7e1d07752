package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.ClosedObjects;
import io.parallelizable.internal.execution.ThreadObjects;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.stream.Step;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Computes the inputs of a stream, which may be endless, and slow. Reading is a separate step, which one worker at a
 * time takes, while the others compute what has been read.
 */
final class InputProducer<T extends @Nullable Object, C extends @Nullable Object> extends PlannedProducer<C> {
    /** What computes inputs. */
    interface Plans<T extends @Nullable Object, C extends @Nullable Object> {
        /**
         * The plan of some inputs, the first of which belongs to the element with the given index, with the
         * {@code @PerThread} objects of the operation.
         */
        Plan<C> of(List<T> inputs, long first, ThreadObjects objects);
    }

    private final Plans<T, C> plans;
    private final Inputs<T> inputs;
    private final Pace pace;

    /** On an engine one worker reads the next batch while another one waits for the batch that keeps all slots busy. */
    private final boolean oneAtATime;

    private long next;
    private int underWay;

    /** How many bytes have been sent for what has been computed. */
    private long sent;

    InputProducer(Stream<? extends T> inputs, Plans<T, C> plans, Plan<C> options) {
        super(options, -1, options.remote() == null ? workers(options, options.threads()) : 2);
        this.plans = plans;
        this.inputs = new Inputs<>(inputs);
        this.oneAtATime = options.remote() != null;
        int lookAhead = options.settings().lookAhead();
        this.pace = oneAtATime
                ? new BatchPace(BatchSize.of(options, 1), lookAhead)
                : new ChunkPace(options.threads(), lookAhead);
    }

    @Override
    public boolean hasNext(long taken) {
        return mayCompute() || mayRead(taken);
    }

    private boolean mayCompute() {
        return !(oneAtATime && underWay > 0) && inputs.unused() > 0;
    }

    private boolean mayRead(long taken) {
        return inputs.mayBeRead() && inputs.read() <= (isSerial() ? taken : taken + pace.window(taken) - pace.next());
    }

    @Override
    public @Nullable Step<C> next(long taken, boolean byConsumer) {
        if (mayCompute()) {
            return compute(inputs.take(pace.next()));
        }
        if (!mayRead(taken)) {
            return null;
        }
        // Whoever reads on waits, and the consumer may be the one who the next input waits for.
        return inputs.reading(byConsumer ? 1 : pace.next(), pace.readingTime(), operation());
    }

    private Step<C> compute(List<T> some) {
        long first = next;
        Operation begun = operation();
        Step<C> step = new ComputeStep<>(
                () -> plans.of(some, first, objects()).unchecked().with(begun),
                first,
                some.size(),
                errors(),
                this::computed);
        next += some.size();
        underWay++;
        return step;
    }

    private Operation operation() {
        return Objects.requireNonNull(plan().operation());
    }

    private void computed(int count, long nanos) {
        underWay--;
        long sentBefore = sent;
        sent = operation().sent();
        pace.took(count, nanos, sent - sentBefore);
    }

    @Override
    public boolean isOver() {
        return inputs.areUsedUp();
    }

    @Override
    public @Nullable Throwable failure() {
        return inputs.failure();
    }

    @Override
    public String rest(long taken) {
        return inputs.describe(taken);
    }

    @Override
    public void close() {
        ClosedObjects.<@Nullable Void>closing(objects()::close, () -> {
            inputs.close();
            return null;
        });
    }
}

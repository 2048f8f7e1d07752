package io.parallelizable.internal.run;

import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.stream.Part;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The batches of a plan.
 *
 * @param <C> the kernel's container of results
 */
final class RunBatches<C extends @Nullable Object> extends PlannedBatches<C> {
    private final Plan<C> plan;
    private final BatchSize size;
    private long next;

    /** The batches of a plan whose results are used in order, or else as they come. */
    RunBatches(Plan<C> plan, boolean inOrder) {
        super(plan, plan.kernel().length(), inOrder);
        this.plan = plan.unchecked();
        this.size = BatchSize.of(plan, 1);
    }

    @Override
    public @Nullable End computeNext(Operation operation, Consumer<Part<C>> ready) throws Throwable {
        long left = plan.kernel().length() - next;
        if (left == 0) {
            return new End(null);
        }
        long start = System.nanoTime();
        Batch<C> batch = new Batch<>(plan, next, (int) Math.min(size.most(), left));
        End end = batch.compute(inOrder, operation, ready);
        size.took(System.nanoTime() - start);
        last = batch.count();
        next += last;
        return end == null && next == plan.kernel().length() ? new End(null) : end;
    }
}

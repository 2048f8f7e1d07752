package io.parallelizable.internal.run;

import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.stream.Part;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The batches of a stream of inputs, which may be endless, and slow: a batch is full when it has taken long enough to
 * read. Inputs are read by the thread that computes the batch, and no earlier.
 *
 * @param <T> the type of an input
 * @param <C> the kernel's container of results
 */
final class InputBatches<T extends @Nullable Object, C extends @Nullable Object> extends PlannedBatches<C> {
    /** What computes inputs. */
    interface Plans<T extends @Nullable Object, C extends @Nullable Object> {
        /** The plan of some inputs, of which the first one belongs to the element with an index. */
        Plan<C> of(List<T> inputs, long first);
    }

    private final Stream<? extends T> inputs;
    private final Plans<T, C> plans;
    private final BatchSize size;
    private @Nullable Iterator<? extends T> unread;
    private @Nullable Throwable unreadable;
    private long next;

    InputBatches(Stream<? extends T> inputs, Plans<T, C> plans, Plan<?> options, boolean inOrder) {
        super(options, -1, inOrder);
        this.inputs = inputs;
        this.plans = plans;
        this.size = BatchSize.of(options, 1);
    }

    @Override
    public @Nullable End computeNext(Operation operation, Consumer<Part<C>> ready) throws Throwable {
        long start = System.nanoTime();
        List<T> read = read(operation, start);
        if (read.isEmpty()) {
            return end(operation);
        }
        Plan<C> plan = plans.of(read, next).unchecked();
        Batch<C> batch = new Batch<>(plan, next, read.size());
        last = read.size();
        next += last;
        End end = batch.compute(inOrder, operation, ready);
        size.took(System.nanoTime() - start);
        return end;
    }

    private List<T> read(Operation operation, long start) {
        List<T> read = new ArrayList<>();
        try {
            Iterator<? extends T> from = unread == null ? inputs.iterator() : unread;
            unread = from;
            while (unreadable == null && !isFull(read, start) && !operation.isStopRequested() && from.hasNext()) {
                read.add(from.next());
            }
        } catch (Throwable failure) {
            // What has been read before is computed before.
            unreadable = failure;
        }
        return read;
    }

    private boolean isFull(List<T> read, long start) {
        return read.size() >= size.most() || !read.isEmpty() && BatchSize.isEnough(System.nanoTime() - start);
    }

    private End end(Operation operation) throws Throwable {
        if (operation.isStopRequested()) {
            throw operation.stopped(operation.computed(), "");
        } else if (unreadable != null) {
            throw unreadable;
        }
        return new End(null);
    }

    @Override
    public void close() {
        inputs.close();
    }
}

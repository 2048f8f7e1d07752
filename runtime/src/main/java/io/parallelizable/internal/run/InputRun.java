package io.parallelizable.internal.run;

import io.parallelizable.Completed;
import io.parallelizable.StreamRun;
import io.parallelizable.internal.execution.ClosedObjects;
import io.parallelizable.internal.execution.PerThreadKernel;
import io.parallelizable.internal.execution.ThreadObjects;
import io.parallelizable.internal.stream.Cursor;
import io.parallelizable.internal.stream.Streams;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.kernel.RandomStreams;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A run over a stream of inputs. */
final class InputRun<
                T extends @Nullable Object, C extends @Nullable Object, R extends @Nullable Object, X extends Throwable>
        extends Optioned<C, StreamRun<R, X>> implements StreamRun<R, X> {
    private final Stream<? extends T> inputs;
    private final Function<List<T>, ? extends Kernel<?>> kernelOf;

    private InputRun(Stream<? extends T> inputs, Function<List<T>, ? extends Kernel<?>> kernelOf, Plan<C> options) {
        super(options);
        this.inputs = inputs;
        this.kernelOf = kernelOf;
    }

    /** A run over some inputs; the kernel of no inputs at all has its options and random streams. */
    static <T extends @Nullable Object, R extends @Nullable Object, X extends Throwable> StreamRun<R, X> of(
            Stream<? extends T> inputs, Function<List<T>, ? extends Kernel<?>> kernelOf) {
        Objects.requireNonNull(inputs, "inputs");
        return new InputRun<>(inputs, kernelOf, Plan.of(InputRun.kernelOf(kernelOf, List.of())));
    }

    @SuppressWarnings("unchecked") // those of one method have the same container
    private static <T extends @Nullable Object, C extends @Nullable Object> Kernel<C> kernelOf(
            Function<List<T>, ? extends Kernel<?>> kernelOf, List<T> some) {
        return (Kernel<C>) kernelOf.apply(some);
    }

    @Override
    StreamRun<R, X> with(Plan<C> plan) {
        return new InputRun<>(inputs, kernelOf, plan);
    }

    private Plan<C> planOf(List<T> some, long first, ThreadObjects objects) {
        Kernel<C> kernel = PerThreadKernel.with(InputRun.<T, C>kernelOf(kernelOf, some), objects);
        RandomStreams streams = plan.kernel().streams();
        Kernel<C> drawing = streams == null ? kernel : kernel.withStreams(streams.slice(first));
        return plan.with(OffsetKernel.ofStream(drawing, first));
    }

    private Cursor<C> results(boolean inOrder) {
        plan.refuseCheckpoint(
                "a run over a Stream of inputs", "it may be endless, and reads its inputs once. Use over(a list)");
        return new Cursor<>(new InputProducer<T, C>(inputs, this::planOf, plan), inOrder);
    }

    @Override
    public Stream<R> stream() {
        return Streams.of(results(true));
    }

    @Override
    public Stream<Completed<R>> completed() {
        return Streams.completed(results(false));
    }

    @Override
    public void forEach(Consumer<? super R> action) {
        Objects.requireNonNull(action, "action");
        Stream<R> results = stream();
        ClosedObjects.<@Nullable Void>closing(results::close, () -> {
            results.forEachOrdered(action);
            return null;
        });
    }

    @Override
    public String toString() {
        return "run over a stream of inputs";
    }
}

package io.parallelizable.internal.inputs;

import io.parallelizable.internal.execution.InputKernel;
import io.parallelizable.internal.execution.PerThreadKernel;
import io.parallelizable.internal.execution.ThreadObjects;
import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.kernel.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A kernel over unboxed values, some of which were null: those fail, where a loop would. */
public record Unboxing<O extends @Nullable Object>(Kernel<O> wrapped, int[] nulls)
        implements WrappingKernel<O>, PerThreadKernel<O>, InputKernel {
    /** A kernel over the values of an array, or of {@link Unboxed} ones; one of these only where there is a null. */
    public static <O extends @Nullable Object> Kernel<O> of(Object input, Function<Object, Kernel<O>> kernel) {
        return input instanceof Unboxed unboxed
                ? new Unboxing<>(kernel.apply(unboxed.values()), unboxed.nulls())
                : kernel.apply(input);
    }

    @Override
    public O allocate(int count) {
        return wrapped.allocate(count);
    }

    @Override
    public void apply(long from, O results, int at, int count) throws Throwable {
        int next = firstNullFrom(from);
        int finished = next < nulls.length ? (int) Math.min(count, nulls[next] - from) : count;
        wrapped.apply(from, results, at, finished);
        if (finished < count) {
            throw new ChunkFailure(finished, new NullPointerException("the input is null, and the argument primitive"));
        }
    }

    private int firstNullFrom(long index) {
        int found = Arrays.binarySearch(nulls, (int) index);
        return found < 0 ? -found - 1 : found;
    }

    @Override
    public Unboxing<O> slice(long from, int count) {
        return new Unboxing<>(wrapped.slice(from, count), nulls(from, count));
    }

    /** Which of some elements are null, counted from the first of them. */
    private int[] nulls(long from, int count) {
        return Arrays.stream(nulls, firstNullFrom(from), firstNullFrom(from + count))
                .map(index -> index - (int) from)
                .toArray();
    }

    private InputKernel inputs() {
        return Objects.requireNonNull(InputKernel.of(wrapped));
    }

    @Override
    public List<@Nullable Object> held() {
        return inputs().held();
    }

    /** With the places of nulls, if there are any: in the array they look like another value. */
    @Override
    public List<@Nullable Object> swept(long from, int count) {
        List<@Nullable Object> swept = new ArrayList<>(inputs().swept(from, count));
        int[] missing = nulls(from, count);
        if (missing.length > 0) {
            swept.add(missing);
        }
        return swept;
    }

    @Override
    public boolean mayChangeInputs() {
        return inputs().mayChangeInputs();
    }

    @Override
    public boolean reads(Object container) {
        return inputs().reads(container);
    }

    @Override
    public @Nullable RandomStreams streams() {
        return wrapped.streams();
    }

    @Override
    public Unboxing<O> withStreams(RandomStreams streams) {
        return new Unboxing<>(wrapped.withStreams(streams), nulls);
    }

    @Override
    public boolean takesObjects() {
        return PerThreadKernel.takesObjects(wrapped);
    }

    @Override
    public Unboxing<O> with(ThreadObjects objects) {
        return new Unboxing<>(PerThreadKernel.with(wrapped, objects), nulls);
    }

    @Override
    public String describe(long index) {
        String call = wrapped.describe(index);
        boolean isNull = Arrays.binarySearch(nulls, (int) index) >= 0;
        return isNull ? call.substring(0, call.indexOf('(')) + "(null)" : call;
    }
}

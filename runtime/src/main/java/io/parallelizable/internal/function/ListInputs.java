package io.parallelizable.internal.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectInputs;
import io.parallelizable.ObjectRun;
import io.parallelizable.VoidRun;
import io.parallelizable.companion.Runs;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * A list, or an array in one, as the inputs of functions.
 *
 * @param values the inputs
 * @param <T> the type of an input
 */
public record ListInputs<T>(List<T> values) implements ObjectInputs<T> {
    /** Refuses null. */
    public ListInputs {
        Objects.requireNonNull(values, "inputs");
    }

    @Override
    public BooleanRun<boolean[], RuntimeException> booleans(Predicate<? super T> function) {
        return Runs.ofBooleans(HiddenClassCopies.of(ObjectKernel.ToBooleans.class, values, function));
    }

    @Override
    public IntRun<int[], RuntimeException> ints(ToIntFunction<? super T> function) {
        return Runs.ofInts(HiddenClassCopies.of(ObjectKernel.ToInts.class, values, function));
    }

    @Override
    public LongRun<long[], RuntimeException> longs(ToLongFunction<? super T> function) {
        return Runs.ofLongs(HiddenClassCopies.of(ObjectKernel.ToLongs.class, values, function));
    }

    @Override
    public DoubleRun<double[], RuntimeException> doubles(ToDoubleFunction<? super T> function) {
        return Runs.ofDoubles(HiddenClassCopies.of(ObjectKernel.ToDoubles.class, values, function));
    }

    @Override
    public <R> ObjectRun<R, List<R>, RuntimeException> objects(Function<? super T, ? extends R> function) {
        return Runs.ofList(HiddenClassCopies.of(ObjectKernel.ToObjects.class, values, function));
    }

    @Override
    public VoidRun<RuntimeException> actions(Consumer<? super T> function) {
        return Runs.ofVoid(HiddenClassCopies.of(ObjectKernel.ToNothing.class, values, function));
    }
}

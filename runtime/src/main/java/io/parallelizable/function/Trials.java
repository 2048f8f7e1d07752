package io.parallelizable.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.VoidRun;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Independent trials of functions that take a random generator: {@code Parallel.times(n).doubles(random -> …)}.
 *
 * <p>Trial i draws from the stream of index i of the run's seed, as with a companion.
 */
public final class Trials {
    private final Calls calls;

    private Trials(long count) {
        this.calls = Calls.trials(count);
    }

    /** What {@code Parallel.times(count)} gives. */
    public static Trials of(long count) {
        return new Trials(count);
    }

    /** The calls of a function with {@code boolean} results. */
    public <X extends Throwable> BooleanRun<boolean[], X> booleans(
            ObjectInputs.ToBoolean<? super RandomGenerator, X> function) {
        return calls.booleans(function);
    }

    /** The calls of a function with {@code int} results. */
    public <X extends Throwable> IntRun<int[], X> ints(ObjectInputs.ToInt<? super RandomGenerator, X> function) {
        return calls.ints(function);
    }

    /** The calls of a function with {@code long} results. */
    public <X extends Throwable> LongRun<long[], X> longs(ObjectInputs.ToLong<? super RandomGenerator, X> function) {
        return calls.longs(function);
    }

    /** The calls of a function with {@code double} results. */
    public <X extends Throwable> DoubleRun<double[], X> doubles(
            ObjectInputs.ToDouble<? super RandomGenerator, X> function) {
        return calls.doubles(function);
    }

    /** The calls of a function whose results are objects. */
    public <R, X extends Throwable> ObjectRun<R, List<R>, X> objects(
            ObjectInputs.ToObject<? super RandomGenerator, ? extends R, X> function) {
        return calls.objects(function);
    }

    /** The calls of a function that returns nothing. */
    public <X extends Throwable> VoidRun<X> actions(ObjectInputs.Action<? super RandomGenerator, X> function) {
        return calls.actions(function);
    }
}

package io.parallelizable.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.VoidRun;
import java.util.List;
import java.util.function.Supplier;

/**
 * Inputs of functions that take an object of the thread's own before each of them:
 * {@code Parallel.of(starts).perThread(Solver::new).doubles(Solver::root)}.
 *
 * <p>When an object is made, who uses it, and when it is closed is as for an argument marked
 * {@link io.parallelizable.PerThread}. Numbers are boxed, which is little beside what such an object is worth.
 *
 * @param <P> the type of what each thread has of its own
 * @param <T> the type of an input, boxed if it is primitive
 */
public final class PerThreadInputs<P, T> {
    private final Calls calls;

    PerThreadInputs(Supplier<? extends P> supplier, Object inputs) {
        this.calls = Calls.perThread(supplier, inputs);
    }

    /** The calls of a function with {@code boolean} results. */
    public <X extends Throwable> BooleanRun<boolean[], X> booleans(
            ObjectPairs.ToBoolean<? super P, ? super T, X> function) {
        return calls.booleans(function);
    }

    /** The calls of a function with {@code int} results. */
    public <X extends Throwable> IntRun<int[], X> ints(ObjectPairs.ToInt<? super P, ? super T, X> function) {
        return calls.ints(function);
    }

    /** The calls of a function with {@code long} results. */
    public <X extends Throwable> LongRun<long[], X> longs(ObjectPairs.ToLong<? super P, ? super T, X> function) {
        return calls.longs(function);
    }

    /** The calls of a function with {@code double} results. */
    public <X extends Throwable> DoubleRun<double[], X> doubles(
            ObjectPairs.ToDouble<? super P, ? super T, X> function) {
        return calls.doubles(function);
    }

    /** The calls of a function whose results are objects. */
    public <R, X extends Throwable> ObjectRun<R, List<R>, X> objects(
            ObjectPairs.ToObject<? super P, ? super T, ? extends R, X> function) {
        return calls.objects(function);
    }

    /** The calls of a function that returns nothing. */
    public <X extends Throwable> VoidRun<X> actions(ObjectPairs.Action<? super P, ? super T, X> function) {
        return calls.actions(function);
    }
}

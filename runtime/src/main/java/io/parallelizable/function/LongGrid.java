package io.parallelizable.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.VoidRun;
import java.util.List;

/**
 * Every combination of two {@code long} arguments, as inputs of functions: {@code Parallel.grid(x, y).longs(Math::max)}
 * gives {@code result[i][j] = f(x[i], y[j])}.
 */
public final class LongGrid {
    private final Calls calls;

    /** What {@code Parallel.grid(x, y)} gives. */
    public LongGrid(long[] x, long[] y) {
        this.calls = Calls.grid(OfLongs.class, x, y);
    }

    /** The calls of a function with {@code boolean} results. */
    public <X extends Throwable> BooleanRun<boolean[][], X> booleans(LongPairs.ToBoolean<X> function) {
        return calls.booleans(function);
    }

    /** The calls of a function with {@code int} results. */
    public <X extends Throwable> IntRun<int[][], X> ints(LongPairs.ToInt<X> function) {
        return calls.ints(function);
    }

    /** The calls of a function with {@code long} results. */
    public <X extends Throwable> LongRun<long[][], X> longs(LongPairs.ToLong<X> function) {
        return calls.longs(function);
    }

    /** The calls of a function with {@code double} results. */
    public <X extends Throwable> DoubleRun<double[][], X> doubles(LongPairs.ToDouble<X> function) {
        return calls.doubles(function);
    }

    /** The calls of a function whose results are objects. */
    public <R, X extends Throwable> ObjectRun<R, List<List<R>>, X> objects(
            LongPairs.ToObject<? extends R, X> function) {
        return calls.objects(function);
    }

    /** The calls of a function that returns nothing. */
    public <X extends Throwable> VoidRun<X> actions(LongPairs.Action<X> function) {
        return calls.actions(function);
    }
}

package io.parallelizable.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.VoidRun;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Every combination of two arguments that are objects, as inputs of functions: {@code Parallel.grid(models,
 * days).doubles(Model::rainOn)} gives {@code result[i][j] = f(x[i], y[j])}.
 */
public final class ObjectGrid<T, U> {
    private final Calls calls;

    /** What {@code Parallel.grid(x, y)} gives. */
    public ObjectGrid(T[] x, U[] y) {
        this.calls = Calls.grid(OfObjects.class, x, y);
    }

    /** What {@code Parallel.grid(x, y)} gives. */
    public ObjectGrid(Collection<? extends T> x, Collection<? extends U> y) {
        this.calls = Calls.grid(
                OfObjects.class,
                Objects.requireNonNull(x, "x").toArray(),
                Objects.requireNonNull(y, "y").toArray());
    }

    /** The calls of a function with {@code boolean} results. */
    public <X extends Throwable> BooleanRun<boolean[][], X> booleans(
            ObjectPairs.ToBoolean<? super T, ? super U, X> function) {
        return calls.booleans(function);
    }

    /** The calls of a function with {@code int} results. */
    public <X extends Throwable> IntRun<int[][], X> ints(ObjectPairs.ToInt<? super T, ? super U, X> function) {
        return calls.ints(function);
    }

    /** The calls of a function with {@code long} results. */
    public <X extends Throwable> LongRun<long[][], X> longs(ObjectPairs.ToLong<? super T, ? super U, X> function) {
        return calls.longs(function);
    }

    /** The calls of a function with {@code double} results. */
    public <X extends Throwable> DoubleRun<double[][], X> doubles(
            ObjectPairs.ToDouble<? super T, ? super U, X> function) {
        return calls.doubles(function);
    }

    /** The calls of a function whose results are objects. */
    public <R, X extends Throwable> ObjectRun<R, List<List<R>>, X> objects(
            ObjectPairs.ToObject<? super T, ? super U, ? extends R, X> function) {
        return calls.objects(function);
    }

    /** The calls of a function that returns nothing. */
    public <X extends Throwable> VoidRun<X> actions(ObjectPairs.Action<? super T, ? super U, X> function) {
        return calls.actions(function);
    }
}

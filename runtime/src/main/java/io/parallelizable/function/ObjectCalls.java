package io.parallelizable.function;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.VoidRun;
import java.util.List;

/** The calls of functions of an object, for each kind of result. */
abstract class ObjectCalls<T> {
    private final Calls calls;

    ObjectCalls(Calls calls) {
        this.calls = calls;
    }

    /** The calls of a function with {@code boolean} results. */
    public <X extends Throwable> BooleanRun<boolean[], X> booleans(ObjectInputs.ToBoolean<? super T, X> function) {
        return calls.booleans(function);
    }

    /** The calls of a function with {@code int} results. */
    public <X extends Throwable> IntRun<int[], X> ints(ObjectInputs.ToInt<? super T, X> function) {
        return calls.ints(function);
    }

    /** The calls of a function with {@code long} results. */
    public <X extends Throwable> LongRun<long[], X> longs(ObjectInputs.ToLong<? super T, X> function) {
        return calls.longs(function);
    }

    /** The calls of a function with {@code double} results. */
    public <X extends Throwable> DoubleRun<double[], X> doubles(ObjectInputs.ToDouble<? super T, X> function) {
        return calls.doubles(function);
    }

    /** The calls of a function whose results are objects. */
    public <R, X extends Throwable> ObjectRun<R, List<R>, X> objects(
            ObjectInputs.ToObject<? super T, ? extends R, X> function) {
        return calls.objects(function);
    }

    /** The calls of a function that returns nothing. */
    public <X extends Throwable> VoidRun<X> actions(ObjectInputs.Action<? super T, X> function) {
        return calls.actions(function);
    }
}

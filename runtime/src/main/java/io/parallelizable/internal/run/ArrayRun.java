package io.parallelizable.internal.run;

import io.parallelizable.Run;
import java.lang.reflect.Array;

/**
 * A run whose users get the kernel's own container.
 *
 * @param <O> the container, an array
 * @param <X> the declared exception
 * @param <S> the run's own interface
 */
abstract class ArrayRun<O, X extends Throwable, S extends Run<O, X>> extends KernelRun<O, O, X, S> {
    ArrayRun(Plan<O> plan) {
        super(plan);
    }

    @Override
    public O map() throws X {
        return plan.<X>compute();
    }

    @Override
    public O mapInto(O results) throws X {
        plan.requireRoom(Array.getLength(results));
        plan.<X>computeInto(results);
        return results;
    }
}

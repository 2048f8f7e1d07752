package io.parallelizable.internal.run;

import io.parallelizable.ObjectRun;

/** A run with results that are references. */
final class ObjectKernelRun<R, E, O, X extends Throwable> extends KernelRun<E[], O, X, ObjectRun<R, O, X>>
        implements ObjectRun<R, O, X> {
    private final Output.OfObjects<E[], O> objects;

    ObjectKernelRun(Plan<E[]> plan, Output.OfObjects<E[], O> output) {
        super(plan, output);
        this.objects = output;
    }

    @Override
    ObjectRun<R, O, X> with(Plan<E[]> plan) {
        return new ObjectKernelRun<>(plan, objects);
    }

    @Override
    public O mapNonNull() throws X {
        return objects.withoutNulls(map());
    }
}

package io.parallelizable.internal.run;

import java.lang.reflect.Array;

/** Results in the kernel's own array. */
class ArrayOutput<C> implements Output<C, C> {
    @Override
    public C map(Plan<C> plan) {
        int length = Capacity.forAll(plan.kernel().length());
        C results = plan.kernel().allocate(length);
        if (plan.execute(plan.kernel(), results)) {
            return results;
        }
        C settled = plan.kernel().allocate(length);
        System.arraycopy(results, 0, settled, 0, length);
        return settled;
    }

    @Override
    public void mapInto(Plan<C> plan, C results) {
        Capacity.require(Array.getLength(results), plan.kernel().length());
        plan.execute(plan.kernel(), results);
    }

    /** Results that are references. */
    static final class OfObjects<R> extends ArrayOutput<R[]> implements Output.OfObjects<R[], R[]> {
        @Override
        public R[] withoutNulls(R[] results) {
            return Output.OfObjects.nonNull(results);
        }
    }
}

package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.InputKernel;
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
        if (InputKernel.reads(plan.kernel(), results)) {
            // An element may be called again, by the caller in a worker's place, and then with the same arguments.
            C computed = map(plan);
            System.arraycopy(computed, 0, results, 0, Array.getLength(computed));
        } else {
            plan.execute(plan.kernel(), results);
        }
    }

    /** Results that are references. */
    static final class OfObjects<R> extends ArrayOutput<R[]> implements Output.OfObjects<R[], R[]> {
        @Override
        public R[] withoutNulls(R[] results) {
            return Output.OfObjects.nonNull(results);
        }
    }
}

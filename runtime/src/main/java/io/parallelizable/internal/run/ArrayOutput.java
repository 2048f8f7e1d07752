package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.InputKernel;
import java.lang.reflect.Array;

/** Results in the kernel's own array. */
final class ArrayOutput<C> implements Output<C, C> {
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

    @Override
    @SuppressWarnings("unchecked") // an array of the same type
    public C withoutNulls(C results) {
        return results instanceof Object[] objects ? (C) Output.nonNull(objects) : results;
    }
}

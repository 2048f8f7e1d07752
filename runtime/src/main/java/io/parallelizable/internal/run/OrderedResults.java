package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.remote.RemoteEngine;

/**
 * Executes a plan for results that are used one after the other, in the order of their elements.
 *
 * <p>A window of elements is computed, its results are used, and so on: so there need not be room for all of them.
 */
final class OrderedResults {
    private OrderedResults() {}

    /** Computes all elements. Where one fails, the results below it are used before its exception is thrown. */
    static <C> void forEachWindow(Plan<C> plan, RemoteEngine.Use<C> use) {
        plan.operate(begun -> {
            RemoteEngine engine = begun.remote();
            if (engine == null) {
                computeAndUse(begun, use);
            } else {
                // It keeps a few slices under way, whose results are used as soon as their turn has come.
                Plan.require(begun.executing().attemptInOrder(engine, use).failure(), begun.kernel());
            }
            return null;
        });
    }

    private static <C> void computeAndUse(Plan<C> plan, RemoteEngine.Use<C> use) {
        long length = plan.kernel().length();
        BatchSize size = BatchSize.of(plan, BatchSize.ENOUGH_PER_THREAD);
        long from = 0;
        while (from < length) {
            int count = (int) Math.min(size.most(), plan.together(from));
            long start = System.nanoTime();
            computeAndUse(plan, from, count, use);
            if (!plan.isStored(from)) {
                size.took(count, System.nanoTime() - start, 0);
            }
            from += count;
        }
    }

    private static <C> void computeAndUse(Plan<C> plan, long from, int count, RemoteEngine.Use<C> use) {
        C results = plan.kernel().allocate(count);
        Failure failure = plan.executing().attempt(from, count, results).failure();
        use.accept(results, failure == null ? count : (int) (failure.index() - from), from);
        Plan.require(failure, plan.kernel());
    }
}

package io.parallelizable.internal.run;

import io.parallelizable.Statistics;
import io.parallelizable.internal.checkpoint.Resumption;
import io.parallelizable.internal.checkpoint.StoredNodes;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.execution.Sneaky;
import io.parallelizable.internal.reduce.Accumulator;
import io.parallelizable.internal.reduce.Extreme;
import io.parallelizable.internal.reduce.Fold;
import io.parallelizable.internal.reduce.FoldFailure;
import io.parallelizable.internal.reduce.Moments;
import io.parallelizable.internal.reduce.Reduction;
import org.jspecify.annotations.Nullable;

/** Executes a plan for what its results come to. */
final class Reducing {
    private Reducing() {}

    /**
     * Computes all elements and folds their results.
     *
     * @return an array of nodes with what they come to at its beginning; whatever a new array holds if there are none
     */
    static <C, N> N reduce(Plan<C> plan, Fold<C, N> fold) {
        return plan.operate(results -> StoredNodes.contents(fold), begun -> Reducing.fold(begun, fold));
    }

    private static <C, N> N fold(Plan<C> plan, Fold<C, N> fold) {
        Reduction<C, N> reduction = new Reduction<>(plan.kernel(), fold, 0);
        Accumulator<C, N> results = reduction.accumulator();
        Resumption resumption = plan.resumption();
        if (resumption != null) {
            new StoredNodes<>(resumption, fold).connect(results);
        }
        Outcome outcome = plan.executing().attempt(reduction, results);
        Failure failure = outcome.failure();
        FoldFailure inFold = first(results.failure(), failure);
        if (inFold != null) {
            throw Sneaky.thrown(inFold.getCause());
        }
        Plan.require(failure, plan.kernel());
        if (plan.kernel().length() == 0) {
            return fold.allocate(1);
        }
        try {
            return results.result(plan.kernel().length());
        } catch (FoldFailure last) {
            throw Sneaky.thrown(last.getCause());
        }
    }

    /** The first index of the least or the greatest result; -1 if there are no elements. */
    static <C> long indexOf(Plan<C> plan, Extreme<C> extreme) {
        long[] found = reduce(plan, extreme);
        return plan.kernel().length() == 0 ? -1 : Extreme.index(found);
    }

    static <C> Statistics statistics(Plan<C> plan, Moments<C> moments) {
        return Moments.statistics(reduce(plan, moments), plan.kernel().length());
    }

    /** What has failed in the fold, unless the serial loop would have met the other failure before. */
    private static @Nullable FoldFailure first(@Nullable FoldFailure inFold, @Nullable Failure failure) {
        if (failure == null) {
            return inFold;
        } else if (failure.cause() instanceof FoldFailure elsewhere) {
            return inFold == null ? elsewhere : inFold;
        }
        return inFold == null || failure.index() < inFold.index() ? null : inFold;
    }
}

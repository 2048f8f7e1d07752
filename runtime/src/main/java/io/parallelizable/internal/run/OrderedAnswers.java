package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.remote.RemoteEngine;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Executes a plan for results that are used one after the other, in the order of their elements.
 *
 * <p>A window of elements is computed, its results are used, and so on: so there need not be room for all of them.
 */
final class OrderedAnswers {
    private OrderedAnswers() {}

    /**
     * Computes all elements. Where one fails, the results below it are used before its exception is thrown.
     *
     * @param use what is done with the results at the beginning of a container, so many of them
     */
    static <C, X extends Throwable> void forEachWindow(Plan<C> plan, ObjIntConsumer<C> use) throws X {
        plan.<@Nullable Void, X>operate(begun -> {
            RemoteEngine engine = begun.remote();
            if (engine == null) {
                OrderedAnswers.<C, X>computeAndUse(begun, use);
            } else {
                // It keeps a few slices under way, whose results are used as soon as their turn has come.
                RemoteEngine.Use<C> each = (results, count, first) -> use.accept(results, count);
                OrderedAnswers.<X>require(
                        begun.executing().<X>attemptInOrder(engine, each).failure(), begun);
            }
            return null;
        });
    }

    private static <C, X extends Throwable> void computeAndUse(Plan<C> plan, ObjIntConsumer<C> use) throws X {
        long length = plan.kernel().length();
        BatchSize size = BatchSize.of(plan, BatchSize.ENOUGH_PER_THREAD);
        long from = 0;
        while (from < length) {
            int count = (int) Math.min(size.most(), length - from);
            long start = System.nanoTime();
            OrderedAnswers.<C, X>computeAndUse(plan, from, count, use);
            size.took(System.nanoTime() - start);
            from += count;
        }
    }

    private static <C, X extends Throwable> void computeAndUse(
            Plan<C> plan, long from, int count, ObjIntConsumer<C> use) throws X {
        C results = plan.kernel().allocate(count);
        Failure failure = plan.executing().<X>attempt(from, count, results).failure();
        use.accept(results, failure == null ? count : (int) (failure.index() - from));
        OrderedAnswers.<X>require(failure, plan);
    }

    private static <X extends Throwable> void require(@Nullable Failure failure, Plan<?> plan) throws X {
        if (failure != null) {
            throw Plan.<X>asDeclared(failure, plan.kernel());
        }
    }
}

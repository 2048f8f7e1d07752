package io.parallelizable.internal.run;

import io.parallelizable.engine.Engine;
import io.parallelizable.internal.engine.Failure;
import io.parallelizable.internal.threads.Cores;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Executes a plan for results that are used one after the other, in the order of their elements.
 *
 * <p>A window of elements is computed, its results are used, and so on: so there need not be room for all of them.
 * Windows begin small, since results may be large, and grow as long as they take so little time that beginning and
 * ending them would be felt.
 */
final class InOrder {
    /** Elements of the first window for each thread: enough that all end at about the same time. */
    private static final int FIRST_PER_THREAD = 16;

    /** Most elements of a window. */
    private static final int MOST = 1 << 16;

    /** Windows grow up to this time, in nanoseconds. */
    private static final long ENOUGH = 10_000_000;

    private InOrder() {}

    /**
     * Computes all elements. Where one fails, the results below it are used before its exception is thrown.
     *
     * @param use what is done with the results at the beginning of a container, so many of them
     */
    static <C, X extends Throwable> void forEachWindow(Plan<C> plan, ObjIntConsumer<C> use) throws X {
        Engine engine = plan.settings().engine();
        if (engine == null) {
            InOrder.<C, X>forEachWindowHere(plan, use);
        } else {
            // It keeps a few slices under way, whose results are used as soon as their turn has come.
            InOrder.<X>require(plan.<X>attemptInOrder(engine, use).failure(), plan);
        }
    }

    private static <C, X extends Throwable> void forEachWindowHere(Plan<C> plan, ObjIntConsumer<C> use) throws X {
        long length = plan.kernel().length();
        int most = FIRST_PER_THREAD * threads(plan);
        long from = 0;
        while (from < length) {
            int count = (int) Math.min(most, length - from);
            long start = System.nanoTime();
            InOrder.<C, X>computeAndUse(plan, from, count, use);
            boolean brief = System.nanoTime() - start < ENOUGH;
            most = brief ? Math.min(2 * most, MOST) : most;
            from += count;
        }
    }

    private static int threads(Plan<?> plan) {
        int threads = plan.settings().threads();
        return Math.min(threads == 0 ? Cores.allowed().count() : threads, MOST / FIRST_PER_THREAD);
    }

    private static <C, X extends Throwable> void computeAndUse(
            Plan<C> plan, long from, int count, ObjIntConsumer<C> use) throws X {
        C results = plan.kernel().allocate(count);
        Failure failure = plan.<X>attempt(from, count, results).failure();
        use.accept(results, failure == null ? count : (int) (failure.index() - from));
        InOrder.<X>require(failure, plan);
    }

    private static <X extends Throwable> void require(@Nullable Failure failure, Plan<?> plan) throws X {
        if (failure != null) {
            throw Plan.<X>asDeclared(failure, plan.kernel());
        }
    }
}

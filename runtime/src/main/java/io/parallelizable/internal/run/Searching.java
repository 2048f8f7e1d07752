package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.search.Found;
import io.parallelizable.internal.search.Scratch;
import io.parallelizable.internal.search.Search;

/** Executes a plan until an element decides. */
final class Searching {
    /** The most elements that are computed before the results are looked at. */
    private static final int PIECE = 1024;

    private Searching() {}

    /** The index of the first element with a result; -1 if there is none. */
    static <X extends Throwable> long firstIndex(Plan<boolean[]> plan, boolean result) throws X {
        return plan.<Long, X>operate(begun -> Searching.<X>search(begun, result));
    }

    private static <X extends Throwable> long search(Plan<boolean[]> plan, boolean result) throws X {
        // On one thread the run is the serial loop, which stops at once.
        int most = plan.settings().threads() == 1 ? 1 : PIECE;
        Search search = new Search(plan.kernel(), result, most);
        Failure end =
                plan.executing().<Scratch, X>attempt(search, search.allocate(0)).failure();
        if (end == null) {
            return -1;
        } else if (end.cause() instanceof Found) {
            return end.index();
        }
        throw Plan.<X>asDeclared(end, plan.kernel());
    }
}

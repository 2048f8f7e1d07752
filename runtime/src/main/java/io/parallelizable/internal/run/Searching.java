package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.search.Found;
import io.parallelizable.internal.search.Search;

/** Executes a plan until an element decides. */
final class Searching {
    /** The most elements that are computed before the results are looked at. */
    private static final int PIECE = 1024;

    private Searching() {}

    /** The index of the first element with a result; -1 if there is none. */
    static long firstIndex(Plan<boolean[]> plan, boolean result) {
        plan.refuseCheckpoint("a search", "it ends early and keeps no results. Use indices() or map()");
        return plan.operate(begun -> Searching.search(begun, result));
    }

    private static long search(Plan<boolean[]> plan, boolean result) {
        // On one thread the run is the serial loop, which stops at once.
        int most = plan.settings().threads() == 1 ? 1 : PIECE;
        Search search = new Search(plan.kernel(), result, most);
        Failure end = plan.executing().attempt(search, search.allocate(0)).failure();
        if (end != null && end.cause() instanceof Found) {
            return end.index();
        }
        Plan.require(end, plan.kernel());
        return -1;
    }
}

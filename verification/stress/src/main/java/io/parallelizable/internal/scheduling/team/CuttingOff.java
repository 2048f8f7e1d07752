package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.execution.Settings;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Is nothing handed out any more once a failure has cut the range off, even to a worker that is just taking some?
 *
 * <p>The caller's first element fails. The result has what remains right after that, and what remains at last.
 */
final class CuttingOff {
    private static final int ELEMENTS = 4;

    private CuttingOff() {}

    @JCStressTest
    @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "Nothing remains.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "There are elements to be had after the failure.")
    @State
    public static class Shipped {
        private final Computation<int[]> computation =
                new Computation<>(new Counting(ELEMENTS, 1), new int[ELEMENTS], 0, ELEMENTS, Settings.DEFAULT, null);

        @Actor
        public void caller(II_Result r) {
            TeamMember caller = Members.caller();
            computation.claim(caller, ELEMENTS);
            computation.compute(caller);
            r.r1 = computation.remaining();
        }

        @Actor
        public void worker() {
            TeamMember worker = Members.worker();
            computation.claim(worker, ELEMENTS);
            computation.claim(worker, ELEMENTS);
        }

        @Arbiter
        public void atLast(II_Result r) {
            r.r2 = computation.remaining();
        }
    }

    @JCStressTest
    @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "Nothing remains.")
    @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "A worker has written back the range from before the cut.")
    @State
    public static class Broken {
        private final UnguardedChunkQueue chunks = new UnguardedChunkQueue(ELEMENTS);

        @Actor
        public void caller(II_Result r) {
            chunks.cutOff(chunks.take(true));
            r.r1 = chunks.remaining();
        }

        @Actor
        public void worker() {
            chunks.take(false);
            chunks.take(false);
        }

        @Arbiter
        public void atLast(II_Result r) {
            r.r2 = chunks.remaining();
        }
    }
}

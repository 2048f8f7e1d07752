package io.parallelizable.internal.threads;

import io.parallelizable.internal.engine.Settings;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Is nothing handed out any more once a failure has cut the range off, even to a helper that is just taking some?
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
        private final Strips<int[]> strips =
                new Strips<>(new Counting(ELEMENTS, 1), new int[ELEMENTS], 0, ELEMENTS, Settings.DEFAULT);

        @Actor
        public void caller(II_Result r) {
            Participant caller = Participants.caller();
            strips.claim(caller, ELEMENTS);
            strips.compute(caller);
            r.r1 = strips.remaining();
        }

        @Actor
        public void helper() {
            Participant helper = Participants.helper();
            strips.claim(helper, ELEMENTS);
            strips.claim(helper, ELEMENTS);
        }

        @Arbiter
        public void atLast(II_Result r) {
            r.r2 = strips.remaining();
        }
    }

    @JCStressTest
    @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "Nothing remains.")
    @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "A helper has written back the range from before the cut.")
    @State
    public static class Broken {
        private final UnguardedStrips strips = new UnguardedStrips(ELEMENTS);

        @Actor
        public void caller(II_Result r) {
            strips.cutOff(strips.take(true));
            r.r1 = strips.remaining();
        }

        @Actor
        public void helper() {
            strips.take(false);
            strips.take(false);
        }

        @Arbiter
        public void atLast(II_Result r) {
            r.r2 = strips.remaining();
        }
    }
}

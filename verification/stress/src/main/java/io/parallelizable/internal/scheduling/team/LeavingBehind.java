package io.parallelizable.internal.scheduling.team;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/**
 * Do a worker that ends its chunk and a caller that goes on without it agree on which of the two has happened?
 *
 * <p>The result has whether the worker takes itself for a member still, and whether the caller has left it behind.
 */
final class LeavingBehind {
    private LeavingBehind() {}

    @JCStressTest
    @Outcome(
            id = {"true, false", "false, true"},
            expect = Expect.ACCEPTABLE,
            desc = "They agree.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "It is counted by both, or by no one.")
    @State
    public static class Shipped {
        private final TeamMember worker = Members.worker();

        public Shipped() {
            worker.begin(2, 1);
        }

        @Actor
        public void worker(ZZ_Result r) {
            r.r1 = worker.finish(false);
        }

        @Actor
        public void caller(ZZ_Result r) {
            r.r2 = worker.giveUp(worker.word());
        }
    }

    @JCStressTest
    @Outcome(
            id = {"true, false", "false, true"},
            expect = Expect.ACCEPTABLE,
            desc = "They agree.")
    @Outcome(
            id = "true, true",
            expect = Expect.ACCEPTABLE_INTERESTING,
            desc = "Looked at before, and not compared and set: its results count, and it is computed again.")
    @State
    public static class Broken {
        private volatile boolean finished;
        private volatile boolean givenUp;

        @Actor
        public void worker(ZZ_Result r) {
            r.r1 = !givenUp;
            finished = r.r1;
        }

        @Actor
        public void caller(ZZ_Result r) {
            r.r2 = !finished;
            givenUp = r.r2;
        }
    }
}

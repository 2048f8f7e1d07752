package io.parallelizable.internal.scheduling.team;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZI_Result;

/**
 * Is a worker that comes at the very end either waited for, or turned away?
 *
 * <p>The result has whether it is in, and how many the caller will wait for.
 */
final class Closing {
    private Closing() {}

    @JCStressTest
    @Outcome(id = "true, 1", expect = Expect.ACCEPTABLE, desc = "It is in, and is waited for.")
    @Outcome(id = "false, 0", expect = Expect.ACCEPTABLE, desc = "It is turned away.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "It is in and no one knows, or the caller waits for no one.")
    @State
    public static class Shipped {
        private final Team team = new Team(1);

        @Actor
        public void worker(ZI_Result r) {
            r.r1 = team.enter(Members.worker());
        }

        @Actor
        public void caller(ZI_Result r) {
            team.close();
            r.r2 = team.size();
        }
    }

    @JCStressTest
    @Outcome(id = "true, 1", expect = Expect.ACCEPTABLE, desc = "It is in, and is waited for.")
    @Outcome(id = "false, 0", expect = Expect.ACCEPTABLE, desc = "It is turned away.")
    @Outcome(
            id = "true, 0",
            expect = Expect.ACCEPTABLE_INTERESTING,
            desc = "Counted after the look at the door: it is in and no one knows.")
    @State
    public static class Broken {
        private final UnguardedTeam team = new UnguardedTeam(1);

        @Actor
        public void worker(ZI_Result r) {
            r.r1 = team.enter();
        }

        @Actor
        public void caller(ZI_Result r) {
            team.close();
            r.r2 = team.size();
        }
    }
}

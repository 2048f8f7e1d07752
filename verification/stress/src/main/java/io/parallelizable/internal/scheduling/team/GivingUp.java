package io.parallelizable.internal.scheduling.team;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZI_Result;

/**
 * Is a worker counted out once, where it leaves while the caller gives it up?
 *
 * <p>The result has whether it was given up, and how many are inside at last.
 */
final class GivingUp {
    private GivingUp() {}

    @JCStressTest
    @Outcome(id = "true, 0", expect = Expect.ACCEPTABLE, desc = "Given up.")
    @Outcome(id = "false, 0", expect = Expect.ACCEPTABLE, desc = "Left by itself.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "Counted out twice, or never.")
    @State
    public static class Shipped {
        private final Team team = new Team(1);
        private final TeamMember worker = Members.worker();

        public Shipped() {
            team.enter(worker);
            worker.begin(0, 1);
        }

        @Actor
        public void worker() {
            team.leave(worker);
        }

        @Actor
        public void caller(ZI_Result r) {
            r.r1 = team.giveUp(worker, worker.word());
        }

        @Arbiter
        public void atLast(ZI_Result r) {
            r.r2 = team.size();
        }
    }

    @JCStressTest
    @Outcome(id = "true, 0", expect = Expect.ACCEPTABLE, desc = "Given up.")
    @Outcome(id = "false, 0", expect = Expect.ACCEPTABLE, desc = "Left by itself.")
    @Outcome(
            id = "true, -1",
            expect = Expect.ACCEPTABLE_INTERESTING,
            desc = "Looked at before, and not compared and set: counted out twice.")
    @State
    public static class Broken {
        private final AtomicInteger inside = new AtomicInteger(1);
        private volatile boolean gone;

        @Actor
        public void worker() {
            goOnWithout();
        }

        @Actor
        public void caller(ZI_Result r) {
            r.r1 = goOnWithout();
        }

        private boolean goOnWithout() {
            if (gone) {
                return false;
            }
            gone = true;
            inside.decrementAndGet();
            return true;
        }

        @Arbiter
        public void atLast(ZI_Result r) {
            r.r2 = inside.get();
        }
    }
}

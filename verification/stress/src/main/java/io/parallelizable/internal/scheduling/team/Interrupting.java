package io.parallelizable.internal.scheduling.team;

import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.Z_Result;

/**
 * Can an interrupt of the run reach what a worker's thread does after it has left?
 *
 * <p>The worker leaves and the caller interrupts it, at once. The result has whether the worker's thread is found
 * interrupted after both.
 */
final class Interrupting {
    private Interrupting() {}

    @JCStressTest
    @Outcome(id = "false", expect = Expect.ACCEPTABLE, desc = "Not interrupted, or taken back.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "The interrupt comes after it has left.")
    @State
    public static class Shipped {
        private volatile @Nullable TeamMember member;
        private volatile boolean begun;
        private volatile boolean done;

        @Actor
        public void worker(Z_Result r) {
            TeamMember mine = Members.worker();
            mine.begin(0, 1);
            member = mine;
            StartBarrier.until(() -> begun);
            mine.finish(false);
            mine.leave();
            StartBarrier.until(() -> done);
            r.r1 = Thread.interrupted();
        }

        @Actor
        public void caller() {
            StartBarrier.until(() -> member != null);
            TeamMember worker = member;
            begun = true;
            worker.interrupt(worker.word());
            done = true;
        }
    }

    @JCStressTest
    @Outcome(id = "false", expect = Expect.ACCEPTABLE, desc = "Not interrupted, or taken back.")
    @Outcome(
            id = "true",
            expect = Expect.ACCEPTABLE_INTERESTING,
            desc = "Looked at before, and not claimed: the worker has left before the interrupt comes.")
    @State
    public static class Broken {
        private volatile @Nullable Thread thread;
        private volatile boolean begun;
        private volatile boolean left;
        private volatile boolean done;

        @Actor
        public void worker(Z_Result r) {
            thread = Thread.currentThread();
            StartBarrier.until(() -> begun);
            left = true;
            Thread.interrupted();
            StartBarrier.until(() -> done);
            r.r1 = Thread.interrupted();
        }

        @Actor
        public void caller() {
            StartBarrier.until(() -> thread != null);
            Thread worker = thread;
            begun = true;
            if (!left) {
                worker.interrupt();
            }
            done = true;
        }
    }
}

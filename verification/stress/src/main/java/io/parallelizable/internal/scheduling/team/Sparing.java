package io.parallelizable.internal.scheduling.team;

import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.Z_Result;

/**
 * Can the interrupt of a chunk that nobody needs any more reach a later chunk of the same thread, which is needed?
 *
 * <p>The worker ends a chunk above the failure and begins one below it, while it is interrupted for the first one. The
 * result has whether its thread is found interrupted in the second one.
 */
final class Sparing {
    private static final int FAILED = 1;

    private Sparing() {}

    @JCStressTest
    @Outcome(id = "false", expect = Expect.ACCEPTABLE, desc = "Not interrupted, or taken back.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A chunk below the failure is interrupted.")
    @State
    public static class Shipped {
        private volatile @Nullable TeamMember member;
        private volatile boolean seen;
        private volatile boolean done;

        @Actor
        public void worker(Z_Result r) {
            TeamMember mine = Members.worker();
            mine.begin(2, 1);
            member = mine;
            StartBarrier.until(() -> seen);
            mine.finish(false);
            mine.begin(0, 1);
            StartBarrier.until(() -> done);
            r.r1 = Thread.interrupted();
            mine.finish(false);
        }

        @Actor
        public void failing() {
            StartBarrier.until(() -> member != null);
            TeamMember worker = member;
            long word = worker.word();
            seen = true;
            if (TeamMember.isAbove(FAILED, word)) {
                worker.interrupt(word);
            }
            done = true;
        }
    }

    @JCStressTest
    @Outcome(id = "false", expect = Expect.ACCEPTABLE, desc = "Not interrupted, or taken back.")
    @Outcome(
            id = "true",
            expect = Expect.ACCEPTABLE_INTERESTING,
            desc = "The chunk is looked at, and then the thread interrupted, which is in another one by then.")
    @State
    public static class Broken {
        private volatile @Nullable Thread thread;
        private volatile int from;
        private volatile boolean seen;
        private volatile boolean done;

        @Actor
        public void worker(Z_Result r) {
            from = 2;
            thread = Thread.currentThread();
            StartBarrier.until(() -> seen);
            Thread.interrupted();
            from = 0;
            StartBarrier.until(() -> done);
            r.r1 = Thread.interrupted();
        }

        @Actor
        public void failing() {
            StartBarrier.until(() -> thread != null);
            Thread worker = thread;
            boolean above = from > FAILED;
            seen = true;
            if (above) {
                worker.interrupt();
            }
            done = true;
        }
    }
}

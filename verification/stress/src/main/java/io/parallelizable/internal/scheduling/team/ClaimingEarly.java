package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.scheduling.policy.LongestChunk;
import java.util.concurrent.TimeUnit;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Is each element taken by one member alone, where a worker begins in the middle and the caller comes to that?
 *
 * <p>The result has how often each element was taken, in decimal digits.
 */
final class ClaimingEarly {
    private static final int[] POWERS = {1, 10, 100, 1000};
    private static final int FIRST = 1;
    private static final int END = 3;

    private ClaimingEarly() {}

    @JCStressTest
    @Outcome(id = "1111", expect = Expect.ACCEPTABLE, desc = "Each element is taken once.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "An element is taken twice, or never.")
    @State
    public static class Shipped {
        private final ChunkQueue chunks = new ChunkQueue(0, POWERS.length, early(), false);
        private int byCaller;
        private int byWorker;

        private static EarlyRange early() {
            LongestChunk longest = new LongestChunk(POWERS.length);
            longest.took(FIRST, END - FIRST, TimeUnit.SECONDS.toNanos(1));
            return EarlyRange.of(longest, 0, POWERS.length);
        }

        @Actor
        public void caller() {
            byCaller = takeAll(Members.caller());
        }

        @Actor
        public void worker() {
            byWorker = takeAll(Members.worker());
        }

        private int takeAll(TeamMember member) {
            int taken = 0;
            while (chunks.claim(member, POWERS.length)) {
                for (int i = 0; i < member.count(); i++) {
                    taken += POWERS[member.from() + i];
                }
            }
            return taken;
        }

        @Arbiter
        public void atLast(I_Result r) {
            r.r1 = byCaller + byWorker;
        }
    }

    @JCStressTest
    @Outcome(id = "110", expect = Expect.ACCEPTABLE, desc = "Each element is taken once.")
    @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "Read and written back: an element is taken twice.")
    @State
    public static class Broken {
        private final UnguardedEarlyRange early = new UnguardedEarlyRange(FIRST, END);
        private int byCaller;
        private int byWorker;

        @Actor
        public void caller() {
            byCaller = takeAll();
        }

        @Actor
        public void worker() {
            byWorker = takeAll();
        }

        private int takeAll() {
            int taken = 0;
            for (int element = early.take(); element >= 0; element = early.take()) {
                taken += POWERS[element];
            }
            return taken;
        }

        @Arbiter
        public void atLast(I_Result r) {
            r.r1 = byCaller + byWorker;
        }
    }
}

package io.parallelizable.internal.scheduling.team;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Is each element taken by one member alone, where the caller and a worker meet in the middle?
 *
 * <p>The result has the elements that the caller took, and those of the worker, in decimal digits.
 */
final class Claiming {
    private static final int ELEMENTS = 3;
    private static final int[] POWERS = {1, 10, 100};

    private Claiming() {}

    @JCStressTest
    @Outcome(
            id = {"0, 111", "1, 110", "11, 100", "111, 0"},
            expect = Expect.ACCEPTABLE,
            desc = "Each element is taken once, the lower ones by the caller.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "An element is taken twice, or never.")
    @State
    public static class Shipped {
        private final ChunkQueue chunks = new ChunkQueue(0, ELEMENTS, EarlyRange.NONE, false);

        @Actor
        public void caller(II_Result r) {
            r.r1 = takeAll(Members.caller());
        }

        @Actor
        public void worker(II_Result r) {
            r.r2 = takeAll(Members.worker());
        }

        private int takeAll(TeamMember member) {
            int taken = 0;
            while (chunks.claim(member, ELEMENTS)) {
                taken += member.count() * POWERS[member.from()];
            }
            return taken;
        }
    }

    @JCStressTest
    @Outcome(
            id = {"0, 111", "1, 110", "11, 100", "111, 0"},
            expect = Expect.ACCEPTABLE,
            desc = "Each element is taken once, the lower ones by the caller.")
    @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "Read and written back: an element is taken twice.")
    @State
    public static class Broken {
        private final UnguardedChunkQueue chunks = new UnguardedChunkQueue(ELEMENTS);

        @Actor
        public void caller(II_Result r) {
            r.r1 = takeAll(true);
        }

        @Actor
        public void worker(II_Result r) {
            r.r2 = takeAll(false);
        }

        private int takeAll(boolean ascending) {
            int taken = 0;
            for (int element = chunks.take(ascending); element >= 0; element = chunks.take(ascending)) {
                taken += POWERS[element];
            }
            return taken;
        }
    }
}

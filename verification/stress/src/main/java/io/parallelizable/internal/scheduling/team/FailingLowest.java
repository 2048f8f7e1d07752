package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Settings;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Does the failure with the lowest index win, with all elements below it computed?
 *
 * <p>Of four elements, 1 and 3 fail, most often on two threads at once. The result has the index of the failure that
 * remains, and how often each element was computed, in decimal digits.
 */
final class FailingLowest {
    private static final int ELEMENTS = 4;
    private static final int FAILING = 0b1010;

    private FailingLowest() {}

    @JCStressTest
    @Outcome(
            id = {"1, 11", "1, 1011", "1, 1111"},
            expect = Expect.ACCEPTABLE,
            desc = "The lower failure, and at most once what lies above it.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "Another failure, or an element below it that was not computed once.")
    @State
    public static class Shipped {
        private final int[] counts = new int[ELEMENTS];
        private final Computation<int[]> computation =
                new Computation<>(new Counting(ELEMENTS, FAILING), counts, 0, ELEMENTS, Settings.DEFAULT, null);

        @Actor
        public void caller() {
            computeAll(Members.caller());
        }

        @Actor
        public void worker() {
            computeAll(Members.worker());
        }

        private void computeAll(TeamMember member) {
            while (computation.claim(member, ELEMENTS)) {
                computation.compute(member);
            }
        }

        @Arbiter
        public void atLast(II_Result r) {
            @Nullable Failure failure = computation.failure();
            r.r1 = failure == null ? -1 : (int) failure.index();
            r.r2 = Counting.digits(counts);
        }
    }

    @JCStressTest
    @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "The lower failure.")
    @Outcome(id = "3", expect = Expect.ACCEPTABLE_INTERESTING, desc = "Compared without the lock: the higher one.")
    @State
    public static class Broken {
        private volatile int failedIndex = Integer.MAX_VALUE;

        @Actor
        public void caller() {
            fail(1);
        }

        @Actor
        public void worker() {
            fail(3);
        }

        private void fail(int index) {
            if (index < failedIndex) {
                failedIndex = index;
            }
        }

        @Arbiter
        public void atLast(I_Result r) {
            r.r1 = failedIndex;
        }
    }
}

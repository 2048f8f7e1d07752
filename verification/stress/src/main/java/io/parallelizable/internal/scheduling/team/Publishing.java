package io.parallelizable.internal.scheduling.team;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Does a caller that sees no one inside also see what the worker wrote before it left?
 *
 * <p>The result has how many are inside, and then the value: 0, or 42 from the worker.
 */
final class Publishing {
    private static final int VALUE = 42;

    private Publishing() {}

    @JCStressTest
    @Outcome(
            id = {"1, 0", "1, 42"},
            expect = Expect.ACCEPTABLE,
            desc = "The worker is still inside.")
    @Outcome(id = "0, 42", expect = Expect.ACCEPTABLE, desc = "The worker has left, and its value is there.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "The worker has left, and its value is not there.")
    @State
    public static class Shipped {
        private final Team team = new Team(1);
        private final TeamMember worker = Members.worker();
        private int value;

        public Shipped() {
            team.enter(worker);
        }

        @Actor
        public void worker() {
            value = VALUE;
            team.leave(worker);
        }

        @Actor
        public void caller(II_Result r) {
            r.r1 = team.size();
            r.r2 = value;
        }
    }

    @JCStressTest
    @Outcome(
            id = {"1, 0", "1, 42"},
            expect = Expect.ACCEPTABLE,
            desc = "The worker is still inside.")
    @Outcome(id = "0, 42", expect = Expect.ACCEPTABLE, desc = "The worker has left, and its value is there.")
    @Outcome(
            id = "0, 0",
            expect = Expect.ACCEPTABLE_INTERESTING,
            desc = "Left by a plain write: the worker is gone, and so is its value.")
    @State
    public static class Broken {
        private int left;
        private int value;

        @Actor
        public void worker() {
            value = VALUE;
            left = 1;
        }

        @Actor
        public void caller(II_Result r) {
            r.r1 = 1 - left;
            r.r2 = value;
        }
    }
}

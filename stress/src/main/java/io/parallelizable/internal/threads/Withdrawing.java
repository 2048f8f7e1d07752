package io.parallelizable.internal.threads;

import io.parallelizable.internal.engine.Settings;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.Z_Result;

/**
 * May an executor run an invitation at the very moment at which it is withdrawn?
 *
 * <p>The result has whether the run of it went well.
 */
final class Withdrawing {
    /** An execution that has no room for helpers, and so sends them away. */
    private static final Execution<int[]> FULL = new Execution<>(
            new Strips<>(new Counting(1), new int[1], 0, 1, Settings.DEFAULT),
            new Lesson(Site.ofKernel(Counting.class), new Savings(), 1),
            Helpers.NONE,
            0,
            Participants.pace());

    private Withdrawing() {}

    @JCStressTest
    @Outcome(id = "true", expect = Expect.ACCEPTABLE, desc = "It has asked for a place, or done nothing.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "It has fallen over.")
    @State
    public static class Shipped {
        private final Invitation invitation = new Invitation(FULL);

        @Actor
        public void executor(Z_Result r) {
            r.r1 = goesWell(invitation);
        }

        @Actor
        public void caller() {
            invitation.withdraw();
        }
    }

    @JCStressTest
    @Outcome(id = "true", expect = Expect.ACCEPTABLE, desc = "It has asked for a place, or done nothing.")
    @Outcome(
            id = "false",
            expect = Expect.ACCEPTABLE_INTERESTING,
            desc = "The field is read twice: it was withdrawn in between.")
    @State
    public static class Broken {
        private volatile @Nullable Execution<int[]> execution = FULL;

        @Actor
        public void executor(Z_Result r) {
            r.r1 = goesWell(() -> {
                if (execution != null) {
                    execution.help(Role.HELPER);
                }
            });
        }

        @Actor
        public void caller() {
            execution = null;
        }
    }

    private static boolean goesWell(Runnable invitation) {
        try {
            invitation.run();
            return true;
        } catch (NullPointerException withdrawn) {
            return false;
        }
    }
}

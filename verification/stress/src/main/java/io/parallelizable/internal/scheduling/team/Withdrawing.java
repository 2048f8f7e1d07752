package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.scheduling.CostModels;
import io.parallelizable.internal.scheduling.policy.RunObservation;
import io.parallelizable.internal.scheduling.pool.WorkerSource;
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
    /** An execution that has no room for workers, and so sends them away. */
    private static final ParallelPhase<int[]> FULL = new ParallelPhase<>(
            new Computation<>(new Counting(1), new int[1], 0, 1, Settings.DEFAULT, null),
            new RunObservation(CostModels.of(Counting.class), null, 1, System.nanoTime()),
            WorkerSource.NONE,
            0,
            Members.sizer());

    private Withdrawing() {}

    @JCStressTest
    @Outcome(id = "true", expect = Expect.ACCEPTABLE, desc = "It has asked for a place, or done nothing.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "It has fallen over.")
    @State
    public static class Shipped {
        private final JoinTask joinTask = new JoinTask(FULL);

        @Actor
        public void executor(Z_Result r) {
            r.r1 = goesWell(joinTask);
        }

        @Actor
        public void caller() {
            joinTask.withdraw();
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
        private volatile @Nullable ParallelPhase<int[]> execution = FULL;

        @Actor
        public void executor(Z_Result r) {
            r.r1 = goesWell(() -> {
                if (execution != null) {
                    execution.help(Role.WORKER);
                }
            });
        }

        @Actor
        public void caller() {
            execution = null;
        }
    }

    private static boolean goesWell(Runnable joinTask) {
        try {
            joinTask.run();
            return true;
        } catch (NullPointerException withdrawn) {
            return false;
        }
    }
}

package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.scheduling.CostModels;
import io.parallelizable.internal.scheduling.policy.RunObservation;
import io.parallelizable.internal.scheduling.policy.Sharing;
import io.parallelizable.internal.scheduling.pool.WorkerSource;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Is everything computed once when a run returns, and nothing after it, whenever its worker comes?
 *
 * <p>The result has how often each element was computed, in decimal digits: as the caller sees it when its run has
 * returned, and at last.
 */
final class Ending {
    private static final int ELEMENTS = 4;
    private static final Counting KERNEL = new Counting(ELEMENTS);

    private Ending() {}

    @JCStressTest
    @Outcome(id = "1111, 1111", expect = Expect.ACCEPTABLE, desc = "Once each, and all of them in time.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "Too late, twice, or never.")
    @State
    public static class Shipped {
        private final int[] counts = new int[ELEMENTS];
        private volatile @Nullable Runnable joinTask;
        private volatile boolean ended;

        @Actor
        public void caller(II_Result r) {
            Computation<int[]> computation = new Computation<>(KERNEL, counts, 0, ELEMENTS, Settings.DEFAULT, null);
            RunObservation observation =
                    new RunObservation(CostModels.of(Counting.class), null, ELEMENTS, System.nanoTime());
            try {
                new ParallelPhase<>(computation, observation, new Executor(), 1, Members.sizer()).run();
            } catch (Interruption byNoOne) {
                throw new AssertionError(byNoOne);
            }
            r.r1 = Counting.digits(counts);
            ended = true;
        }

        @Actor
        public void executor() {
            StartBarrier.until(() -> joinTask != null || ended);
            Runnable task = joinTask;
            if (task != null) {
                task.run();
            }
        }

        @Arbiter
        public void atLast(II_Result r) {
            r.r2 = Counting.digits(counts);
        }

        /** Has the other actor run what it is given. */
        private final class Executor implements WorkerSource {
            @Override
            public boolean comeInTurn() {
                return true;
            }

            @Override
            public double leastWork() {
                return joinTask == null ? 0 : Sharing.NEVER;
            }

            @Override
            public boolean invite(Runnable task) {
                joinTask = task;
                return true;
            }
        }
    }

    @JCStressTest
    @Outcome(id = "1111, 1111", expect = Expect.ACCEPTABLE, desc = "Once each, and all of them in time.")
    @Outcome(expect = Expect.ACCEPTABLE_INTERESTING, desc = "Not waited for: the worker is in its last element.")
    @State
    public static class Broken {
        private final int[] counts = new int[ELEMENTS];
        private final Computation<int[]> computation =
                new Computation<>(KERNEL, counts, 0, ELEMENTS, Settings.DEFAULT, null);
        private final Team team = new Team(1);

        @Actor
        public void caller(II_Result r) {
            computeAll(Members.caller());
            team.close();
            r.r1 = Counting.digits(counts);
        }

        @Actor
        public void executor() {
            TeamMember worker = Members.worker();
            if (team.enter(worker)) {
                computeAll(worker);
                team.leave(worker);
            }
        }

        private void computeAll(TeamMember member) {
            while (computation.claim(member, ELEMENTS)) {
                computation.compute(member);
            }
        }

        @Arbiter
        public void atLast(II_Result r) {
            r.r2 = Counting.digits(counts);
        }
    }
}

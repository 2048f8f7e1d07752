package io.parallelizable.internal.scheduling.team;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.Z_Result;

/**
 * Is a caller woken by the last worker, even if that leaves while the caller is about to park?
 *
 * <p>The caller really parks. A lost wake-up shows as a wait that has taken all the time that it was given: so much
 * that no busy machine keeps a thread from its core for as long. The result has whether it was woken before.
 */
final class Parking {
    private Parking() {}

    @JCStressTest
    @Outcome(id = "true", expect = Expect.ACCEPTABLE, desc = "Woken, or never asleep.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "The wake-up is lost.")
    @State
    public static class Shipped {
        private static final long LIMIT = TimeUnit.SECONDS.toNanos(20);

        private volatile @Nullable Team team;
        private volatile boolean ready;

        @Actor
        public void caller(Z_Result r) {
            Team mine = new Team(1);
            team = mine;
            StartBarrier.until(() -> mine.size() > 0);
            ready = true;
            StartBarrier.falter();
            long start = System.nanoTime();
            r.r1 = mine.await(LIMIT) && System.nanoTime() - start < LIMIT;
        }

        @Actor
        public void worker() {
            TeamMember worker = Members.worker();
            StartBarrier.until(() -> team != null);
            Team open = team;
            open.enter(worker);
            StartBarrier.until(() -> ready);
            StartBarrier.falter();
            open.leave(worker);
        }
    }

    @JCStressTest
    @Outcome(id = "true", expect = Expect.ACCEPTABLE, desc = "Woken, or never asleep.")
    @Outcome(
            id = "false",
            expect = Expect.ACCEPTABLE_INTERESTING,
            desc = "Announced by an opaque write: the last worker has not seen it, and the caller sleeps.")
    @State
    public static class Broken {
        private static final long LIMIT = TimeUnit.MILLISECONDS.toNanos(500);

        private volatile @Nullable OpaqueTeam team;
        private volatile boolean ready;

        @Actor
        public void caller(Z_Result r) {
            OpaqueTeam mine = new OpaqueTeam();
            team = mine;
            StartBarrier.until(() -> mine.size() > 0);
            ready = true;
            StartBarrier.falter();
            long start = System.nanoTime();
            r.r1 = mine.await(LIMIT) && System.nanoTime() - start < LIMIT;
        }

        @Actor
        public void worker() {
            StartBarrier.until(() -> team != null);
            OpaqueTeam open = team;
            open.enter();
            StartBarrier.until(() -> ready);
            StartBarrier.falter();
            open.leave();
        }
    }
}

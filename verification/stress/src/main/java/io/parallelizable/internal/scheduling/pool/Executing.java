package io.parallelizable.internal.scheduling.pool;

import io.parallelizable.internal.scheduling.team.StartBarrier;
import java.util.concurrent.TimeUnit;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.Z_Result;

/**
 * Is a task executed that is given to a worker at the moment at which it falls asleep?
 *
 * <p>The worker is a thread of its own, beside the only actor, which gives it a task some microseconds before or after
 * the time for which an idle worker stays awake. The result has whether it came to the task before long.
 */
final class Executing {
    /** The time that the worker stays awake, less some of what it takes to notice that the task before has run. */
    private static final long SOONEST = 44_000;

    /** Within what time the task is given, in nanoseconds, a power of two. */
    private static final long SPREAD = 1 << 14;

    private Executing() {}

    @JCStressTest
    @Outcome(id = "true", expect = Expect.ACCEPTABLE, desc = "It is executed.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "The worker sleeps on its task.")
    @State
    public static class Shipped {
        private static final long LIMIT = TimeUnit.SECONDS.toNanos(20);
        private static final WorkerPool WORKERS = new WorkerPool(1);

        private volatile int executed;

        @Actor
        public void giver(Z_Result r) {
            WORKERS.execute(() -> executed = 1);
            StartBarrier.until(() -> executed == 1);
            pause();
            long start = System.nanoTime();
            WORKERS.execute(() -> executed = 2);
            StartBarrier.until(() -> executed == 2 || System.nanoTime() - start > LIMIT);
            r.r1 = executed == 2;
        }
    }

    @JCStressTest
    @Outcome(id = "true", expect = Expect.ACCEPTABLE, desc = "It is executed.")
    @Outcome(
            id = "false",
            expect = Expect.ACCEPTABLE_INTERESTING,
            desc = "Looked for before the sleep is announced: the worker sleeps on its task.")
    @State
    public static class Broken {
        private static final long LIMIT = TimeUnit.MILLISECONDS.toNanos(500);
        private static final UnguardedWorker WORKER = new UnguardedWorker(2 * LIMIT);

        private volatile int executed;

        @Actor
        public void giver(Z_Result r) {
            WORKER.begin(() -> executed = 1);
            StartBarrier.until(() -> executed == 1);
            pause();
            long start = System.nanoTime();
            WORKER.begin(() -> executed = 2);
            StartBarrier.until(() -> executed == 2 || System.nanoTime() - start > LIMIT);
            r.r1 = executed == 2;
            StartBarrier.until(() -> executed == 2);
        }
    }

    /** Lets the worker come close to its sleep, some time before or after. */
    private static void pause() {
        long start = System.nanoTime();
        long end = start + SOONEST + (start * 31 & SPREAD - 1);
        StartBarrier.until(() -> System.nanoTime() >= end);
    }
}

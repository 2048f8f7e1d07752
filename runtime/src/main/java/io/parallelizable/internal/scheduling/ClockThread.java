package io.parallelizable.internal.scheduling;

import io.parallelizable.internal.scheduling.policy.CoarseClock;
import io.parallelizable.internal.scheduling.policy.Tuning;
import io.parallelizable.internal.threads.RuntimeThreads;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** The thread of the coarse clock: there where short runs follow each other closely, gone a second after they end. */
final class ClockThread implements Consumer<CoarseClock> {
    /** The clock of this process. */
    static final CoarseClock CLOCK = new CoarseClock(new ClockThread());

    private ClockThread() {}

    /** Made at the first need: most programs have no need of it. */
    private static final class Executor {
        private static final ThreadPoolExecutor INSTANCE = new ThreadPoolExecutor(
                1,
                1,
                Tuning.CLOCK_KEEP_ALIVE,
                TimeUnit.NANOSECONDS,
                new LinkedBlockingQueue<>(),
                ticking -> RuntimeThreads.thread("parallelizable-clock", ticking));

        static {
            INSTANCE.allowCoreThreadTimeOut(true);
        }
    }

    @Override
    public void accept(CoarseClock clock) {
        Executor.INSTANCE.execute(() -> run(clock));
    }

    private static void run(CoarseClock clock) {
        do {
            LockSupport.parkNanos(clock, Tuning.TICK);
        } while (clock.advance());
    }
}

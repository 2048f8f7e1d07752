package io.parallelizable.internal.scheduling;

import io.parallelizable.internal.scheduling.policy.CoarseClock;
import io.parallelizable.internal.scheduling.policy.Tuning;
import io.parallelizable.internal.threads.RuntimeThreads;
import java.util.concurrent.locks.LockSupport;

/** The thread of the coarse clock: started where short runs follow each other closely, gone soon after they end. */
final class ClockThread {
    /** The clock of this process. */
    static final CoarseClock CLOCK = new CoarseClock(ClockThread::start);

    private ClockThread() {}

    private static void start(CoarseClock clock) {
        RuntimeThreads.thread("parallelizable-clock", () -> run(clock)).start();
    }

    private static void run(CoarseClock clock) {
        do {
            LockSupport.parkNanos(clock, Tuning.TICK);
        } while (clock.advance());
    }
}

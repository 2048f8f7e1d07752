package io.parallelizable.internal.scheduling;

import io.parallelizable.internal.scheduling.policy.CoarseClock;
import io.parallelizable.internal.scheduling.policy.Tuning;
import io.parallelizable.internal.threads.RuntimeThreads;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** The thread of the coarse clock: started where short runs follow each other closely, gone soon after they end. */
final class ClockThread implements Consumer<CoarseClock> {
    /** The clock of this process. */
    static final CoarseClock CLOCK = new CoarseClock(new ClockThread());

    private ClockThread() {}

    @Override
    public void accept(CoarseClock clock) {
        RuntimeThreads.thread("parallelizable-clock", () -> run(clock)).start();
    }

    private static void run(CoarseClock clock) {
        do {
            LockSupport.parkNanos(clock, Tuning.TICK);
        } while (clock.advance());
    }
}

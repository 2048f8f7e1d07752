package io.parallelizable.benchmarks.stop;

import io.parallelizable.Parallelizable;
import java.util.concurrent.TimeUnit;

/** Methods that let themselves be stopped. */
final class Responsive {
    private static final long MICROSECOND = 1_000;

    private Responsive() {}

    /** Is soon over: a microsecond. */
    @Parallelizable
    static int isShort(int n) {
        long end = System.nanoTime() + MICROSECOND;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return n;
    }

    /** Computes for long, and looks at its interrupt flag now and then. */
    @Parallelizable
    static int looks(int n) {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        return n;
    }

    /** Waits for long, as for a file or a network. */
    @Parallelizable
    static int waits(int n) throws InterruptedException {
        TimeUnit.HOURS.sleep(1);
        return n;
    }
}

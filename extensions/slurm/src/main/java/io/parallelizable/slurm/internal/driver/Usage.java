package io.parallelizable.slurm.internal.driver;

import java.time.Duration;

/**
 * How many operations use some workers, and whether it is too late for another. Callers and the monitor share it; the
 * lock makes sure that no operation begins once the end has.
 */
final class Usage {
    private final Duration idle;
    private final Timer unused = new Timer();
    private int sessions;
    private long latest;
    private boolean isEnding;

    /**
     * No operation yet.
     *
     * @param idle how long there may be none before the end
     */
    Usage(Duration idle) {
        this.idle = idle;
    }

    /** The number of a new operation; 0 if it is too late. */
    synchronized long begin() {
        if (isEnding) {
            return 0;
        }
        sessions++;
        return ++latest;
    }

    synchronized void end() {
        sessions--;
        unused.restart();
    }

    synchronized void setEnding() {
        isEnding = true;
    }

    /** Whether there has been no operation for long, or the end was asked for. */
    synchronized boolean isToEnd() {
        isEnding |= sessions == 0 && unused.nanos() > idle.toNanos();
        return isEnding;
    }
}

package io.parallelizable.examples;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How many cores other programs keep busy for a while.
 *
 * <p>The system tells how busy all cores are, and how much of that is this process. On a virtual machine it may not see
 * its neighbours; then a loop on one thread gets less processor time than the clock shows.
 */
final class OtherPrograms {
    /** The system counts in ticks of 10 ms: what is seen in less time says nothing. */
    private static final double SHORTEST_SECONDS = 0.2;

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long start = System.nanoTime();
    private final long processTime = SYSTEM.getProcessCpuTime();

    private OtherPrograms() {
        // Each answer is about the time since the last one.
        SYSTEM.getCpuLoad();
    }

    /** Begins to watch. */
    static OtherPrograms watch() {
        return new OtherPrograms();
    }

    /** The processor time of the current thread, in nanoseconds. */
    static long threadTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /**
     * The cores that were busy with other programs since the watch began; 0 if that is not known.
     *
     * @param loopShare the share of a core that a loop on one thread got meanwhile, from 0 to 1
     */
    double busyCores(double loopShare) {
        double nanos = System.nanoTime() - start;
        if (nanos < SHORTEST_SECONDS * 1e9) {
            return 0;
        }
        double all = SYSTEM.getCpuLoad() * SYSTEM.getAvailableProcessors();
        double own = (SYSTEM.getProcessCpuTime() - processTime) / nanos;
        return Math.max(0, Math.max(all - own, 1 - loopShare));
    }
}

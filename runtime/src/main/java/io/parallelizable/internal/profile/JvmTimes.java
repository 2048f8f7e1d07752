package io.parallelizable.internal.profile;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** What the JVM knows of times and threads, if it has the optional module {@code java.management}; -1 if it has not. */
final class JvmTimes {
    private JvmTimes() {}

    /** What the current thread has had of a processor, in nanoseconds; -1 if unknown, as for virtual threads. */
    static long ofCurrentThread() {
        try {
            return Jvm.HAS_THREAD_TIMES ? Jvm.THREADS.getCurrentThreadCpuTime() : -1;
        } catch (Throwable untold) {
            return -1;
        }
    }

    /** How often a thread has waited to enter a synchronized block, in all its life; -1 if unknown. */
    static long blockedCount(Thread thread) {
        try {
            ThreadInfo info = Jvm.THREADS.getThreadInfo(thread.getId());
            return info == null ? -1 : info.getBlockedCount();
        } catch (Throwable untold) {
            return -1;
        }
    }

    /** For how long the garbage collector has stopped the threads, in milliseconds; -1 if unknown. */
    static long ofCollectors() {
        try {
            return Jvm.COLLECTORS.stream()
                    .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                    .filter(millis -> millis > 0)
                    .sum();
        } catch (Throwable untold) {
            return -1;
        }
    }

    /** Loaded at the first need. */
    private static final class Jvm {
        static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        static final boolean HAS_THREAD_TIMES =
                THREADS.isCurrentThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();

        /** Without those that tell of collectors which work beside the program. */
        static final List<GarbageCollectorMXBean> COLLECTORS = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(bean -> !bean.getName().matches(".*(Cycles|Concurrent).*"))
                .toList();

        private Jvm() {}
    }
}

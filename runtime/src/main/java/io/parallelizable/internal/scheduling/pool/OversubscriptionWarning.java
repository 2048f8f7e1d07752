package io.parallelizable.internal.scheduling.pool;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Warns a program, once, that uses more cores than a job scheduler has granted.
 *
 * <p>More threads than cores are right for methods that wait, so the run gets what it asks for. But on a shared node
 * more than was granted is taken from other people's jobs, or ends this one, and its user should know.
 */
public final class OversubscriptionWarning {
    /** The one that warns through the runtime's logger. */
    public static final OversubscriptionWarning SHARED = new OversubscriptionWarning(Warning.LOG);

    private final Consumer<String> log;
    private final AtomicBoolean warned = new AtomicBoolean();

    OversubscriptionWarning(Consumer<String> log) {
        this.log = log;
    }

    /** Takes note of a run that asks this process, which may use some cores, for so many threads. */
    public void use(int threads, Cores cores) {
        if (cores.areGranted() && threads > cores.count() && warned.compareAndSet(false, true)) {
            log.accept("a run asks for " + threads + " threads, and the job scheduler has granted " + cores.count()
                    + " (" + cores.reason() + "). This is said once.");
        }
    }
}

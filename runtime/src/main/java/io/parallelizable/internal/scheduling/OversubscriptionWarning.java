package io.parallelizable.internal.scheduling;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The cores that a job scheduler has granted, and a warning, once, to a program that uses more of them.
 *
 * <p>More threads than cores are right for methods that wait, so the run gets what it asks for. But on a shared node
 * more than was granted is taken from other people's jobs, or ends this one, and its user should know.
 */
final class OversubscriptionWarning {
    static final OversubscriptionWarning OF_THIS_PROCESS = new OversubscriptionWarning(
            Cores.allowed(),
            warning -> System.getLogger("io.parallelizable").log(System.Logger.Level.WARNING, warning));

    private final int granted;
    private final String reason;
    private final Consumer<String> log;
    private final AtomicBoolean warned = new AtomicBoolean();

    /**
     * What is granted.
     *
     * @param cores the cores of this process
     * @param log what is told
     */
    OversubscriptionWarning(Cores cores, Consumer<String> log) {
        this.granted = cores.areGranted() ? cores.count() : Integer.MAX_VALUE;
        this.reason = cores.reason();
        this.log = log;
    }

    /** Takes note of a run on so many threads of this process. */
    void use(int threads) {
        if (threads > granted && warned.compareAndSet(false, true)) {
            log.accept("a run asks for " + threads + " threads, and the job scheduler has granted " + granted + " ("
                    + reason + "). This is said once.");
        }
    }
}

package io.parallelizable.internal.scheduling;

import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Functions;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.scheduling.team.Figures;
import io.parallelizable.kernel.Kernel;
import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;

/**
 * Tells JDK Flight Recorder of one run, if there is a recorder and it is recording; if not, a run pays for one look.
 */
final class Recording {
    /** A JVM may be without that module. */
    private static final boolean HAS_RECORDER =
            ModuleLayer.boot().findModule("jdk.jfr").isPresent();

    private final RunEvent event = new RunEvent();
    private final long start = System.nanoTime();
    private @Nullable Outcome outcome;

    private Recording() {
        event.begin();
    }

    /** Begins to record a run; null if there is no recording. */
    static @Nullable Recording begin() {
        // Loading the event's class alone would take the recorder some tenths of a second.
        boolean initialized = HAS_RECORDER && FlightRecorder.isInitialized();
        return initialized && new RunEvent().isEnabled() ? new Recording() : null;
    }

    /** Takes note of how it ended. */
    Outcome ended(Outcome outcome) {
        this.outcome = outcome;
        return outcome;
    }

    /** Records it; without an outcome it was stopped. */
    void commit(Kernel<?> kernel, int threads, Figures figures) {
        event.end();
        if (!event.shouldCommit()) {
            return;
        }
        event.function = Functions.name(kernel);
        event.elements = kernel.length();
        event.threads = threads;
        event.busyTime = figures.busyNanos();
        event.chunks = figures.chunks();
        event.workers = figures.workers();
        event.wakeUps = figures.wakeUps();
        event.busyShare = (float) event.busyTime / ((1 + event.workers) * (System.nanoTime() - start));
        Failure failure = outcome == null ? null : outcome.failure();
        event.failedElement = failure == null ? -1 : failure.index();
        event.outcome = outcome == null ? "stopped" : failure == null ? "complete" : "failed";
        event.commit();
    }
}

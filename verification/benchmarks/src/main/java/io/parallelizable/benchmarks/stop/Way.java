package io.parallelizable.benchmarks.stop;

import io.parallelizable.IntRun;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** How a run is told to stop. */
public enum Way {
    /** By an interrupt of its caller. */
    INTERRUPT {
        @Override
        Trial begin(IntRun<?, ?> run, Duration after) {
            Trial trial = new Trial(run);
            return trial.stopped(after, trial::interrupt);
        }
    },
    /** By a stage that completes. */
    CANCEL {
        @Override
        Trial begin(IntRun<?, ?> run, Duration after) {
            CompletableFuture<Void> button = new CompletableFuture<>();
            return new Trial(run.cancelOn(button)).stopped(after, () -> button.complete(null));
        }
    },
    /** By its time limit. */
    TIMEOUT {
        @Override
        Trial begin(IntRun<?, ?> run, Duration after) {
            return new Trial(run.timeout(after)).stoppedByItself(after);
        }
    };

    /** Begins a run and has it stopped after a while. */
    abstract Trial begin(IntRun<?, ?> run, Duration after);

    /** How long it takes from the request until the operation has returned, in nanoseconds. */
    public long measure(Elements elements, Duration after) throws InterruptedException {
        return begin(elements.run().get(), after).delayNanos();
    }
}

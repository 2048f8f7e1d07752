package io.parallelizable.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.RunCancelledException;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.execution.Signal;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.IndexKernel;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Worry: what lives long and might have stopped an operation keeps it when it has ended. */
class FinishedOperationsTest {
    private static final int RUNS = 1000;

    @Test
    void stage_keepsNone() {
        CompletableFuture<Void> button = new CompletableFuture<>();
        assertCollected(finished(Settings.DEFAULT.withSignal(Signal.of(button))));
        assertThat(button).isNotDone();
    }

    @Test
    void stage_isToldOncePerStageAndNotOncePerRun() {
        CompletableFuture<Void> button = new CompletableFuture<>();
        for (int run = 0; run < RUNS; run++) {
            finished(Settings.DEFAULT.withSignal(Signal.of(button)), 1);
        }
        assertThat(button.getNumberOfDependents()).isEqualTo(1);
        button.complete(null);
        assertThatThrownBy(() -> finished(Settings.DEFAULT.withSignal(Signal.of(button)), 1))
                .isInstanceOf(RunCancelledException.class);
    }

    @Test
    void signal_doesNotKeepItsStage() {
        List<WeakReference<CompletableFuture<Void>>> buttons = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            CompletableFuture<Void> button = new CompletableFuture<>();
            finished(Settings.DEFAULT.withSignal(Signal.of(button)), 1);
            buttons.add(new WeakReference<>(button));
        }
        assertCollected(buttons);
    }

    @Test
    void timer_keepsNone() {
        assertCollected(finished(Settings.DEFAULT.withTimeout(Duration.ofHours(1))));
    }

    @Test
    void restoredElements_areDoneWheneverTheyAreAskedFor() {
        int count = 1_000_000;
        try (Operation operation = Operation.begin(Settings.DEFAULT, count)) {
            Caller restoring = Caller.of(() -> {
                for (int k = 0; k < count; k++) {
                    operation.restored(1);
                }
            });
            long restored;
            do {
                restored = operation.restored();
                assertThat(operation.computed()).isGreaterThanOrEqualTo(restored);
            } while (restored < count);
            assertThat(restoring.thrown()).isNull();
        }
    }

    private static List<WeakReference<Operation>> finished(Settings settings) {
        return finished(settings, RUNS);
    }

    private static List<WeakReference<Operation>> finished(Settings settings, int runs) {
        Plan<int[]> plan = Plan.of(IndexKernel.of(3, int[]::new, (to, at, i) -> to[at] = 1))
                .with(settings);
        List<WeakReference<Operation>> finished = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            finished.add(plan.operate(begun -> {
                begun.execute(begun.kernel(), new int[3]);
                return new WeakReference<>(begun.operation());
            }));
        }
        return finished;
    }

    private static void assertCollected(List<? extends WeakReference<?>> finished) {
        assertThat(finished).hasSize(RUNS);
        Bounded.until("all of them are collected", () -> {
            System.gc();
            return finished.stream().allMatch(reference -> reference.get() == null);
        });
    }
}

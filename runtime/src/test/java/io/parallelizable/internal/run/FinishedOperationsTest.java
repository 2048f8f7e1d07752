package io.parallelizable.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.operation.Limits;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.operation.Signal;
import io.parallelizable.support.Bounded;
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
        assertCollected(finished(Limits.NONE.with(Signal.of(button))));
        assertThat(button).isNotDone();
    }

    @Test
    void timer_keepsNone() {
        assertCollected(finished(Limits.NONE.withTimeout(Duration.ofHours(1))));
    }

    private static List<WeakReference<Operation>> finished(Limits limits) {
        Plan<int[]> plan = Plan.of(IndexKernel.of(3, int[]::new, (to, at, i) -> to[at] = 1))
                .with(limits);
        List<WeakReference<Operation>> finished = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            finished.add(plan.<WeakReference<Operation>, RuntimeException>operate(begun -> {
                begun.<int[], RuntimeException>execute(begun.kernel(), new int[3]);
                return new WeakReference<>(begun.operation());
            }));
        }
        return finished;
    }

    private static void assertCollected(List<WeakReference<Operation>> finished) {
        assertThat(finished).hasSize(RUNS);
        Bounded.until("finished operations are collected", () -> {
            System.gc();
            return finished.stream().allMatch(operation -> operation.get() == null);
        });
    }
}

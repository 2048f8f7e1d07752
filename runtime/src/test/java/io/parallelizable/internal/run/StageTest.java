package io.parallelizable.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.operation.Signal;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.IndexKernel;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Worry: a stage that lives long, such as a button of a window, keeps every operation that it might have cancelled. */
class StageTest {
    private static final int RUNS = 1000;

    @Test
    void finishedOperations_areNotKeptByTheirStage() {
        CompletableFuture<Void> button = new CompletableFuture<>();
        List<WeakReference<Operation>> finished = finished(button);
        Bounded.until("finished operations are collected", () -> {
            System.gc();
            return finished.stream().allMatch(operation -> operation.get() == null);
        });
        assertThat(finished).hasSize(RUNS);
        assertThat(button).isNotDone();
    }

    private static List<WeakReference<Operation>> finished(CompletableFuture<Void> button) {
        Plan<int[]> options = Plan.of(IndexKernel.of(3, int[]::new, (to, at, i) -> to[at] = 1));
        Plan<int[]> plan = options.with(options.limits().with(Signal.of(button)));
        List<WeakReference<Operation>> finished = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            finished.add(plan.<WeakReference<Operation>, RuntimeException>operate(begun -> {
                begun.<int[], RuntimeException>execute(begun.kernel(), new int[3]);
                return new WeakReference<>(begun.operation());
            }));
        }
        return finished;
    }
}

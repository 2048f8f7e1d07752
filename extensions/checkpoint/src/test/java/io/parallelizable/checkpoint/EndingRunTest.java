package io.parallelizable.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.RunInterruptedException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Worry: a run that was cancelled still has the file when the next call comes, which is refused for that. */
@Timeout(60)
class EndingRunTest {
    @TempDir
    private Path directory;

    private Path file;
    private final FutureTask<double[]> next = new FutureTask<>(
            () -> DeafParallel.over(OneRun.INPUTS).checkpoint(file).map());
    private final Thread caller = new Thread(next, "next");

    /** A run that has been cancelled, and cannot end since an element takes no notice. */
    @BeforeEach
    void cancelARunThatCannotEnd() throws InterruptedException {
        file = directory.resolve("run.db");
        Samples.inside = new CountDownLatch(1);
        Samples.door = new CountDownLatch(1);
        CompletableFuture<double[]> cancelled =
                DeafParallel.over(OneRun.INPUTS).checkpoint(file).async();
        Samples.inside.await();
        cancelled.cancel(true);
        assertThatThrownBy(cancelled::get).isInstanceOf(CancellationException.class);
    }

    @AfterEach
    void letItEnd() {
        Samples.door.countDown();
        assertThat(DeafParallel.over(OneRun.INPUTS).checkpoint(file).map()).hasSize(100);
    }

    /** Begins the same call on a thread of its own, and has it wait, if it does. */
    private void callAgain() {
        caller.start();
        while (!next.isDone() && caller.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    @Test
    void nextCall_waitsForTheEnd() throws Exception {
        callAgain();
        Samples.door.countDown();
        assertThat(next.get()).hasSize(100);
    }

    @Test
    void interruptOfTheNextCall_endsItsWaiting() {
        callAgain();
        caller.interrupt();
        assertThatThrownBy(next::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(RunInterruptedException.class);
    }
}

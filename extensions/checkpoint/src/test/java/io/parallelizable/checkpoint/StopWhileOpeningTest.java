package io.parallelizable.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.RunCancelledException;
import io.parallelizable.RunInterruptedException;
import io.parallelizable.RunTimeoutException;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: inputs are so large that to compare them takes minutes, and meanwhile nothing stops the run. */
class StopWhileOpeningTest {
    private static final int N = 100;

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = directory.resolve("run.db");
        Heavy.written.set(0);
        Heavy.whenWritten = () -> {};
        Samples.CALLS.set(0);
    }

    @AfterEach
    void forgetInterrupt() {
        Thread.interrupted();
    }

    /** An input of which bytes are taken for a digest, and which knows of it. */
    static final class Heavy implements Serializable {
        private static final long serialVersionUID = 1L;
        private static final AtomicInteger written = new AtomicInteger();
        private static volatile Runnable whenWritten = () -> {};

        private final byte[] bytes = new byte[100_000];

        private void writeObject(ObjectOutputStream out) throws IOException {
            written.incrementAndGet();
            whenWritten.run();
            out.write(bytes);
        }
    }

    private static Serializable[] inputs() {
        Serializable[] inputs = new Serializable[N];
        for (int k = 0; k < N; k++) {
            inputs[k] = new Heavy();
        }
        return inputs;
    }

    /** What is thrown by a run that is stopped when the first of its inputs is being looked at; the rest is not. */
    private void stopped(Runnable stop, Class<? extends Exception> thrown, ThrowingCallable run) {
        Heavy.whenWritten = stop;
        assertThatThrownBy(run).isInstanceOf(thrown).hasMessageContaining("0 of " + N);
        assertThat(Heavy.written).hasValue(1);
        assertThat(Samples.CALLS).hasValue(0);
    }

    @Test
    void interrupt_stopsTheRunAndStays() {
        Thread caller = Thread.currentThread();
        stopped(
                caller::interrupt,
                RunInterruptedException.class,
                () -> WeightParallel.over(inputs()).checkpoint(file).map());
        assertThat(Thread.interrupted()).isTrue();
        letsGo();
    }

    @Test
    void interrupt_stopsAStream() {
        Thread caller = Thread.currentThread();
        stopped(
                caller::interrupt,
                RunInterruptedException.class,
                () -> WeightParallel.over(inputs()).checkpoint(file).stream().sum());
    }

    @Test
    void interrupt_stopsAMethodThatDeclaresItAsThat() {
        Thread caller = Thread.currentThread();
        stopped(
                caller::interrupt,
                InterruptedException.class,
                () -> PatientParallel.over(inputs()).checkpoint(file).map());
    }

    @Test
    void cancel_stopsTheRun() {
        CompletableFuture<Void> stop = new CompletableFuture<>();
        stopped(
                () -> stop.complete(null),
                RunCancelledException.class,
                () -> WeightParallel.over(inputs())
                        .cancelOn(stop)
                        .checkpoint(file)
                        .map());
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        letsGo();
    }

    @Test
    void timeLimit_stopsTheRun() {
        Thread caller = Thread.currentThread();
        Runnable untilTheTimeIsUp = () -> {
            while (!caller.isInterrupted()) {
                Thread.onSpinWait();
            }
        };
        stopped(
                untilTheTimeIsUp,
                RunTimeoutException.class,
                () -> WeightParallel.over(inputs())
                        .timeout(Duration.ofMillis(100))
                        .checkpoint(file)
                        .map());
        letsGo();
    }

    @Test
    void interruptWhileStoredInputsAreCompared_stopsTheRunAndLosesNothing() {
        Serializable[] inputs = inputs();
        double[] weights = WeightParallel.over(inputs).checkpoint(file).map();
        Heavy.written.set(0);
        WeightParallel.over(inputs).checkpoint(file).map();
        int whole = Heavy.written.getAndSet(0);
        Samples.CALLS.set(0);
        Heavy.whenWritten = () -> {
            if (Heavy.written.get() == whole - 10) {
                Thread.currentThread().interrupt();
            }
        };
        assertThatThrownBy(() -> WeightParallel.over(inputs).checkpoint(file).map())
                .isInstanceOf(RunInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Heavy.written).hasValue(whole - 10);
        Heavy.whenWritten = () -> {};
        assertThat(WeightParallel.over(inputs).checkpoint(file).map()).containsExactly(weights);
        assertThat(Samples.CALLS).hasValue(0);
    }

    private void letsGo() {
        Heavy.whenWritten = () -> {};
        assertThat(WeightParallel.over(inputs()).checkpoint(file).map()).hasSize(N);
    }
}

package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.IntKernel;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worry: an InterruptedException that an element throws, with or without an interrupt, is taken for something else. */
class InterruptedExceptionTest {
    private final ExecutorService worker = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        Thread.interrupted();
        worker.shutdown();
    }

    @Test
    void interruptedInsideItsElement_throwsWhatTheElementThrowsAndKeepsTheFlag() {
        InterruptedException answer = new InterruptedException("stopped here");
        CountDownLatch inside = new CountDownLatch(1);
        Caller caller = Caller.of(() -> IntKernel.of(100, i -> {
                    inside.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException interruption) {
                        throw answer;
                    }
                    return i;
                })
                .run()
                .threads(1)
                .map());
        Bounded.until("inside", () -> inside.getCount() == 0 && caller.getState() == Thread.State.WAITING);
        caller.interrupt();
        assertThat(caller.thrown()).isSameAs(answer);
        assertThat(caller.flag()).isTrue();
    }

    @Test
    void interruptedExceptionWithoutAnInterrupt_winsOverWhatFailedAboveIt() {
        InterruptedException lower = new InterruptedException();
        CountDownLatch upperHasFailed = new CountDownLatch(1);
        IntKernel kernel = IntKernel.of(2, i -> {
            if (i == 0) {
                Bounded.await(upperHasFailed);
                throw lower;
            }
            upperHasFailed.countDown();
            throw new IOException();
        });
        assertThat(catchThrowable(kernel.run().threads(2).executor(worker)::map))
                .isSameAs(lower);
    }

    @Test
    void interruptedExceptionOnAWorker_isAFailureLikeAnyOther() {
        InterruptedException failure = new InterruptedException();
        Thread caller = Thread.currentThread();
        CountDownLatch bothInside = new CountDownLatch(2);
        IntKernel kernel = IntKernel.of(2, i -> {
            Bounded.meet(bothInside);
            if (Thread.currentThread() != caller) {
                throw failure;
            }
            return i;
        });
        assertThat(catchThrowable(kernel.run().threads(2).executor(worker)::map))
                .isSameAs(failure);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}

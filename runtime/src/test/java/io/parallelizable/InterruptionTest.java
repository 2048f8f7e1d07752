package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.LateChunks;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worry: an interrupted caller is not let go, its flag is lost, or work goes on behind its back. */
class InterruptionTest {
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final CountDownLatch bothInside = new CountDownLatch(2);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void end() throws InterruptedException {
        Thread.interrupted();
        release.countDown();
        worker.shutdown();
        assertThat(worker.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    /** A caller that waits for a worker, which waits inside its element. */
    private Caller callerWaitingForAWorkerIn(IntKernel.Element element) {
        AtomicInteger callersElements = new AtomicInteger();
        CountDownLatch workerHasMet = new CountDownLatch(1);
        Caller caller = Caller.of(() -> IntKernel.of(2, i -> {
                    Bounded.meet(bothInside);
                    if (Thread.currentThread() instanceof Caller) {
                        callersElements.incrementAndGet();
                        return i;
                    }
                    workerHasMet.countDown();
                    return element.of(i);
                })
                .run()
                .threads(2)
                .executor(worker)
                .map());
        Bounded.until(
                "the worker is in its element, and the caller waits",
                () -> workerHasMet.getCount() == 0
                        && callersElements.get() == 1
                        && caller.getState() == Thread.State.TIMED_WAITING);
        return caller;
    }

    @Test
    void interruptedBefore_callsNoElementAndKeepsTheFlag() {
        IntKernel kernel = IntKernel.of(1000, i -> i);
        Thread.currentThread().interrupt();
        assertThat(catchThrowable(kernel.run().threads(4)::map))
                .isInstanceOf(RunInterruptedException.class)
                .hasMessage("the calling thread was interrupted after 0 of 1000 elements");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(kernel.calls()).isZero();
    }

    @Test
    void methodThatDeclaresInterruption_throwsInterruptedException() {
        IntKernel kernel = new IntKernel(10) {
            private static final long serialVersionUID = 1L;

            @Override
            protected int call(int index) {
                return index;
            }

            @Override
            public boolean declaresInterruption() {
                return true;
            }
        };
        Thread.currentThread().interrupt();
        assertThat(catchThrowable(kernel.run()::map)).isExactlyInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void interruptedWhileWaiting_interruptsTheWorkerInsideItsElement() {
        AtomicBoolean felt = new AtomicBoolean();
        Caller caller = callerWaitingForAWorkerIn(i -> {
            try {
                Bounded.await(release);
            } catch (InterruptedException interruption) {
                felt.set(true);
                throw interruption;
            }
            return i;
        });
        caller.interrupt();
        assertThat(caller.thrown()).isInstanceOf(RunInterruptedException.class);
        assertThat(caller.flag()).isTrue();
        Bounded.until("the worker is interrupted", felt::get);
    }

    @Test
    void workerThatIgnoresItsInterrupt_isLeftBehindAndServesAgainLater() throws Exception {
        Caller caller = callerWaitingForAWorkerIn(i -> {
            Bounded.until("released", () -> release.getCount() == 0);
            throw new IOException("too late to be heard");
        });
        caller.interrupt();
        assertThat(caller.thrown()).isInstanceOf(RunInterruptedException.class);
        assertThat(caller.thrown().getSuppressed()).isEmpty();
        release.countDown();
        assertThat(worker.submit(() -> Thread.currentThread().isInterrupted()).get())
                .as("flag of the worker in its next task")
                .isFalse();
    }

    @Test
    void interruptedInsideAnElementThatDoesNotLook_stopsAfterIt() {
        IntKernel kernel = IntKernel.of(100, i -> {
            if (i == 2) {
                Thread.currentThread().interrupt();
            }
            return i;
        });
        Throwable thrown = catchThrowable(kernel.run().threads(1)::map);
        assertThat(thrown).isInstanceOf(RunInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(kernel.calls()).isLessThan(100);
    }

    @Test
    void interruptedAtAnyMoment_noChunkIsTakenAfterTheReturn() throws InterruptedException {
        for (int round = 0; round < 100; round++) {
            ExecutorService workers = Executors.newFixedThreadPool(2);
            LateChunks chunks = new LateChunks();
            IntKernel kernel = IntKernel.of(100_000, i -> {
                chunks.element(i);
                Bounded.spin(20_000);
                return i;
            });
            Caller caller = Caller.of(() -> {
                try {
                    kernel.run().threads(3).executor(workers).map();
                } finally {
                    chunks.returned();
                }
            });
            int moment = 2 * round;
            Bounded.until("under way", () -> kernel.calls() >= moment);
            caller.interrupt();
            assertThat(caller.thrown()).isInstanceOf(RunInterruptedException.class);
            workers.shutdown();
            assertThat(workers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            assertThat(chunks.tooLate()).isEmpty();
        }
    }

    @Test
    void elementThatInterruptsItsOwnWorker_isNotFeltByTheNextOne() {
        Thread caller = Thread.currentThread();
        CountDownLatch workersTurn = new CountDownLatch(3);
        AtomicBoolean felt = new AtomicBoolean();
        IntKernel kernel = IntKernel.of(4, i -> {
            if (Thread.currentThread() == caller) {
                Bounded.await(workersTurn);
            } else {
                felt.compareAndSet(false, Thread.currentThread().isInterrupted());
                Thread.currentThread().interrupt();
                workersTurn.countDown();
            }
            return i;
        });
        assertThat(kernel.run().threads(2).executor(worker).map()).containsExactly(0, 1, 2, 3);
        assertThat(felt).isFalse();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void interruptDuringARunInsideARun_endsBothAndKeepsTheFlag() {
        IntKernel inner = IntKernel.of(100, i -> {
            bothInside.countDown();
            release.await();
            return i;
        });
        IntKernel outer = IntKernel.of(4, i -> inner.run().threads(2).map()[0]);
        Caller caller = Caller.of(() -> outer.run().threads(2).executor(worker).map());
        Bounded.until("two inside", () -> bothInside.getCount() == 0);
        caller.interrupt();
        assertThat(caller.thrown()).isInstanceOfAny(RunInterruptedException.class, InterruptedException.class);
        assertThat(caller.flag()).isTrue();
    }
}

package io.parallelizable.internal.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.RunInterruptedException;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.OddExecutor;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worry: an interrupt flag that is nobody's business fails elements, or one that is somebody's is lost on a worker. */
class InterruptFlagTest {
    private final ExecutorService pool = Executors.newFixedThreadPool(3);

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    @Test
    void flagWithWhichAnExecutorsThreadArrives_failsNothingAndIsThereAfterwards() {
        AtomicInteger kept = new AtomicInteger();
        AtomicInteger arrived = new AtomicInteger();
        OddExecutor stale = new OddExecutor(task -> pool.execute(() -> {
            Thread.currentThread().interrupt();
            task.run();
            kept.addAndGet(Thread.interrupted() ? 1 : 0);
            arrived.incrementAndGet();
        }));
        CountDownLatch all = new CountDownLatch(4);
        int[] results = IntKernel.of(4, i -> {
                    assertThat(Thread.currentThread().isInterrupted()).isFalse();
                    Bounded.meet(all);
                    return i;
                })
                .run()
                .executor(stale)
                .threads(4)
                .map();
        assertThat(results).containsExactly(0, 1, 2, 3);
        Bounded.until("all have left", () -> arrived.get() == 3);
        assertThat(kept).hasValue(3);
    }

    /** The last of so many elements, which all meet, interrupts its own thread. */
    private static Caller interruptingItself(int threads, ExecutorService executor) {
        CountDownLatch all = new CountDownLatch(threads);
        IntKernel kernel = IntKernel.of(100, i -> {
            if (i == 0 || i > 100 - threads) {
                all.countDown();
            }
            if (i == 0 || i == 99) {
                Bounded.await(threads == 1 ? new CountDownLatch(0) : all);
            }
            if (i == 99 || threads == 1 && i == 50) {
                Thread.currentThread().interrupt();
            }
            Bounded.spin(100_000);
            return i;
        });
        var run = kernel.run().threads(threads);
        return Caller.of(() -> (executor == null ? run : run.executor(executor)).map());
    }

    @Test
    void elementThatInterruptsItself_stopsTheRunOnOneThreadAndOnTwo() {
        for (int threads = 1; threads <= 2; threads++) {
            Caller caller = interruptingItself(threads, null);
            assertThat(caller.thrown()).as(threads + " threads").isInstanceOf(RunInterruptedException.class);
            assertThat(caller.flag()).isTrue();
        }
    }

    @Test
    void elementThatInterruptsItselfOnAWorker_stopsTheRunAlthoughAnotherWorkerStays() {
        AtomicBoolean returned = new AtomicBoolean();
        AtomicInteger workers = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(3);
        Caller[] caller = new Caller[1];
        CountDownLatch known = new CountDownLatch(1);
        IntKernel kernel = IntKernel.of(3, i -> {
            Bounded.meet(all);
            if (Thread.currentThread() != caller[0]) {
                if (workers.incrementAndGet() == 1) {
                    Thread.currentThread().interrupt();
                } else {
                    while (!returned.get()) {
                        Bounded.spin(10_000);
                    }
                }
            }
            return i;
        });
        caller[0] = Caller.of(() -> {
            Bounded.await(known);
            kernel.run().threads(3).map();
        });
        known.countDown();
        try {
            assertThat(caller[0].thrown()).isInstanceOf(RunInterruptedException.class);
            assertThat(caller[0].flag()).isTrue();
        } finally {
            returned.set(true);
        }
    }

    @Test
    void interruptOfAnExecutorsOwn_isNotTakenForTheElements() {
        Caller caller = interruptingItself(2, pool);
        assertThat(caller.thrown()).isNull();
        assertThat(caller.flag()).isFalse();
    }
}

package io.parallelizable.internal.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Worry: memory or stack runs out inside the engine itself, and the workers go on or a hole is taken for a result. */
class EngineFaultTest {
    private static final Error FAULT = new OutOfMemoryError("in the engine");

    /** A caller whose own methods fail when the engine asks it something. */
    private static final class FragileCaller extends Thread {
        private final Runnable work;
        private volatile boolean fragile;
        private volatile Throwable thrown;

        FragileCaller(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                work.run();
            } catch (Throwable failure) {
                thrown = failure;
            }
        }

        @Override
        public boolean isInterrupted() {
            // Workers ask too: only the caller's own question fails.
            if (fragile && Thread.currentThread() == this) {
                fragile = false;
                throw FAULT;
            }
            return super.isInterrupted();
        }
    }

    @Test
    void faultOnTheCaller_isThrownAndNoElementStartsAfterIt() throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        AtomicInteger callsAtReturn = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(3);
        IntKernel kernel = IntKernel.of(100_000, i -> {
            if (i < 3) {
                Bounded.meet(all);
            }
            Bounded.spin(20_000);
            if (Thread.currentThread() instanceof FragileCaller caller) {
                caller.fragile = true;
            }
            return i;
        });
        FragileCaller caller = new FragileCaller(() -> {
            try {
                kernel.run().threads(3).executor(workers).map();
            } finally {
                callsAtReturn.set(kernel.calls());
            }
        });
        caller.start();
        Bounded.join(caller);
        workers.shutdown();
        assertThat(workers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(caller.thrown).isSameAs(FAULT);
        assertThat(kernel.calls()).isEqualTo(callsAtReturn.get());
    }

    @Test
    void callerThatHidesItsClassLoader_worksAlone() {
        int[][] results = new int[1][];
        Thread caller = new Thread(
                () -> results[0] = IntKernel.of(3, i -> i).run().threads(3).map()) {
            @Override
            public ClassLoader getContextClassLoader() {
                throw new SecurityException();
            }
        };
        caller.start();
        Bounded.join(caller);
        assertThat(results[0]).containsExactly(0, 1, 2);
    }

    @Test
    void faultOnAWorkerBetweenChunks_costsNoResult() {
        int[][] results = new int[1][];
        Thread caller =
                new Thread(() -> {
                    CountDownLatch both = new CountDownLatch(2);
                    results[0] = IntKernel.of(100, i -> {
                                if (i == 0 || i == 99) {
                                    Bounded.meet(both);
                                }
                                return i;
                            })
                            .run()
                            .threads(2)
                            .map();
                }) {
                    @Override
                    public boolean isInterrupted() {
                        if (currentThread() != this) {
                            asked++;
                            if (asked > 1) {
                                throw FAULT;
                            }
                        }
                        return super.isInterrupted();
                    }

                    private int asked;
                };
        caller.start();
        Bounded.join(caller);
        assertThat(results[0]).hasSize(100).startsWith(0, 1, 2).endsWith(99);
    }
}

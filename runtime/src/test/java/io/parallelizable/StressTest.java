package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.OddExecutor;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Worry: what no single test has thought of. Random runs, on random threads of odd executors, nested and failing at
 * random, against the serial loop.
 *
 * <p>A failure names the seed of its run; {@code -Dseed=} repeats that run alone, many times over, since the scheduling
 * differs each time.
 */
class StressTest {
    private static final String REPLAY = System.getProperty("seed");
    private static final int RUNS = 20_000;

    private final ExecutorService one = Executors.newSingleThreadExecutor();
    private final ExecutorService three = Executors.newFixedThreadPool(3);
    private final ForkJoinPool forkJoin = new ForkJoinPool(2);
    private final Queue<Runnable> late = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();

    private final List<ExecutorService> executors = List.of(
            Parallel.executor(),
            one,
            three,
            forkJoin,
            new OddExecutor(Runnable::run),
            new OddExecutor(helper -> {}),
            new OddExecutor(late::add),
            new OddExecutor(helper -> {
                three.execute(helper);
                three.execute(helper);
            }),
            new OddExecutor(helper -> {
                if (asked.incrementAndGet() % 3 == 0) {
                    throw new RejectedExecutionException();
                }
                three.execute(helper);
            }),
            new OddExecutor(helper -> {
                throw new OutOfMemoryError("unable to create native thread");
            }));

    @AfterEach
    void noThreadIsLost() throws InterruptedException {
        for (ExecutorService executor : List.of(one, three, forkJoin)) {
            executor.shutdown();
            assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void randomRuns_areTheSerialLoop() {
        long base = REPLAY == null ? System.nanoTime() : Long.parseLong(REPLAY);
        for (int run = 0; run < RUNS; run++) {
            long seed = REPLAY == null ? base + run : base;
            try {
                new RandomRun(seed, 3).check();
                late.removeIf(helper -> {
                    helper.run();
                    return true;
                });
            } catch (Throwable failure) {
                throw new AssertionError("replay with -Dseed=" + seed, failure);
            }
        }
    }

    /** A run made up by a seed, and what the serial loop makes of it. */
    private final class RandomRun {
        private final Throwable[] thrown;
        private final RandomRun[] nested;
        private final long nanos;
        private final int threads;
        private final ExecutorService executor;
        private final IntKernel kernel;

        RandomRun(long seed, int depth) {
            Random random = new Random(seed);
            int length = random.nextInt(random.nextInt(10) == 0 ? 300 : 8);
            thrown = new Throwable[length];
            nested = new RandomRun[length];
            for (int i = 0; i < length; i++) {
                if (random.nextInt(20) == 0) {
                    thrown[i] = throwable(random);
                }
            }
            if (length > 0 && depth > 0 && random.nextInt(4) == 0) {
                for (int k = 0; k < 3; k++) {
                    nested[random.nextInt(length)] = new RandomRun(random.nextLong(), depth - 1);
                }
            }
            nanos = random.nextInt(4) == 0 ? random.nextInt(5000) : 0;
            threads = 1 + random.nextInt(16);
            executor = random.nextInt(3) == 0 ? null : executors.get(random.nextInt(executors.size()));
            kernel = IntKernel.of(length, this::element);
        }

        private static Throwable throwable(Random random) {
            return switch (random.nextInt(5)) {
                case 0 -> new IOException();
                case 1 -> new IllegalStateException();
                case 2 -> new OutOfMemoryError();
                case 3 -> new StackOverflowError();
                default ->
                    new Error("sealed", null, false, false) {
                        private static final long serialVersionUID = 1L;
                    };
            };
        }

        private int element(int i) throws Throwable {
            Bounded.spin(i % 3 == 0 ? nanos : 0);
            if (nested[i] != null) {
                nested[i].execute();
            }
            if (thrown[i] != null) {
                throw thrown[i];
            }
            return 7 * i;
        }

        private int[] execute() throws Throwable {
            IntRun<RuntimeException> run = kernel.run().threads(threads);
            return executor == null ? run.map() : run.executor(executor).map();
        }

        /** What the serial loop throws, or null. */
        private Throwable expected() {
            for (int i = 0; i < thrown.length; i++) {
                Throwable inner = nested[i] == null ? null : nested[i].expected();
                if (inner != null || thrown[i] != null) {
                    return inner != null ? inner : thrown[i];
                }
            }
            return null;
        }

        void check() {
            Throwable actual = null;
            int[] results = {};
            try {
                results = execute();
            } catch (Throwable failure) {
                actual = failure;
            }
            assertThat(actual).isSameAs(expected());
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            for (int i = 0; i < results.length; i++) {
                assertThat(results[i]).isEqualTo(7 * i);
            }
            assertThat(results).hasSize(actual == null ? thrown.length : 0);
            checkCalls();
        }

        private void checkCalls() {
            boolean failed = false;
            for (int i = 0; i < thrown.length; i++) {
                int calls = kernel.calls(i);
                if (failed ? calls > 1 : calls != 1) {
                    throw new AssertionError("element " + i + " was called " + calls + " times");
                }
                if (calls == 1 && nested[i] != null) {
                    nested[i].checkCalls();
                }
                failed = failed || thrown[i] != null || nested[i] != null && nested[i].expected() != null;
            }
        }
    }
}

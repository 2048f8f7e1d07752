package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.IntKernel;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Worry: runs inside runs, or on threads that are themselves part of a pool, wait for each other for ever. */
class NestingTest {
    /** The number of leaves of a tree of runs, each leaf counted by its own element. */
    private static int leaves(int depth, int fan, ExecutorService executor) {
        if (depth == 0) {
            return 1;
        }
        IntRun<int[], RuntimeException> run =
                IntKernel.of(fan, i -> leaves(depth - 1, fan, executor)).run().threads(4);
        return IntStream.of((executor == null ? run : run.executor(executor)).map())
                .sum();
    }

    @Test
    void runsInsideRuns_areTheNestedLoops() {
        assertThat(leaves(6, 3, null)).isEqualTo(729);
    }

    @Test
    void runsInsideRuns_keepNoMoreThreadsBusyThanTheOutermostMay() {
        // A worker that still ends what another test has left to it may come to a run that has queued for one.
        Bounded.until("no worker is in a run", () -> !isAnyWorkerInARun());
        int threads = Parallel.threads();
        AtomicInteger active = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        IntKernel.of(
                        8,
                        i -> IntKernel.of(
                                        8,
                                        j -> IntKernel.of(8, k -> {
                                                    most.accumulateAndGet(active.incrementAndGet(), Math::max);
                                                    Bounded.spin(200_000);
                                                    return active.decrementAndGet();
                                                })
                                                .run()
                                                .map()[0])
                                .run()
                                .map()[0])
                .run()
                .map();
        assertThat(most.get()).isBetween(Math.min(2, threads), threads);
    }

    private static boolean isAnyWorkerInARun() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().endsWith(".JoinTask"));
    }

    @Test
    void runsInsideRunsOnAPoolOfOneThread_areTheNestedLoops() {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            assertThat(leaves(5, 3, one)).isEqualTo(243);
        } finally {
            one.shutdown();
        }
    }

    @Test
    void runFromTheOnlyThreadOfItsOwnExecutor_isTheLoop() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            assertThat(one.submit(() -> leaves(3, 3, one)).get()).isEqualTo(27);
        } finally {
            one.shutdown();
        }
    }

    @Test
    void runsOfTwoPoolsThatCallEachOther_areTheNestedLoops() {
        ExecutorService one = Executors.newSingleThreadExecutor();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            for (int round = 0; round < 50; round++) {
                int[] sums = IntKernel.of(8, i -> leaves(2, 3, i % 2 == 0 ? one : other))
                        .run()
                        .threads(3)
                        .executor(round % 2 == 0 ? other : one)
                        .map();
                assertThat(sums).containsOnly(9);
            }
        } finally {
            one.shutdown();
            other.shutdown();
        }
    }

    @Test
    void runInAForkJoinTaskOnItsOwnPool_isTheLoop() {
        ForkJoinPool pool = new ForkJoinPool(2);
        try {
            assertThat(pool.submit(() -> leaves(4, 3, pool)).join()).isEqualTo(81);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void runInAParallelStreamOnTheCommonPool_isTheLoop() {
        int sum = IntStream.range(0, 40)
                .parallel()
                .map(i -> leaves(2, 4, ForkJoinPool.commonPool()))
                .sum();
        assertThat(sum).isEqualTo(640);
    }

    @Test
    void parallelStreamInARunOnTheCommonPool_isTheLoop() {
        int[] sums = IntKernel.of(
                        20, i -> IntStream.range(0, 1000).parallel().map(x -> 1).sum())
                .run()
                .threads(4)
                .executor(ForkJoinPool.commonPool())
                .map();
        assertThat(sums).containsOnly(1000);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void runFromAndOnVirtualThreads_isTheLoop() throws Exception {
        ExecutorService virtual = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        try {
            assertThat(virtual.submit(() -> leaves(4, 3, virtual)).get()).isEqualTo(81);
            assertThat(virtual.submit(() -> leaves(4, 3, null)).get()).isEqualTo(81);
        } finally {
            virtual.shutdown();
        }
    }

    /** Two elements, of which the first holds the next level. */
    private static int nested(int depth, ExecutorService executor) {
        return depth == 0
                ? 0
                : 1
                        + IntKernel.of(2, i -> i == 0 ? nested(depth - 1, executor) : 0)
                                .run()
                                .threads(2)
                                .executor(executor)
                                .map()[0];
    }

    @Test
    void runsAThousandDeep_returnTheirDepth() {
        int[] depth = new int[1];
        Caller caller = Caller.of(() -> depth[0] = nested(1000, Parallel.executor()), 1L << 28);
        assertThat(caller.thrown()).isNull();
        assertThat(depth[0]).isEqualTo(1000);
    }

    @Test
    void runsDeeperThanTheStack_failAndLeaveThePoolUsable() {
        ExecutorService shallow = Executors.newSingleThreadExecutor(work -> new Thread(null, work, "", 1L << 18));
        try {
            Caller caller = Caller.of(() -> nested(Integer.MAX_VALUE, shallow), 1L << 18);
            assertThat(caller.thrown()).isInstanceOf(StackOverflowError.class);
            assertThat(leaves(3, 3, shallow)).isEqualTo(27);
        } finally {
            shallow.shutdown();
        }
    }

    @Test
    void failureInTheInnermostRun_comesOutOfTheOutermost() {
        Error failure = new Error("innermost");
        IntKernel inner = IntKernel.of(3, i -> {
            throw failure;
        });
        IntKernel middle = IntKernel.of(3, i -> inner.run().threads(2).map()[0]);
        IntKernel outer = IntKernel.of(3, i -> middle.run().threads(2).map()[0]);
        assertThat(catchThrowable(outer.run().threads(2)::map)).isSameAs(failure);
        assertThat(failure.getSuppressed()).hasSizeBetween(3, 8);
    }
}

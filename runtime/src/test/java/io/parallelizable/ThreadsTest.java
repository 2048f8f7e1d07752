package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.OddExecutor;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: another number of threads takes part than was asked for. */
class ThreadsTest {
    @Test
    void oneThread_isTheCallerAlone() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        IntKernel.of(1000, i -> {
                    threads.add(Thread.currentThread());
                    return i;
                })
                .run()
                .threads(1)
                .map();
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 16, 40})
    void moreThreadsThanCores_areAllInsideAnElementAtOnce(int threads) {
        CountDownLatch all = new CountDownLatch(threads);
        IntKernel kernel = IntKernel.of(threads, i -> {
            Bounded.meet(all);
            return i;
        });
        assertThat(kernel.run().threads(threads).map()).hasSize(threads);
    }

    /** Worry: the most threads there can be count as fewer than none somewhere, or something is made for each. */
    @Test
    void moreThreadsThanElements_areNoMoreThanThese() {
        IntKernel kernel = IntKernel.of(10, i -> i);
        IntRun<int[], RuntimeException> run = kernel.run().threads(Integer.MAX_VALUE);
        assertThat(run.map()).hasSize(10);
        assertThat(run.stream().count()).isEqualTo(10);
        assertThat(run.lookAhead(3).completed().count()).isEqualTo(10);
        assertThat(run.scaling().rows()).hasSize(32);
        AtomicInteger asked = new AtomicInteger();
        run.executor(new OddExecutor(task -> asked.incrementAndGet())).map();
        assertThat(asked).hasValueLessThan(10);
        AtomicInteger decorated = new AtomicInteger();
        IntRun<int[], RuntimeException> carrying = run.decorator(task -> {
            decorated.incrementAndGet();
            return task;
        });
        carrying.map();
        carrying.stream().sum();
        assertThat(decorated).hasValueLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void soManyThreads_areNeverExceeded(int threads) {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        IntKernel.of(300, i -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Bounded.spin(20_000);
                    inside.decrementAndGet();
                    return i;
                })
                .run()
                .threads(threads)
                .map();
        assertThat(most.get()).isLessThanOrEqualTo(threads);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void helpersAskedFor_areOneFewerThanTheThreads(int threads) {
        Queue<Runnable> helpers = new ConcurrentLinkedQueue<>();
        IntKernel.of(100, i -> i)
                .run()
                .threads(threads)
                .executor(new OddExecutor(helpers::add))
                .map();
        assertThat(helpers).hasSize(threads - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void fewerThanOne_isRefusedByName(int threads) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntKernel.of(1, i -> i).run().threads(threads))
                .withMessage("threads must be at least 1, it is " + threads);
    }

    @Test
    void optionsReturnANewRunAndLeaveTheOldOne() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        IntRun<int[], RuntimeException> one = IntKernel.of(100, i -> {
                    threads.add(Thread.currentThread());
                    return i;
                })
                .run()
                .threads(1);
        assertThat(one.threads(4)).isNotSameAs(one);
        one.map();
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void manyThreadsForLittleWork_areNotAllStarted() {
        int before = workers();
        IntKernel.of(200, i -> i).run().threads(200).map();
        assertThat(workers() - before).isLessThan(150);
    }

    @Test
    void theMostThreadsThereCanBe_areAsManyAsAreNeeded() {
        IntKernel kernel = IntKernel.of(1, i -> i);
        assertThat(kernel.run().threads(Integer.MAX_VALUE).map()).hasSize(1);
    }

    private static int workers() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("parallelizable-"))
                .count();
    }

    @Test
    void descriptionOfTheDefault_beginsWithIt() {
        assertThat(Parallel.describeThreads()).startsWith(Parallel.threads() + " thread");
    }

    @Test
    void aLongWaitInOneElement_leavesTheOthersToTheOtherThread() {
        CountDownLatch others = new CountDownLatch(99);
        IntKernel kernel = IntKernel.of(100, i -> {
            if (i == 0) {
                Bounded.await(others);
            } else {
                others.countDown();
            }
            return i;
        });
        assertThat(kernel.run().threads(2).map()).hasSize(100);
    }
}

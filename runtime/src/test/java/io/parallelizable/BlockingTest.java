package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Worry: methods that wait, on virtual threads, are called one after the other, or all at once. */
@EnabledForJreRange(min = JRE.JAVA_21)
class BlockingTest {
    private static final int IN_FLIGHT = 64;

    private final ExecutorService virtual = virtual();

    /** The tests are compiled for a JDK that has none. */
    private static ExecutorService virtual() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("virtual threads", impossible);
        }
    }

    @AfterEach
    void end() {
        virtual.shutdown();
    }

    @Test
    void asManyElementsAsThreads_waitAtOnce() {
        CountDownLatch all = new CountDownLatch(IN_FLIGHT);
        int[] results = IntKernel.of(IN_FLIGHT, i -> {
                    Bounded.meet(all);
                    return i;
                })
                .run()
                .threads(IN_FLIGHT)
                .executor(virtual)
                .map();
        assertThat(results).hasSize(IN_FLIGHT).isSorted();
    }

    @Test
    void noMoreElementsThanThreads_areUnderWay() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CountDownLatch full = new CountDownLatch(IN_FLIGHT);
        IntKernel.of(20 * IN_FLIGHT, i -> {
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    threads.add(Thread.currentThread());
                    Bounded.meet(full);
                    return underWay.decrementAndGet();
                })
                .run()
                .threads(IN_FLIGHT)
                .executor(virtual)
                .map();
        assertThat(most.get()).isBetween(2, IN_FLIGHT);
        assertThat(threads).hasSizeLessThanOrEqualTo(IN_FLIGHT);
    }
}

package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: an element is called twice, or not at all. */
class ExactlyOnceTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000, 200_000})
    void nothingFails_everyElementIsCalledOnce(int length) {
        for (int threads = 1; threads <= 16; threads *= 2) {
            IntKernel kernel = IntKernel.of(length, i -> i);
            kernel.run().threads(threads).map();
            assertThat(IntStream.range(0, length)).allMatch(i -> kernel.calls(i) == 1);
        }
    }

    @Test
    void nothingFailsManyTimes_everyElementIsCalledOnce() {
        for (int round = 0; round < 500; round++) {
            IntKernel kernel = IntKernel.of(100, i -> i);
            kernel.run().threads(8).map();
            assertThat(IntStream.range(0, 100)).allMatch(i -> kernel.calls(i) == 1);
        }
    }

    @Test
    void workWorthSharing_isSharedSoThatTheTestsHereMeanSomething() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CountDownLatch both = new CountDownLatch(2);
        IntKernel.of(2, i -> {
                    threads.add(Thread.currentThread());
                    Bounded.meet(both);
                    return i;
                })
                .run()
                .threads(2)
                .map();
        assertThat(threads).hasSize(2).contains(Thread.currentThread());
    }

    @Test
    void runOfNoElements_callsNothingAndIsEmpty() {
        IntKernel kernel = IntKernel.of(0, i -> {
            throw new AssertionError("there is no element " + i);
        });
        assertThat(kernel.run().map()).isEmpty();
        assertThat(kernel.run().threads(4).map()).isEmpty();
    }
}

package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: the exception is another than the loop's, or one failure breaks what comes after it. */
class FailureTest {
    private static final List<Supplier<Throwable>> KINDS = List.of(
            IOException::new,
            IllegalStateException::new,
            AssertionError::new,
            OutOfMemoryError::new,
            StackOverflowError::new,
            () -> new Throwable("neither exception nor error"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anythingThrownAtRandomIndices_isTheVeryObjectOfTheLowest(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 250; round++) {
            Throwable[] thrown = new Throwable[1 + random.nextInt(300)];
            for (int i = random.nextInt(thrown.length); i < thrown.length; i += 1 + random.nextInt(50)) {
                thrown[i] = KINDS.get(random.nextInt(KINDS.size())).get();
            }
            check(thrown, 1 + random.nextInt(8));
        }
    }

    private static void check(Throwable[] thrown, int threads) {
        int lowest = 0;
        while (thrown[lowest] == null) {
            lowest++;
        }
        IntKernel kernel = IntKernel.of(thrown.length, i -> {
            if (thrown[i] != null) {
                throw thrown[i];
            }
            return i;
        });
        assertThat(catchThrowable(kernel.run().threads(threads)::map)).isSameAs(thrown[lowest]);
        assertThat(IntStream.rangeClosed(0, lowest)).allMatch(i -> kernel.calls(i) == 1);
        assertThat(IntStream.range(lowest, thrown.length)).allMatch(i -> kernel.calls(i) <= 1);
    }

    @Test
    void lowerElementFailingLater_winsOverTheOneSeenFirst() {
        CountDownLatch upperHasFailed = new CountDownLatch(1);
        Throwable[] thrown = {new IOException("lower"), new IOException("upper")};
        IntKernel kernel = IntKernel.of(2, i -> {
            if (i == 0) {
                Bounded.await(upperHasFailed);
            }
            upperHasFailed.countDown();
            throw thrown[i];
        });
        assertThat(catchThrowable(kernel.run().threads(2)::map)).isSameAs(thrown[0]);
    }

    @Test
    void lowerElementSucceedingLater_isFinishedBeforeTheRunThrows() {
        CountDownLatch upperHasFailed = new CountDownLatch(1);
        int[] results = new int[2];
        IntKernel kernel = IntKernel.of(2, i -> {
            if (i == 1) {
                upperHasFailed.countDown();
                throw new IOException();
            }
            Bounded.await(upperHasFailed);
            Bounded.spin(1_000_000);
            return 42;
        });
        assertThat(catchThrowable(() -> kernel.run().threads(2).mapInto(results)))
                .isInstanceOf(IOException.class);
        assertThat(results[0]).isEqualTo(42);
    }

    @Test
    void firstElementFails_mostOthersAreNeverCalled() {
        IntKernel kernel = IntKernel.of(100_000, i -> {
            if (i == 0) {
                throw new IOException();
            }
            Bounded.spin(10_000);
            return i;
        });
        assertThat(catchThrowable(kernel.run().threads(2)::map)).isInstanceOf(IOException.class);
        assertThat(kernel.calls()).isLessThan(50_000);
    }

    @Test
    void realStackOverflow_isThrownAndThePoolStaysUsable() {
        IntKernel deep = IntKernel.of(20, FailureTest::withoutEnd);
        assertThat(catchThrowable(deep.run().threads(4)::map)).isInstanceOf(StackOverflowError.class);
        assertThat(IntKernel.of(3, i -> i).run().threads(3).map()).containsExactly(0, 1, 2);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int withoutEnd(int i) {
        return 1 + withoutEnd(i + 1);
    }

    @Test
    void failedKernelOutsideItsElements_isAFailureOfTheChunksFirstElement() {
        Error fault = new LinkageError("no such method");
        IntKernel kernel = new IntKernel(5) {
            private static final long serialVersionUID = 1L;

            @Override
            public void apply(long from, int[] results, int at, int count) {
                throw fault;
            }

            @Override
            protected int call(int index) {
                return index;
            }
        };
        assertThat(catchThrowable(kernel.run().threads(3)::map)).isSameAs(fault);
        assertThat(fault.getSuppressed()[0]).hasMessageStartingWith("element 0 of 5");
    }
}

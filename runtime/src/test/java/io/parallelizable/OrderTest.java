package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: results come in another order than the loop's, or a chunk is lost or misplaced. */
class OrderTest {
    private static int f(int index) {
        return 31 * index + 7;
    }

    private static int[] loop(int length) {
        return IntStream.range(0, length).map(OrderTest::f).toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 1000, 100_000})
    void anySizeOnAnyNumberOfThreads_isTheLoop(int length) {
        for (int threads = 1; threads <= 16; threads++) {
            IntKernel kernel = IntKernel.of(length, OrderTest::f);
            assertThat(kernel.run().threads(threads).map())
                    .as("%d threads", threads)
                    .isEqualTo(loop(length));
        }
    }

    @Test
    void defaultNumberOfThreads_isTheLoop() {
        assertThat(IntKernel.of(10_000, OrderTest::f).run().map()).isEqualTo(loop(10_000));
    }

    @Test
    void laterElementsFinishedFirst_areStillInOrder() {
        CountDownLatch lastIsDone = new CountDownLatch(7);
        int[] results = IntKernel.of(8, i -> {
                    if (i == 0) {
                        Bounded.await(lastIsDone);
                    } else {
                        lastIsDone.countDown();
                    }
                    return f(i);
                })
                .run()
                .threads(2)
                .map();
        assertThat(results).isEqualTo(loop(8));
    }

    @Test
    void unevenElements_areInOrder() {
        int[] results = IntKernel.of(3000, i -> {
                    Bounded.spin(i % 500 == 0 ? 500_000 : i % 7 * 100);
                    return f(i);
                })
                .run()
                .threads(5)
                .map();
        assertThat(results).isEqualTo(loop(3000));
    }

    @Test
    void runExecutedAgain_readsItsInputsAnew() {
        int[] inputs = {1, 2, 3, 4};
        IntRun<int[], RuntimeException> run =
                IntKernel.of(inputs.length, i -> 10 * inputs[i]).run().threads(2);
        assertThat(run.map()).containsExactly(10, 20, 30, 40);
        inputs[2] = 9;
        assertThat(run.map()).containsExactly(10, 20, 90, 40);
    }

    @Test
    void oneRunExecutedByManyThreadsAtOnce_isTheLoopForEach() {
        IntRun<int[], RuntimeException> run =
                IntKernel.of(2000, OrderTest::f).run().threads(3);
        boolean allEqual = IntStream.range(0, 64).parallel().allMatch(i -> Arrays.equals(run.map(), loop(2000)));
        assertThat(allEqual).isTrue();
    }

    @Test
    void whatTheCallerWroteBefore_isSeenByEveryElementAndTheOtherWayRound() {
        for (int round = 0; round < 200; round++) {
            int[] plain = new int[65];
            plain[64] = round;
            IntKernel.of(64, i -> plain[i] = plain[64] + i).run().threads(4).map();
            int expected = round;
            assertThat(IntStream.range(0, 64)).allMatch(i -> plain[i] == expected + i);
        }
    }
}

package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.ObjectKernel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: results land beside their container, or in one that was too short all along. */
class MapIntoTest {
    @Test
    void containerOfTheRightLength_isFilledAndReturned() {
        int[] results = new int[1000];
        assertThat(IntKernel.of(1000, i -> 2 * i).run().threads(4).mapInto(results))
                .isSameAs(results);
        assertThat(results).isEqualTo(IntStream.range(0, 1000).map(i -> 2 * i).toArray());
    }

    @Test
    void longerContainer_keepsWhatLiesBeyond() {
        int[] results = {-1, -1, -1, -1, -1};
        IntKernel.of(3, i -> i).run().threads(2).mapInto(results);
        assertThat(results).containsExactly(0, 1, 2, -1, -1);
    }

    @Test
    void tooShortContainer_isRefusedBeforeAnyElement() {
        IntKernel kernel = IntKernel.of(3, i -> i);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kernel.run().mapInto(new int[2]))
                .withMessage("the results hold 2, this run has 3 elements");
        assertThat(kernel.calls()).isZero();
    }

    @Test
    void containerThatIsNull_isRefusedBeforeAnyElement() {
        IntKernel kernel = IntKernel.of(3, i -> i);
        ObjectKernel list = new ObjectKernel(3, i -> i);
        assertThatNullPointerException().isThrownBy(() -> kernel.run().mapInto(null));
        assertThatNullPointerException().isThrownBy(() -> list.asList().mapInto(null));
        assertThat(kernel.calls()).isZero();
        assertThat(list.calls()).isZero();
    }

    @Test
    void inputAsItsOwnResult_isTheLoopInPlace() {
        int[] numbers = IntStream.range(0, 50_000).toArray();
        IntKernel.of(numbers.length, i -> numbers[i] + 1).run().threads(4).mapInto(numbers);
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 50_000).toArray());
    }

    /** Or an element that is called a second time, by the caller in a worker's place, would get its own result. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void inputAsItsOwnResult_isReplacedWhenAllHaveBeenComputed(int threads) {
        double[] numbers = IntStream.range(0, 5000).asDoubleStream().toArray();
        double[] before = numbers.clone();
        DoubleRun<double[], RuntimeException> run = Parallel.of(numbers).doubles(x -> {
            if (x == 4999) {
                throw new ArithmeticException();
            }
            return x + 1;
        });
        assertThatThrownBy(() -> run.threads(threads).mapInto(numbers)).isInstanceOf(ArithmeticException.class);
        assertThat(numbers).isEqualTo(before);
        numbers[4999] = 0;
        assertThat(run.threads(threads).mapInto(numbers))
                .isSameAs(numbers)
                .startsWith(1, 2, 3)
                .endsWith(4999, 1);
    }

    @Test
    void inputAsItsOwnResult_isTheLoopThoughElementsWaitForALockOfTheCaller() {
        ReentrantLock lock = new ReentrantLock();
        double[] numbers = IntStream.range(0, 40_000).asDoubleStream().toArray();
        lock.lock();
        try {
            Parallel.of(numbers)
                    .doubles(x -> {
                        Bounded.spin(2000);
                        if (x % 64 == 37) {
                            lock.lock();
                            lock.unlock();
                        }
                        return x + 1;
                    })
                    .threads(2)
                    .mapInto(numbers);
        } finally {
            lock.unlock();
        }
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, 40_000).asDoubleStream().toArray());
    }

    @Test
    void inputRowsAsAGridsOwnResults_areThoseOfMap() {
        double[][] rows = {{1, 2}, {3, 4}};
        DoubleRun<double[][], RuntimeException> run =
                Parallel.grid(rows, new Double[] {1.0, 10.0}).doubles((row, y) -> (row[0] + row[1]) * y);
        double[][] expected = run.map();
        assertThat(run.mapInto(rows)).isSameAs(rows).isDeepEqualTo(expected);
        assertThat(expected).isDeepEqualTo(new double[][] {{3, 30}, {7, 70}});
    }

    @Test
    void emptyRun_leavesAnyContainerAlone() {
        int[] results = {7};
        assertThat(IntKernel.of(0, i -> i).run().mapInto(results)).containsExactly(7);
        assertThat(new ObjectKernel(0, i -> i).asList().mapInto(List.of("kept")))
                .isEqualTo(List.of("kept"));
    }

    @Test
    void listOfAnyKind_isFilledAndReturned() {
        List<Object> nulls = Collections.nCopies(5, null);
        for (List<Object> results : List.of(
                new ArrayList<>(nulls),
                new LinkedList<>(nulls),
                new CopyOnWriteArrayList<>(nulls),
                Arrays.asList(new Object[5]))) {
            List<Object> filled =
                    new ObjectKernel(4, i -> "r" + i).asList().threads(2).mapInto(results);
            assertThat(filled).isSameAs(results).containsExactly("r0", "r1", "r2", "r3", null);
        }
    }

    @Test
    void longLinkedList_isFilledInOneGo() {
        List<Object> results = new LinkedList<>(Collections.nCopies(200_000, null));
        new ObjectKernel(200_000, i -> i).asList().mapInto(results);
        assertThat(results.get(199_999)).isEqualTo(199_999);
    }

    @Test
    void tooShortList_isRefusedBeforeAnyElement() {
        ObjectKernel kernel = new ObjectKernel(3, i -> i);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kernel.asList().mapInto(new ArrayList<>()))
                .withMessage("the results hold 0, this run has 3 elements");
        assertThat(kernel.calls()).isZero();
    }
}

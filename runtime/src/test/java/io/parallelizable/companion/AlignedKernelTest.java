package io.parallelizable.companion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.parallelizable.FailedElement;
import io.parallelizable.Sequences;
import io.parallelizable.VoidRun;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.support.PairKernel;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

/** Worry: a chunk whose results belong elsewhere than at the index of its inputs. */
class AlignedKernelTest {
    private static PairKernel kernel(int length, PairKernel.Method method) {
        return new PairKernel(7, Sequences.arange(length), method);
    }

    @Test
    void chunk_goesWhereItBelongs() throws ChunkFailure {
        PairKernel kernel = kernel(20, (a, b) -> a * 100 + b);
        for (int from = 0; from < 20; from++) {
            for (int at = 0; at < 20; at++) {
                int count = Math.min(5, 20 - Math.max(from, at));
                double[] results = new double[20];
                kernel.apply(from, results, at, count);
                double[] expected = new double[20];
                for (int k = 0; k < count; k++) {
                    expected[at + k] = 700 + from + k;
                }
                assertThat(results).isEqualTo(expected);
            }
        }
    }

    @Test
    void chunkThatFails_hasStoredWhatWasFinished() {
        PairKernel kernel = kernel(20, (a, b) -> {
            if (b == 12) {
                throw new IOException("twelve");
            }
            return b;
        });
        for (int at : new int[] {0, 3, 10}) {
            double[] results = new double[20];
            ChunkFailure failure = catchThrowableOfType(ChunkFailure.class, () -> kernel.apply(10, results, at, 6));
            assertThat(failure.finished()).isEqualTo(2);
            assertThat(failure).hasCauseExactlyInstanceOf(IOException.class);
            double[] expected = new double[20];
            expected[at] = 10;
            expected[at + 1] = 11;
            assertThat(results).isEqualTo(expected);
        }
    }

    @Test
    void plainLoop_isTheLoop() {
        double[] results = kernel(20, (a, b) -> 2 * b).loop();
        assertThat(results).isEqualTo(Sequences.arange(0.0, 40, 2));
        assertThat(kernel(0, (a, b) -> 1).<RuntimeException>loop()).isEmpty();
    }

    @Test
    void plainLoopThatFails_throwsWithANote() {
        PairKernel kernel = kernel(20, (a, b) -> {
            if (b > 4) {
                throw new IOException("from five on");
            }
            return b;
        });
        Throwable failure = catchThrowable(kernel::<RuntimeException>loop);
        assertThat(failure).isExactlyInstanceOf(IOException.class);
        assertThat(failure.getSuppressed()[0])
                .isInstanceOf(FailedElement.class)
                .hasMessageStartingWith("element 5 of 20, Pairs.of(7, 5), on thread ");
    }

    /** A kernel without results, as companions have it. */
    private record CallKernel(int[] input, AtomicIntegerArray calls) implements AlignedKernel<Void> {
        @Override
        public long length() {
            return input.length;
        }

        @Override
        public Void allocate(int count) {
            return null;
        }

        @Override
        public void loop(int from, int to, Void results) throws ChunkFailure {
            int index = from;
            try {
                for (; index < to; index++) {
                    calls.incrementAndGet(input[index]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(index - from, failure);
            }
        }

        @Override
        public CallKernel slice(long from, int count) {
            return new CallKernel(Arrays.copyOfRange(input, (int) from, (int) from + count), calls);
        }

        @Override
        public String describe(long index) {
            return Calls.describe("Calls.call", input[(int) index]);
        }
    }

    private static int[] counts(AtomicIntegerArray calls) {
        int[] counts = new int[calls.length()];
        Arrays.setAll(counts, calls::get);
        return counts;
    }

    @Test
    void runWithoutResults_callsEachElementOnce() {
        for (int threads = 1; threads <= 4; threads++) {
            AtomicIntegerArray calls = new AtomicIntegerArray(5000);
            VoidRun<RuntimeException> run = Runs.ofVoid(new CallKernel(Sequences.arange(5000), calls));
            run.threads(threads).forEach();
            assertThat(counts(calls)).containsOnly(1);
            assertThat(run.threads(threads).map()).isNull();
            assertThat(run.threads(threads).mapInto(null)).isNull();
            assertThat(counts(calls)).containsOnly(3);
        }
    }

    @Test
    void gridWithoutResults_callsEachCellOnce() {
        for (int threads = 1; threads <= 4; threads++) {
            AtomicIntegerArray calls = new AtomicIntegerArray(600);
            Grid<Void, Void[]> grid =
                    Grid.of(Void.class, 20, 30, i -> new CallKernel(Sequences.arange(30 * i, 30 * i + 30), calls));
            Runs.<RuntimeException>ofVoid(grid).threads(threads).forEach();
            assertThat(counts(calls)).containsOnly(1);
        }
    }

    @Test
    void failureWithoutResults_isTheLowest() {
        VoidRun<RuntimeException> run =
                Runs.ofVoid(new CallKernel(Sequences.arange(5000), new AtomicIntegerArray(1234)));
        Throwable failure = catchThrowable(run.threads(3)::forEach);
        assertThat(failure).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(failure.getSuppressed()[0]).hasMessageStartingWith("element 1234 of 5000, Calls.call(1234), ");
    }
}

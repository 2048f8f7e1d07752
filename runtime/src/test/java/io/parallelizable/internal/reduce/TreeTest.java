package io.parallelizable.internal.reduce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.support.IndexKernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: the shape of the tree depends on how elements were cut into chunks, on their order, or on threads. */
class TreeTest {
    private static final long SEED = new Random().nextLong();

    /** Writes down which operands are combined, so that two results are equal only if the trees are. */
    private static final Operator.OfObjects<String, String> SHAPE =
            new Operator.OfObjects<>((left, right) -> "(" + left + " " + right + ")");

    /** A chunk of elements. */
    private record Chunk(long from, int count) {}

    private static Kernel<String[]> kernel(int length) {
        return IndexKernel.of(length, String[]::new, (results, at, index) -> results[at] = Long.toString(index));
    }

    /** The tree as the documentation has it: the largest power of two to the left, halves within. */
    private static String tree(long from, long count) {
        if (count == 1) {
            return Long.toString(from);
        }
        long highest = Long.highestOneBit(count);
        long left = highest == count ? count / 2 : highest;
        return "(" + tree(from, left) + " " + tree(from + left, count - left) + ")";
    }

    private static List<Chunk> chunks(int length, Random random) {
        List<Chunk> chunks = new ArrayList<>();
        int most = 1 + random.nextInt(1 + length);
        for (int from = 0; from < length; ) {
            int count = 1 + random.nextInt(Math.min(most, length - from));
            chunks.add(new Chunk(from, count));
            from += count;
        }
        return chunks;
    }

    private static void apply(
            Reduction<String[], Object[]> reduction, Accumulator<String[], Object[]> to, Chunk chunk) {
        try {
            reduction.apply(chunk.from, to, 0, chunk.count);
        } catch (ChunkFailure impossible) {
            throw new AssertionError(impossible);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 31, 64, 100, 1023, 1024, 1025, 3000})
    void chunksInAnyOrder_giveTheSameTree(int length) throws FoldFailure {
        Random random = new Random(SEED);
        for (int round = 0; round < 20; round++) {
            Reduction<String[], Object[]> reduction = new Reduction<>(kernel(length), SHAPE, 0);
            Accumulator<String[], Object[]> results = reduction.accumulator();
            List<Chunk> chunks = chunks(length, random);
            Collections.shuffle(chunks, random);
            chunks.forEach(chunk -> apply(reduction, results, chunk));
            assertThat(results.result(length)[0]).as("seed %d", SEED).isEqualTo(tree(0, length));
        }
    }

    @Test
    void chunksOnManyThreads_giveTheSameTree() throws FoldFailure {
        Random random = new Random(SEED);
        String expected = tree(0, 2000);
        for (int round = 0; round < 50; round++) {
            Reduction<String[], Object[]> reduction = new Reduction<>(kernel(2000), SHAPE, 0);
            Accumulator<String[], Object[]> results = reduction.accumulator();
            List<Chunk> chunks = chunks(2000, random);
            Collections.shuffle(chunks, random);
            chunks.parallelStream().forEach(chunk -> apply(reduction, results, chunk));
            assertThat(results.result(2000)[0]).as("seed %d", SEED).isEqualTo(expected);
        }
    }

    @Test
    void chunkComputedTwice_countsOnce() throws FoldFailure {
        Reduction<String[], Object[]> reduction = new Reduction<>(kernel(100), SHAPE, 0);
        Accumulator<String[], Object[]> results = reduction.accumulator();
        for (int from : new int[] {60, 0, 60, 20, 0, 80, 20, 40, 60, 40, 80}) {
            apply(reduction, results, new Chunk(from, 20));
        }
        assertThat(results.result(100)[0]).isEqualTo(tree(0, 100));
    }

    @Test
    void slicesComputedElsewhere_giveTheSameTreeWhenMerged() throws FoldFailure {
        Random random = new Random(SEED);
        for (int round = 0; round < 20; round++) {
            Reduction<String[], Object[]> reduction = new Reduction<>(kernel(2500), SHAPE, 0);
            Accumulator<String[], Object[]> results = reduction.accumulator();
            List<Chunk> slices = chunks(2500, random);
            Collections.shuffle(slices, random);
            for (Chunk slice : slices) {
                Reduction<String[], Object[]> part = reduction.slice(slice.from, slice.count);
                Accumulator<String[], Object[]> partial = part.allocate(slice.count);
                List<Chunk> chunks = chunks(slice.count, random);
                Collections.shuffle(chunks, random);
                chunks.forEach(chunk -> apply(part, partial, chunk));
                results.merge(partial);
            }
            assertThat(results.result(2500)[0]).as("seed %d", SEED).isEqualTo(tree(0, 2500));
        }
    }

    @Test
    void anyFold_givesForABlockWhatItsHalvesGive() throws FoldFailure {
        Random random = new Random(SEED);
        double[] doubles = random.doubles(4096, -1, 1).toArray();
        int[] ints = random.ints(4096).toArray();
        long[] longs = random.longs(4096).toArray();
        boolean[] booleans = new boolean[4096];
        IntStream.range(0, 4096).forEach(i -> booleans[i] = random.nextBoolean());
        assertHalvesAgree(new DoubleSum(), doubles);
        assertHalvesAgree(new Moments.OfDoubles(), doubles);
        assertHalvesAgree(new Moments.OfInts(), ints);
        assertHalvesAgree(new Moments.OfLongs(), longs);
        assertHalvesAgree(new Extreme.OfDoubles(true), doubles);
        assertHalvesAgree(new Extreme.OfDoubles(false), doubles);
        assertHalvesAgree(new Extreme.OfInts(true), ints);
        assertHalvesAgree(new Extreme.OfLongs(false), longs);
        assertHalvesAgree(new LongSum.OfBooleans(), booleans);
        assertHalvesAgree(new LongSum.OfInts(), ints);
        assertHalvesAgree(new LongSum.OfLongs(), longs);
    }

    private static <C, N> void assertHalvesAgree(Fold<C, N> fold, C results) throws FoldFailure {
        for (int size = 2; size <= Segment.PIECE; size *= 2) {
            for (int from = 0; from < 4096; from += size) {
                N whole = fold.allocate(16);
                N halves = fold.allocate(16);
                fold.fold(results, from, size, from, whole, 0);
                fold.fold(results, from, size / 2, from, halves, 0);
                fold.fold(results, from + size / 2, size / 2, from + size / 2, halves, 1);
                fold.combine(halves, 0, size / 2, size / 2);
                for (int k = 0; k < fold.width(); k++) {
                    assertThat(Array.get(halves, k))
                            .as("%s of %d from %d, seed %d", fold.getClass(), size, from, SEED)
                            .isEqualTo(Array.get(whole, k));
                }
            }
        }
    }

    @Test
    void operatorThatFails_isTheFirstFailureOfTheSerialOrder() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            int length = 1 + random.nextInt(2000);
            int bad = random.nextInt(length);
            int alsoBad = random.nextInt(length);
            Operator.OfInts picky = new Operator.OfInts((left, right) -> {
                if (right == bad || right == alsoBad || left == bad || left == alsoBad) {
                    throw new IllegalStateException(left + " and " + right);
                }
                return Math.max(left, right);
            });
            Reduction<int[], int[]> reduction = new Reduction<>(
                    IndexKernel.of(length, int[]::new, (results, at, index) -> results[at] = (int) index), picky, 0);
            FoldFailure serial = failure(reduction, List.of(new Chunk(0, length)), length);
            List<Chunk> chunks = chunks(length, random);
            Collections.shuffle(chunks, random);
            FoldFailure shuffled = failure(reduction, chunks, length);
            assertThat(shuffled == null).isEqualTo(serial == null);
            if (serial != null) {
                assertThat(shuffled.index()).as("seed %d", SEED).isEqualTo(serial.index());
                assertThat(shuffled.getCause()).hasMessage(serial.getCause().getMessage());
            }
        }
    }

    /** Computes chunks as an engine does: none above a failure that is known. */
    private static FoldFailure failure(Reduction<int[], int[]> reduction, List<Chunk> chunks, int length) {
        Accumulator<int[], int[]> results = reduction.accumulator();
        long failed = Long.MAX_VALUE;
        for (Chunk chunk : chunks) {
            if (chunk.from < failed) {
                try {
                    reduction.apply(chunk.from, results, 0, chunk.count);
                } catch (ChunkFailure failure) {
                    failed = Math.min(failed, chunk.from + failure.finished());
                }
            }
        }
        if (results.failure() != null) {
            assertThat(failed).isBetween(results.failure().index(), Long.MAX_VALUE);
            return results.failure();
        }
        return catchThrowableOfType(FoldFailure.class, () -> results.result(length));
    }

    @Test
    void partThatTravels_arrivesWhole() throws Exception {
        double[] values = new Random(SEED).doubles(3000, -1, 1).toArray();
        Kernel<double[]> kernel =
                IndexKernel.of(3000, double[]::new, (results, at, index) -> results[at] = values[(int) index]);
        Reduction<double[], double[]> reduction = new Reduction<>(kernel, new Moments.OfDoubles(), 0);
        Accumulator<double[], double[]> here = reduction.accumulator();
        reduction.apply(0, here, 0, 3000);
        Accumulator<double[], double[]> merged = reduction.accumulator();
        for (int from : new int[] {2000, 0, 1000}) {
            Accumulator<double[], double[]> part = reduction.slice(from, 1000).allocate(1000);
            reduction.slice(from, 1000).apply(0, part, 0, 1000);
            merged.merge(sent(part));
        }
        assertThat(Moments.statistics(merged.result(3000), 3000))
                .isEqualTo(Moments.statistics(here.result(3000), 3000));
    }

    @SuppressWarnings("unchecked") // what is read is what was written
    private static <T> T sent(T object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}

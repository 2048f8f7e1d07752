package io.parallelizable.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.CheckpointException;
import io.parallelizable.Sequences;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: a bit that flips on the disk, or a file that is cut off, becomes a wrong number. */
class DamageTest {
    /** How many bits are flipped, one in each trial; {@code -Ddamages=1000000} before a release. */
    private static final int DAMAGES = Integer.getInteger("damages", 300);

    /** Of so many bits and cuts one after the other, one is tried; {@code -DdamagesEach=1} before a release. */
    private static final int EACH = Integer.getInteger("damagesEach", 7919);

    private static final int[] INPUTS = Sequences.arange(60);

    @TempDir
    private Path directory;

    private final Random random = new Random(7);
    private Path file;
    private byte[] whole;
    private double[] drawn;
    private int resumed;

    /** A file with two rows, of a run whose seed is known to the file alone. */
    @BeforeEach
    void store() throws IOException {
        file = directory.resolve("run.db");
        drawn = DrawParallel.over(Arrays.copyOf(INPUTS, 30)).checkpoint(file).map();
        drawn = DrawParallel.over(INPUTS).checkpoint(file).map();
        whole = Files.readAllBytes(file);
    }

    private void tryDamaged(byte[] damaged) throws IOException {
        Path copy = directory.resolve("damaged.db");
        Files.write(copy, damaged);
        try {
            requireRefusalOrTheRightNumbers(copy);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(directory.resolve("damaged.db-journal"));
        }
    }

    private void requireRefusalOrTheRightNumbers(Path copy) {
        double[] results;
        try {
            results = DrawParallel.over(INPUTS).checkpoint(copy).map();
        } catch (CheckpointException refused) {
            assertThat(refused.getMessage()).contains(copy.toString());
            return;
        }
        if (!Arrays.equals(results, drawn)) {
            // A file that has lost all, such as an empty one, begins anew with a seed of its own.
            long seed = DrawParallel.over(INPUTS).checkpoint(copy).seed();
            assertThat(results)
                    .containsExactly(DrawParallel.over(INPUTS).seed(seed).map());
        }
        resumed++;
    }

    @Test
    void anyFlippedBit_isARefusalOrTheRightNumbers() throws IOException {
        for (int trial = 0; trial < DAMAGES; trial++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            tryDamaged(damaged);
        }
        assertThat(resumed).as("trials in which the file could be used").isPositive();
    }

    @Test
    void eachFlippedBit_isARefusalOrTheRightNumbers() throws IOException {
        for (int bit = random.nextInt(EACH); bit < Byte.SIZE * whole.length; bit += EACH) {
            byte[] damaged = whole.clone();
            damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            tryDamaged(damaged);
        }
    }

    @Test
    void fileCutAtEachByte_isARefusalOrTheRightNumbers() throws IOException {
        for (int length = random.nextInt(EACH); length < whole.length; length += EACH) {
            tryDamaged(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void fileCutAnywhere_isARefusalOrTheRightNumbers() throws IOException {
        for (int trial = 0; trial < DAMAGES / 4; trial++) {
            tryDamaged(Arrays.copyOf(whole, random.nextInt(whole.length)));
        }
    }

    @Test
    void damagedRow_isComputedAnew() throws IOException {
        byte[] damaged = whole.clone();
        int row = indexOf(damaged, Double.doubleToLongBits(drawn[3]));
        damaged[row] ^= 1;
        Files.write(file, damaged);
        Samples.CALLS.set(0);
        assertThat(DrawParallel.over(INPUTS).checkpoint(file).map()).containsExactly(drawn);
        assertThat(Samples.CALLS).hasValue(30);
    }

    @Test
    void damagedNameOfTheJdk_costsNoResult() throws IOException {
        byte[] damaged = whole.clone();
        damaged[indexOf(damaged, Runtime.version().toString().getBytes(UTF_8))] = '%';
        Files.write(file, damaged);
        Samples.CALLS.set(0);
        assertThat(DrawParallel.over(INPUTS).checkpoint(file).map()).containsExactly(drawn);
        assertThat(Samples.CALLS).hasValue(0);
    }

    private static int indexOf(byte[] bytes, long littleEndian) {
        ByteBuffer part = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        return indexOf(bytes, part.putLong(littleEndian).array());
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int at = 0; at <= bytes.length - part.length; at++) {
            if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new AssertionError("bytes that are not in the file");
    }
}

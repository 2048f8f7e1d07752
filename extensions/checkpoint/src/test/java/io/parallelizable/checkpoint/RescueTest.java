package io.parallelizable.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Checkpoint;
import io.parallelizable.CheckpointException;
import io.parallelizable.Sequences;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: damage of one part of a file costs all results, or a rescued one is wrong. */
class RescueTest {
    private static final int PAGE = 16 << 10;

    /** Each range takes more than half a page, so that each is in one of its own. */
    private static final int RANGE = 1500;

    private static final int RANGES = 8;
    private static final int[] INPUTS = Sequences.arange(RANGES * RANGE);

    @TempDir
    private Path directory;

    private Path file;
    private Path rescued;
    private byte[] whole;
    private double[] drawn;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void store() throws IOException {
        Samples.FAILING.clear();
        file = directory.resolve("run.db");
        rescued = directory.resolve("rescued.db");
        for (int k = 1; k <= RANGES; k++) {
            drawn = DrawParallel.over(Arrays.copyOf(INPUTS, k * RANGE))
                    .checkpoint(file)
                    .map();
        }
        whole = Files.readAllBytes(file);
    }

    private int rescue() {
        PrintStream print = new PrintStream(out, true);
        return Main.run(List.of("--rescue", file.toString(), rescued.toString()), print, print);
    }

    /** Whether the file is refused as damaged. */
    private boolean isRefused() {
        try {
            assertThat(DrawParallel.over(INPUTS).checkpoint(file).map()).containsExactly(drawn);
            return false;
        } catch (CheckpointException refused) {
            assertThat(refused.getMessage()).contains(file.toString());
            return refused.getMessage().contains("--rescue " + file);
        }
    }

    @Test
    void pageThatIsLost_costsNoMoreThanWhatIsInIt() throws IOException {
        SortedSet<Long> done = new TreeSet<>();
        for (int page = 1; page < whole.length / PAGE; page++) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, page * PAGE, (page + 1) * PAGE, (byte) 0);
            Files.write(file, damaged);
            if (isRefused() && rescue() == 0) {
                done.add(Checkpoint.describe(rescued).done());
                assertThat(DrawParallel.over(INPUTS).checkpoint(rescued).map()).containsExactly(drawn);
            }
            Files.deleteIfExists(rescued);
        }
        assertThat(done).as("elements rescued where a page of results was lost").contains((RANGES - 1L) * RANGE);
    }

    @Test
    void wholeFile_isCopiedAsItIs() {
        assertThat(rescue()).isZero();
        Samples.CALLS.set(0);
        assertThat(DrawParallel.over(INPUTS).checkpoint(rescued).map()).containsExactly(drawn);
        assertThat(Samples.CALLS).hasValue(0);
        assertThat(file).hasBinaryContent(whole);
    }

    @Test
    void fileThatExists_isNotOverwritten() throws IOException {
        Files.writeString(rescued, "a poem");
        assertThat(rescue()).isEqualTo(1);
        assertThat(out.toString()).contains("rescued.db exists");
        assertThat(rescued).hasContent("a poem");
    }
}

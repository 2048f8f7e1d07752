package io.parallelizable.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Checkpoint;
import io.parallelizable.OnChange;
import io.parallelizable.Sequences;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: a file that an earlier version has made is not understood any more. */
class LayoutTest {
    private static final int[] INPUTS = Sequences.arange(60);

    @TempDir
    private Path directory;

    /** A file of {@code root}, from 40 of 60 elements; the method itself may have changed since. */
    private Path copy(String name) throws IOException {
        Path file = directory.resolve(name);
        try (InputStream in = LayoutTest.class.getResourceAsStream(name)) {
            Files.copy(in, file);
        }
        return file;
    }

    @Test
    void fileOfTheFirstLayout_isGoneOnWith() throws IOException {
        Path file = copy("layout-1.db");
        assertThat(Checkpoint.describe(file).done()).isEqualTo(40);
        Samples.FAILING.clear();
        Samples.CALLS.set(0);
        double[] roots =
                RootParallel.over(INPUTS).checkpoint(file, OnChange.KEEP).map();
        assertThat(Samples.CALLS).hasValue(20);
        assertThat(roots).containsExactly(RootParallel.map(INPUTS));
    }
}

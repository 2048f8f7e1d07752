package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.parallelizable.Range;
import io.parallelizable.Statistics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {
    private final double[] frequencies = {0.5, 1, 2};
    private final double[] dampings = {0.1, 0.2, 0.4};

    @Test
    void argumentsAreSweptOrHeld() {
        double[] curve = AmplitudeParallel.map(frequencies, 0.1);
        double[] pairs = AmplitudeParallel.map(frequencies, dampings);
        double[][] all = AmplitudeParallel.grid(frequencies, dampings);
        for (int i = 0; i < frequencies.length; i++) {
            assertEquals(Models.amplitude(frequencies[i], 0.1), curve[i]);
            assertEquals(Models.amplitude(frequencies[i], dampings[i]), pairs[i]);
            for (int j = 0; j < dampings.length; j++) {
                assertEquals(Models.amplitude(frequencies[i], dampings[j]), all[i][j]);
            }
        }
    }

    @Test
    void trialsDrawTheSameNumbersOnAnyNumberOfThreads() {
        Statistics pi = EstimatePiParallel.times(1_000, 500).seed(42).statistics();
        assertEquals(pi, EstimatePiParallel.times(1_000, 500).seed(42).threads(1).statistics());
        assertTrue(Math.abs(pi.mean() - Math.PI) < 5 * pi.standardError());
    }

    @Test
    void rangesAreReducedWithoutKeepingResults() {
        long longest = CollatzStepsParallel.over(Range.of(1, 10_000)).argMax();
        assertEquals(6171, Range.of(1, 10_000).get(longest));
    }

    @Test
    void methodsThatReturnNothingAreCalledForEach(@TempDir Path folder) throws IOException {
        Path[] files = {folder.resolve("one"), folder.resolve("two")};
        double[][] tables = {{1, 2}, {3}};
        SaveParallel.forEach(files, tables);
        assertEquals(List.of("1.0", "2.0"), Files.readAllLines(files[0]));
        assertEquals(List.of("3.0"), Files.readAllLines(files[1]));

        Path[] nowhere = {folder.resolve("no/file")};
        assertThrows(NoSuchFileException.class, () -> SaveParallel.forEach(nowhere, new double[][] {{}}));
    }
}

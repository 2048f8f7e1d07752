package io.parallelizable.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: inputs or results pile up in the driver, so that its memory is a limit. */
class LargerThanMemoryTest {
    @ParameterizedTest
    @ValueSource(strings = {"inputs", "results"})
    void tenTimesTheHeap_passThrough(String what, @TempDir Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargerThanMemory.class.getName(),
                        what)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(program.waitFor()).as(() -> text(output)).isZero();
        } finally {
            program.destroyForcibly();
        }
        assertThat(text(output).strip()).isEqualTo("complete");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

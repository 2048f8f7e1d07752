package io.parallelizable.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: inputs or results pile up in the driver, so that its memory is a limit. */
class LargerThanMemoryTest {
    @ParameterizedTest
    @ValueSource(strings = {"inputs", "results"})
    void tenTimesTheHeap_passThrough(String what) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargerThanMemory.class.getName(),
                        what)
                .redirectErrorStream(true)
                .start();
        String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(output).isZero();
        assertThat(output.strip()).isEqualTo("complete");
    }
}

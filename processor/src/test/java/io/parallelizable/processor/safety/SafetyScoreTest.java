package io.parallelizable.processor.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Worry: a change of the analysis brings false alarms or loses hazards. */
class SafetyScoreTest {
    private static final Path RESOURCES = Path.of("src/test/resources/safety");

    static List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("programs"))) {
            return files.sorted().toList();
        }
    }

    /** One file at a time, so that a failure names it. */
    @ParameterizedTest
    @MethodSource("programs")
    void smallPrograms_areAllJudgedRightly(Path file) throws IOException {
        Score score = Score.ofPrograms(file, System.getProperty("java.class.path"));
        assertThat(score.methods()).isPositive();
        assertThat(score.wrong()).isEmpty();
    }

    @Test
    void smallPrograms_areEnoughAndHaveNamesOfTheirOwn() throws IOException {
        assertThat(Label.ofPrograms(RESOURCES.resolve("programs")))
                .hasSizeGreaterThanOrEqualTo(60)
                .extracting(Label::method)
                .doesNotHaveDuplicates();
    }

    @Test
    void labels_areEnoughAndOfEnoughLibraries() throws IOException {
        var seen = Label.read(RESOURCES.resolve("labels/seen.txt"));
        var unseen = Label.read(RESOURCES.resolve("labels/unseen.txt"));
        assertThat(seen.size() + unseen.size()).isGreaterThanOrEqualTo(150);
        assertThat(unseen.stream().map(Label::library).distinct()).hasSizeGreaterThanOrEqualTo(8);
    }
}

package io.parallelizable.processor.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Worry: a change of the analysis brings false alarms or loses hazards. */
class SafetyScoreTest {
    private static final Path RESOURCES = Path.of("src/test/resources/safety");

    @Test
    void smallPrograms_areAllJudgedRightly() throws IOException {
        Score score = Score.ofPrograms(RESOURCES.resolve("programs"), System.getProperty("java.class.path"));
        assertThat(score.methods()).isGreaterThanOrEqualTo(60);
        assertThat(Label.ofPrograms(RESOURCES.resolve("programs")))
                .extracting(Label::method)
                .doesNotHaveDuplicates();
        assertThat(score.wrong()).isEmpty();
    }

    @Test
    void labels_areEnoughAndOfEnoughLibraries() throws IOException {
        var seen = Label.read(RESOURCES.resolve("labels/seen.txt"));
        var unseen = Label.read(RESOURCES.resolve("labels/unseen.txt"));
        assertThat(seen.size() + unseen.size()).isGreaterThanOrEqualTo(150);
        assertThat(unseen.stream().map(Label::library).distinct()).hasSizeGreaterThanOrEqualTo(8);
    }
}

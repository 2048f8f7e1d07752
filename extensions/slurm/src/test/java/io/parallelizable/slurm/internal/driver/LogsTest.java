package io.parallelizable.slurm.internal.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: a user is told that a worker left no log where it has told in its log what was wrong. */
class LogsTest {
    private static final Task TASK = new Task("15_0", 0);

    @TempDir
    private Path home;

    private Logs logs;

    @BeforeEach
    void make() throws IOException {
        logs = new Logs(home.resolve("100%j").resolve("log"));
        logs.make();
    }

    @Test
    void tail_isTheLastLines() throws IOException {
        Files.writeString(logs.of(TASK), "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n");
        assertThat(logs.tail(TASK)).contains("2 / 3 / 4 / 5 / 6 / 7 / 8 / 9");
    }

    @Test
    void logThatIsMissingOrBlank_hasNoTail() throws IOException {
        assertThat(logs.tail(TASK)).isEmpty();
        Files.writeString(logs.of(TASK), " \n\n");
        assertThat(logs.tail(TASK)).isEmpty();
    }

    @Test
    void logOfAnotherEncoding_isReadAllTheSame() throws IOException {
        Files.write(logs.of(TASK), "Datei nicht gefunden: Größe\nexit 3\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(logs.tail(TASK)).contains("Datei nicht gefunden: Gr\uFFFD\uFFFDe / exit 3");
    }

    @Test
    void logThatIsLargerThanTheMemory_isReadFromItsEnd_withoutTheLineThatIsCut() throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(logs.of(TASK).toFile(), "rw")) {
            log.seek(1L << 32); // what lies before takes no room on the disk
            log.write("\nlast but one\nlast\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(logs.tail(TASK)).contains("last but one / last");
    }

    @Test
    void lineThatIsLongerThanWhatIsRead_isToldFromWhereItIsCut() throws IOException {
        Files.writeString(logs.of(TASK), "x".repeat(100_000) + "the end");
        assertThat(logs.tail(TASK))
                .hasValueSatisfying(tail -> assertThat(tail).endsWith("the end").hasSizeLessThan(20_000));
    }

    @Test
    void percentSignOfTheDirectory_isNoneOfThePatterns() {
        String log = home + "/100%j/log/15_0.log";
        assertThat(logs.of(TASK)).hasToString(log);
        assertThat(logs.pattern()).isEqualTo(home + "/100%%j/log/%A_%a.log");
    }
}

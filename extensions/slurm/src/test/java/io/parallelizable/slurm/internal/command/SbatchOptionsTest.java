package io.parallelizable.slurm.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: an option of the user's is misread, or breaks what the engine itself asks for. */
class SbatchOptionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--array=0-3",
                "--arr=0-3",
                "-a0-3",
                "-a",
                "--output=x",
                "-ox",
                "--wrap=ls",
                "--parsable",
                "--chdir=/",
                "-D/",
                "--wait",
                "-W",
                "--clusters=a",
                "-Ma",
                "--open-mode=truncate",
                "--test-only"
            })
    void whatTheEngineSetsItself_isRefused(String word) {
        assertThatThrownBy(() -> new SbatchOptions(List.of("--time=5", word)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is set by the engine itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--wait-all-nodes=1", "--account=a", "-A", "--mem=4G", "--no-requeue", "--error=x", "-N1"})
    void otherOptions_areTaken(String word) {
        assertThat(new SbatchOptions(List.of(word)).words()).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({
        "--cpus-per-task=4, 4",
        "--cpus-per-task 4, 4",
        "-c 16, 16",
        "-c3, 3",
        "--cpus-per-task=2 -c 8, 8",
        "--mem=4G, 1"
    })
    void cpusOfATask_areReadInEachWayToWriteThem(String words, int cpus) {
        assertThat(new SbatchOptions(List.of(words.split(" "))).cpusPerTask()).isEqualTo(cpus);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--cpus-per-task=0", "--cpus-per-task=many", "-c-1"})
    void cpusThatAreNoNumber_areRefused(String word) {
        assertThatThrownBy(() -> new SbatchOptions(List.of(word)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--cpus-per-task");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script.sh", ""})
    void wordThatIsNoOption_isRefused(String word) {
        assertThatThrownBy(() -> new SbatchOptions(List.of(word)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begins with -");
    }

    // The formats of sbatch's manual page.
    @ParameterizedTest
    @CsvSource({
        "--time=90, PT1H30M",
        "--time=90:30, PT1H30M30S",
        "--time=4:00:00, PT4H",
        "--time=2-12, PT60H",
        "--time=2-12:30, PT60H30M",
        "--time=2-12:30:10, PT60H30M10S",
        "-t 5, PT5M",
        "-t5, PT5M",
        "--time=UNLIMITED, PT0S",
        "--mem=4G, PT0S"
    })
    void timeLimit_isReadInEachFormat(String words, Duration limit) {
        assertThat(new SbatchOptions(List.of(words.split(" "))).timeLimit()).isEqualTo(limit);
    }
}

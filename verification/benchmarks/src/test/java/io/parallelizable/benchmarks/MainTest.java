package io.parallelizable.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as they are typed. */
class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "small", "sweep", "busy", "callers", "scale", "stop", "options", "cold", "long"})
    void everyCommand_explainsItself(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("--quick", "--rounds", "--output");
    }

    @Test
    void compare_measuresWhatWasAskedFor(@TempDir Path folder) {
        int exitCode = run(
                "compare", "--quick", "--only", "W4.f100.10,W5", "--peers", "ours,forkjoin", "--output", "" + folder);
        assertThat(exitCode).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("| W")))
                .extracting(line -> line.split(" ")[1])
                .containsExactly(
                        "W5last", "W5middle", "W5first", "W4.f100.10", "W4.f100.100", "W4.f100.1000", "W4.f100.10000");
        assertThat(out.toString()).contains("| ours | forkjoin |").doesNotContain("stream", "omp");
        assertThat(folder.resolve("compare.csv")).isNotEmptyFile();
    }

    @Test
    void programsThatMapOnce_areStartedInEachWay(@TempDir Path folder) {
        assertThat(run("cold", "--quick", "--output", "" + folder)).isZero();
        assertThat(out.toString()).contains("| elements | ", "serial | ", "ours | ", "stream |");
        assertThat(folder.resolve("cold.csv")).isNotEmptyFile();
    }

    @Test
    void longRuns_areKeptAndProfiled(@TempDir Path folder) {
        assertThat(run("long", "--quick", "--output", "" + folder)).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("| fk(")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.split("[|]")).hasSize(6));
        assertThat(folder.resolve("long.csv")).isNotEmptyFile();
    }

    @Test
    void options_areComparedOnEveryWorkload(@TempDir Path folder) {
        assertThat(run("options", "--quick", "--output", "" + folder)).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("| W")))
                .hasSize(8)
                .allSatisfy(line -> assertThat(line.split("[|]")).hasSize(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rounds 0", "--only nothing", "--peers nobody"})
    void wrongValue_isNamed(String option) {
        assertThat(run(("compare --quick " + option).split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(option.split(" ")[0] + ": ");
    }

    @Test
    void noCommand_showsThemAll() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString())
                .contains("compare", "small", "sweep", "busy", "callers", "scale", "stop", "options", "cold", "long");
    }
}

package io.parallelizable.slurm.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.slurm.internal.spool.Farewell;
import io.parallelizable.slurm.internal.spool.Spool;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: what a user sets in the shell ends the script before its worker, which then cannot say farewell. */
class WorkerScriptTest {
    private static final String WAITING = "waiting";
    private static final String GONE = Spool.GONE + "/15_0.0";

    @TempDir
    private Path home;

    private Spool spool;

    @BeforeEach
    void make() throws IOException {
        spool = Spool.create(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "set -e", "set -euo pipefail", "set -o posix -e", "trap 'exit 9' ERR"})
    void signal_endsTheWorkerFirst(String setup) throws Exception {
        Process script = start(LastingProgram.class.getName(), setup);
        awaitLines(script, WAITING, LastingProgram.RUNNING);
        script.toHandle().destroy(); // which leaves open what the script prints to
        assertThat(script.waitFor()).isEqualTo(143);
        assertThat(spool.has(LastingProgram.ENDED)).isTrue();
        assertThat(spool.readText(GONE)).isEqualTo(Farewell.CODE + "143\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "set -e", "set -euo pipefail", "set -o posix -e", "trap 'exit 9' ERR"})
    void codeOfAWorkerThatFails_isTold(String setup) throws Exception {
        Process script = start("there.is.no.such.Program", setup);
        assertThat(script.waitFor()).isEqualTo(1);
        assertThat(spool.readText(GONE)).isEqualTo(Farewell.CODE + "1\n");
    }

    /** Starts a script, which says when it begins to wait: from then on a signal finds it prepared. */
    private Process start(String main, String setup) throws IOException, URISyntaxException {
        Path classes = Path.of(LastingProgram.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> lines = List.of("wait() { echo " + WAITING + "; builtin wait \"$@\"; }", setup);
        WorkerScript script =
                new WorkerScript(spool, main, List.of(classes), lines, 1, Duration.ZERO, Duration.ofSeconds(1));
        spool.write("script", script.text());
        ProcessBuilder bash =
                new ProcessBuilder("bash", spool.directory().resolve("script").toString()).redirectErrorStream(true);
        bash.environment().put("SLURM_ARRAY_JOB_ID", "15");
        bash.environment().put("SLURM_ARRAY_TASK_ID", "0");
        return bash.start();
    }

    private static void awaitLines(Process process, String... lines) throws IOException {
        Set<String> missing = new HashSet<>(List.of(lines));
        BufferedReader output = process.inputReader();
        while (!missing.isEmpty()) {
            String line = output.readLine();
            assertThat(line).as("a line, before the script's end").isNotNull();
            missing.remove(line);
        }
    }
}

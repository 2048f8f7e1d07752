package io.parallelizable.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Worry: the first command that a reader types says nothing useful where something is missing.
 *
 * <p>Java and Maven are scripts here, in a folder that is the whole path.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String JAVA = """
            case "$1" in
                -XshowSettings*) echo "    java.specification.version = %s" ;;
                *) for argument; do echo "<$argument>"; done; exit 2 ;;
            esac
            """;

    /** What a launch printed, and its exit code. */
    private record Launch(int exitCode, List<String> out, List<String> err) {}

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void cloneWithSpacesInItsPath() throws IOException {
        root = Files.createDirectories(folder.resolve("my clone/of it"));
        Files.copy(Path.of("../parallelizable"), root.resolve("parallelizable"));
        Files.createDirectories(root.resolve("examples/target"));
        Files.writeString(root.resolve("examples/target/classpath"), "a library.jar:b.jar\n");
        for (String tool : List.of("dirname", "sed", "cat")) {
            command(tool, "exec /usr/bin/env -i PATH=/usr/bin:/bin " + tool + " \"$@\"");
        }
        command("mvn", "echo \"mvn $*\"");
        command("java", JAVA.formatted("17"));
    }

    private void command(String name, String script) throws IOException {
        Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Launch launch(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("/bin/sh", root.resolve("parallelizable").toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("bin").toString());
        Process process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Launch(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
    }

    @Test
    void program_getsTheArgumentsAsTheyAre_andItsExitCodeComesBack() throws Exception {
        Launch launch = launch("--output", "two words", "*", "");
        assertThat(launch.out)
                .containsExactly(
                        "<-Djava.awt.headless=true>",
                        "<-classpath>",
                        "<" + root + "/examples/target/classes:a library.jar:b.jar>",
                        "<io.parallelizable.examples.Main>",
                        "<--output>",
                        "<two words>",
                        "<*>",
                        "<>");
        assertThat(launch.exitCode).isEqualTo(2);
    }

    @Test
    void examples_areCompiledBefore_andNothingOfThatIsInTheOutput() throws Exception {
        assertThat(launch().err).containsExactly("mvn -q -f " + root + "/pom.xml -pl examples -am compile");
    }

    @Test
    void firstTime_isSaidToTakeLonger() throws Exception {
        Files.delete(root.resolve("examples/target/classpath"));
        Files.delete(root.resolve("examples/target"));
        assertThat(launch().err).first().isEqualTo("Compiling; the first time takes a minute or two.");
    }

    @Test
    void noMaven_isToldToBeInstalled() throws Exception {
        Files.delete(folder.resolve("bin/mvn"));
        assertThat(launch()).isEqualTo(failure("parallelizable: no Maven found: install Maven, 3.8.7 or later"));
    }

    @Test
    void noJava_isToldToBeInstalled() throws Exception {
        Files.delete(folder.resolve("bin/java"));
        assertThat(launch())
                .isEqualTo(failure("parallelizable: no Java found: install a JDK, 17 or later, or set JAVA_HOME"));
    }

    @Test
    void oldJava_isTold() throws Exception {
        for (String version : List.of("1.8", "11", "")) {
            command("java", JAVA.formatted(version));
            assertThat(launch())
                    .isEqualTo(failure("parallelizable: java is Java " + version
                            + ": install a JDK, 17 or later, or set JAVA_HOME"));
        }
    }

    @Test
    void failureOfTheCompiler_isNotOurs() throws Exception {
        command("mvn", "echo why; exit 1");
        assertThat(launch())
                .isEqualTo(failure("why", "parallelizable: Maven could not compile the examples; it says why above"));
    }

    private static Launch failure(String... err) {
        return new Launch(1, List.of(), List.of(err));
    }
}

package io.parallelizable.processor.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.DoubleRun;
import io.parallelizable.Verification;
import io.parallelizable.processor.harness.Plugged;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: verify sees a difference and does not say what the compiler knew, or says what is true no longer. */
class HazardFilesTest {
    private static final String TAG = """
            package lab;

            import io.parallelizable.Parallelizable;

            public class Tag {
                static int calls;

                @Parallelizable
                public static double tag(double x) {
                    return x + calls++;
                }
            }
            """;

    @TempDir
    private Path directory;

    private Path file() {
        return directory.resolve("classes/META-INF/parallelizable/lab.TagParallel");
    }

    private void compile(String text, String... options) throws IOException {
        assertThat(new Plugged(directory).options(options).compile(text).succeeded())
                .isTrue();
    }

    @SuppressWarnings("unchecked") // which method it is
    private Verification verified(String method) throws Exception {
        URL classes = directory.resolve("classes").toUri().toURL();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes}, getClass().getClassLoader())) {
            DoubleRun<double[], RuntimeException> run =
                    (DoubleRun<double[], RuntimeException>) loader.loadClass("lab.TagParallel")
                            .getMethod(method, double[].class)
                            .invoke(null, (Object) new double[] {1, 2, 3});
            return run.verify();
        }
    }

    @Test
    void difference_namesTheLine() throws Exception {
        compile(TAG);
        Verification verification = verified("over");
        assertThat(verification.isSame()).isFalse();
        assertThat(verification.difference().orElseThrow().hazards())
                .singleElement()
                .asString()
                .startsWith(
                        "At Tag.java:10 the compiler saw: [Parallelizable.CallOrder] tag(double) uses the value of");
        assertThat(verification.toString().lines().reduce((first, last) -> last))
                .hasValueSatisfying(last -> assertThat(last).startsWith("At Tag.java:10 the compiler saw: "));
    }

    @Test
    void acceptedHazard_isStillKnown() throws Exception {
        compile(TAG.replaceFirst(
                "@Parallelizable\n", "@Parallelizable(accepts = io.parallelizable.Hazard.CALL_ORDER)\n"));
        assertThat(verified("over").difference().orElseThrow().hazards()).hasSize(1);
    }

    @Test
    void mendedMethod_leavesNoFile() throws IOException {
        compile(TAG);
        assertThat(file()).exists();
        compile(TAG.replace("x + calls++", "x + 1"));
        assertThat(file()).doesNotExist();
    }

    @Test
    void checkThatIsOff_leavesNoFile() throws IOException {
        compile(TAG);
        compile(TAG, "-Aparallelizable.safety=off");
        assertThat(file()).doesNotExist();
    }

    @Test
    void compilerWithoutADirectoryForClasses_leavesTheWorkingDirectoryAsItIs() throws Exception {
        Files.writeString(directory.resolve("Tag.java"), TAG);
        Path mine = Files.writeString(directory.resolve("lab.TagParallel"), "mine");
        assertThat(javac("-s", ".", "Tag.java")).contains("[Parallelizable.CallOrder]");
        assertThat(mine).hasContent("mine");
        Files.delete(mine);
        javac("-s", ".", "Tag.java");
        assertThat(mine).doesNotExist();
    }

    /** What the compiler prints that is started in the directory. */
    private String javac(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString()));
        command.addAll(Plugged.paths());
        command.addAll(List.of(arguments));
        Process compiler = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(compiler.getInputStream().readAllBytes());
        assertThat(compiler.waitFor()).as(output).isZero();
        return output;
    }

    @Test
    void methodThatChangesAnArgument_isKnownWhoeverCallsIt() throws IOException {
        compile("""
                package lab;
                import io.parallelizable.Parallelizable;
                import io.parallelizable.PerThread;
                import java.util.random.RandomGenerator;
                class Tag {
                    @Parallelizable static double tag(double[] row, @PerThread double[] own, RandomGenerator random) {
                        row[0] += random.nextDouble();
                        own[0] = row[0];
                        return own[0];
                    }
                }
                """);
        assertThat(Files.readAllLines(file()))
                .containsExactly("tag\tTag.java:7\t[Parallelizable.SharedArgument] tag(double[], double[],"
                        + " RandomGenerator) changes its argument row: calls that are given the same one overwrite each"
                        + " other's values. Give each call its own, or copy it in the method.");
    }
}

package io.parallelizable.checkpoint.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: results depend on what no class file tells of, and nobody says so. */
class NotesTest {
    @TempDir
    Path directory;

    private MethodIdentity identity(String body) {
        return Program.in(directory)
                .with("Energy", """
                        public class Energy {
                            public static double energy(double x) throws Exception {
                                return help(x);
                            }

                            static double help(double x) throws Exception {
                                %s
                                return x;
                            }

                            static native void go();
                        }
                        """.formatted(body))
                .compile()
                .identity();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x += System.nanoTime();                                       | ask for the time",
                "java.time.Instant.now();                                      | ask for the time",
                "System.getenv(\"HOME\");                                      | ask for properties of the system or the environment",
                "x += Integer.getInteger(\"n\");                               | ask for properties of the system or the environment",
                "x += Math.random();                                           | draw random numbers without a seed",
                "x += new java.util.Random().nextDouble();                     | draw random numbers without a seed",
                "x += java.util.concurrent.ThreadLocalRandom.current().nextDouble(); | draw random numbers without a seed",
                "new ProcessBuilder(\"true\").start();                         | start processes",
                "Class.forName(\"Energy\").getMethod(\"x\").invoke(null);      | find classes or members by name",
                "java.util.ServiceLoader.load(Runnable.class);                 | load services",
                "go();                                                         | call native code",
            })
    void dependency_isToldWithTheMethodThatHasIt(String body, String verb) {
        assertThat(identity(body).notes())
                .filteredOn(note -> note.startsWith("calls that " + verb + " are no part of what is compared: Energy."))
                .hasSize(1);
    }

    @Test
    void files_areToldWithAdvice() {
        assertThat(identity("x += java.nio.file.Files.size(java.nio.file.Path.of(\"x\"));")
                        .notes())
                .containsExactly("calls that read files or the network are no part of what is compared:"
                        + " Energy.help(double); pass a file's path and its digest or date as inputs");
    }

    @Test
    void seededRandomNumbers_areNoMatter() {
        assertThat(identity("x += new java.util.Random(42).nextDouble();").notes())
                .isEmpty();
    }

    @Test
    void whatIsNeverCalled_isNotTold() {
        assertThat(identity("").notes()).isEmpty();
    }
}

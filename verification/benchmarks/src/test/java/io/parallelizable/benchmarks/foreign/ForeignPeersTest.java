package io.parallelizable.benchmarks.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.benchmarks.measure.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of programs that are there, and of those that are not. */
class ForeignPeersTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** A program as the foreign ones are, in the one language that is always there. */
    public static final class Echo {
        private Echo() {}

        /** Knows one workload. */
        public static void main(String... args) {
            if (args[0].equals("W1")) {
                System.out.println("echo-slow 2000.5 4001.0");
                System.out.println("echo-fast 2000.5 1000");
            }
        }
    }

    private static ForeignProgram echo() {
        return new ForeignProgram(
                List.of(JAVA.toString(), "-cp", System.getProperty("java.class.path"), Echo.class.getName()));
    }

    @Test
    void eachLine_isASample() {
        assertThat(echo().round("W1", 3))
                .containsExactly(
                        new Sample("W1", "echo-slow", 3, 2000.5, 4001), new Sample("W1", "echo-fast", 3, 2000.5, 1000));
    }

    @Test
    void unknownWorkload_isNoSample() {
        assertThat(echo().round("W2", 0)).isEmpty();
    }

    @Test
    void missingTool_isOneLine(@TempDir Path folder) throws IOException {
        List<String> notes = new ArrayList<>();
        assertThat(new ForeignPeers(folder, notes::add).ready(List.of(new NeverThere())))
                .isEmpty();
        assertThat(notes).containsExactly("cobol is left out: there is no compiler");
    }

    @Test
    void missingProgram_hasNoOutput() {
        assertThat(Programs.output(List.of("no-such-program-anywhere"))).isEmpty();
    }

    @Test
    void sources_areBesideTheClasses() {
        assertThat(List.of("openmp.c", "stores.c", "rayon/Cargo.toml", "rayon/main.rs", "python.py"))
                .allSatisfy(name -> assertThat(Sources.of(name)).isRegularFile());
    }

    private record NeverThere() implements ForeignPeer {
        @Override
        public String name() {
            return "cobol";
        }

        @Override
        public List<String> prepare(Path folder) throws MissingToolException {
            throw new MissingToolException("there is no compiler");
        }
    }
}

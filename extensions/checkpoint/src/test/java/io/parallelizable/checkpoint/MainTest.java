package io.parallelizable.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Parallel;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: who looks at a file sees anything but what it holds. */
class MainTest {
    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path file;

    @BeforeEach
    void store() {
        file = directory.resolve("halves.db");
    }

    private void storeHalves() {
        Parallel.of(1, 2, 3).doubles(x -> x / 2.0).checkpoint(file).map();
    }

    private int run(String... args) {
        return Main.run(List.of(args), new PrintStream(out, true), new PrintStream(err, true));
    }

    @Test
    void file_isDescribed() {
        storeHalves();
        assertThat(run(file.toString())).isZero();
        assertThat(out.toString()).contains("3 of 3 done (100 %)");
    }

    @Test
    void csv_hasEachResult() {
        storeHalves();
        assertThat(run("--csv", file.toString())).isZero();
        assertThat(out.toString().lines()).containsExactly("index,result", "0,0.5", "1,1.0", "2,1.5");
    }

    @Test
    void csvOfObjects_isRefused() {
        Parallel.of(1, 2).objects(x -> "x" + x).checkpoint(file).map();
        assertThat(run("--csv", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("holds no numbers");
    }

    @Test
    void outputThatCannotBeWritten_isAFailure() {
        storeHalves();
        for (List<String> args : List.of(List.of(file.toString()), List.of("--csv", file.toString()))) {
            err.reset();
            PrintStream full = new PrintStream(new BufferedOutputStream(new Full()));
            assertThat(Main.run(args, full, new PrintStream(err, true))).isEqualTo(1);
            assertThat(err.toString()).isEqualToIgnoringNewLines("not all of the output could be written");
        }
    }

    /** A device without room. */
    private static final class Full extends OutputStream {
        @Override
        public void write(int any) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @Test
    void runWithoutElements_namesNoJdk() {
        Parallel.of(new double[0]).doubles(x -> x / 2.0).checkpoint(file).map();
        assertThat(run(file.toString())).isZero();
        assertThat(out.toString()).contains("0 of 0 done (100 %), begun ").doesNotContain("JDK");
    }

    @Test
    void emptyName_isSaidToBeOne() {
        assertThat(run("")).isEqualTo(1);
        assertThat(run("--csv", "")).isEqualTo(1);
        assertThat(run("--rescue", "", file.toString())).isEqualTo(1);
        assertThat(run("--rescue", file.toString(), "")).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(4).containsOnly("\"\" is an empty name: name a file");
    }

    @Test
    void missingFile_isSaid() {
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("does not exist");
    }

    @Test
    void wrongArguments_areAnsweredByTheUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--json", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("usage:");
    }
}

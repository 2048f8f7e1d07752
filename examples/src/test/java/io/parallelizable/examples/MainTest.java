package io.parallelizable.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Parallel;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job on tiny sizes, and on arguments that it refuses. */
class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), Terminal.NONE, args);
    }

    private int runTinyJob() {
        return run("--primes=20,3,20", "--mandelbrot=31,4", "--seconds=0", "--output=" + folder);
    }

    @Test
    void job_printsOneRowForEachSize_ascending() {
        assertThat(runTinyJob()).isZero();
        assertThat(err.toString()).isEmpty();
        String table = out.toString().replaceAll(" +", " ");
        assertThat(table)
                .containsSubsequence(
                        "| Function | N | Serial time (s) | Parallel time (s) | speed-up |",
                        "| prime test | 3 | 0.",
                        "| prime test | 20 | 0.",
                        "| Mandelbrot set | 4 | 0.",
                        "| Mandelbrot set | 31 | 0.")
                .containsOnlyOnce("| prime test | 20 |");
    }

    @Test
    void job_saysThreadsAndJvm() {
        runTinyJob();
        assertThat(out.toString())
                .contains(Parallel.describeThreads())
                .contains(Runtime.version().toString());
    }

    @Test
    void job_drawsNothingButLines_whereThereIsNoTerminal() {
        runTinyJob();
        assertThat(out.toString()).doesNotContain("\r", "\u001b", "%");
    }

    @Test
    void job_saysWhatWasGained() {
        runTinyJob();
        assertThat(out.toString())
                .containsAnyOf("threads, the largest sizes", "Nothing was gained.", "nothing to gain");
    }

    /** In a folder with a short name. */
    @Test
    void job_fitsEightyColumns() {
        runTinyJob();
        run("--help");
        assertThat(out.toString().replace(folder.toString(), "output").lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void job_writesThePictureOfTheLargestSize() throws IOException {
        runTinyJob();
        Path file = folder.resolve("mandelbrot.png");
        assertThat(out.toString()).contains(file.toString());
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(31);
        assertThat(picture.getHeight()).isEqualTo(31);
    }

    @Test
    void job_writesTheChart() throws IOException {
        runTinyJob();
        Path file = folder.resolve("speedup.png");
        assertThat(out.toString()).contains(file.toString());
        BufferedImage chart = ImageIO.read(file.toFile());
        assertThat(chart.getWidth()).isEqualTo(SpeedupChart.WIDTH);
        assertThat(chart.getHeight()).isEqualTo(SpeedupChart.HEIGHT);
    }

    @Test
    void job_makesTheFolder() {
        Path deep = folder.resolve("a/b");
        assertThat(run("--primes=2", "--mandelbrot=1", "--seconds=0", "--output", deep.toString()))
                .isZero();
        assertThat(deep.resolve("mandelbrot.png")).isNotEmptyFile();
        assertThat(deep.resolve("speedup.png")).isNotEmptyFile();
    }

    @Test
    void help_namesEveryOption() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("./parallelizable [OPTIONS]", "--primes", "--mandelbrot", "--seconds", "--output", "--help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--primes=many",
                "--primes=0",
                "--primes=10,-1",
                "--primes",
                "--mandelbrot=0",
                "--mandelbrot=5001",
                "--seconds=-1",
                "--seconds=NaN",
                "--nonsense",
                "nonsense"
            })
    void badArgument_isOneLineThatNamesIt(String argument) {
        assertThat(run(argument)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).singleElement().asString().contains(argument.split("=")[0], "--help");
    }

    @Test
    void folderThatCannotBeMade_isOneLine() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(run("--output", file.resolve("below").toString())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).singleElement().asString().contains("--output", file.toString());
    }
}

package io.parallelizable.examples.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example runs, and prints what it teaches. */
class CourseTest {
    @TempDir
    private Path folder;

    @Test
    void example01_primeTest() throws Exception {
        assertThat(linesOf(Example01_PrimeTest::main, "100"))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("gives what the loop gives: true");
        assertThat(linesOf(Example01_PrimeTest::main, "100"))
                .last()
                .isEqualTo("25 of the numbers below 100 are prime.");
    }

    @Test
    void example02_mandelbrotColumns() throws Exception {
        int columns = 40;
        List<String> lines = linesOf(Example02_MandelbrotColumns::main, String.valueOf(columns));
        int wrong = indexOfPrefix(lines, "Wrong");
        int right = indexOfPrefix(lines, "Right");
        List<String> sideways = lines.subList(wrong + 1, right - 1);
        List<String> picture = lines.subList(right + 1, lines.size());

        assertThat(sideways)
                .hasSize(columns)
                .allSatisfy(line -> assertThat(line).hasSize(picture.size()));
        assertThat(picture).allSatisfy(line -> assertThat(line).hasSize(columns));
        assertThat(picture).isEqualTo(reversed(picture));
        assertThat(picture.get(picture.size() / 2)).startsWith("#").endsWith(" ");
    }

    @Test
    void example03_mandelbrotPicture() throws Exception {
        Path file = folder.resolve("below/seahorses.png");
        assertThat(linesOf(Example03_MandelbrotPicture::main, "100", file.toString()))
                .containsExactly("100 rows of 100 points: " + file);

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(100);
        assertThat(image.getHeight()).isEqualTo(100);
        int black = Color.BLACK.getRGB();
        assertThat(image.getRGB(92, 1)).as("top right").isEqualTo(black);
        assertThat(image.getRGB(8, 1)).as("top left").isNotEqualTo(black);
        assertThat(image.getRGB(92, 98)).as("bottom right").isNotEqualTo(black);
    }

    @Test
    void example04_ownObjects() throws Exception {
        assertThat(linesOf(Example04_OwnObjects::main, "3"))
                .hasSize(5)
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("15.0 degrees: 35.5"))
                .contains("The list of results equals the array: true", "Through air 45.0 degrees go farthest.");
    }

    @Test
    void example05_oneCallFails() throws Exception {
        assertThat(linesOf(Example05_OneCallFails::main))
                .containsExactly(
                        "Wrong, a sentinel: the mean is 14.19",
                        "Right, the exception: there is no mean: not a number: 2l.9, in line 3,"
                                + " when calling Example05_OneCallFails.celsius(\"2l.9 C\")");
    }

    @Test
    void example06_missingResults() throws Exception {
        List<String> lines = linesOf(Example06_MissingResults::main);
        int wrong = indexOfPrefix(lines, "Wrong");
        int right = indexOfPrefix(lines, "Right");
        assertThat(lines.get(0)).isEqualTo("9 searches, without success: 4");
        assertThat(lines.subList(wrong, right))
                .anySatisfy(line -> assertThat(line).contains("not true"));
        assertThat(lines.subList(right + 1, lines.size()))
                .containsExactly("  from -2.0", "  from -1.5", "  from -1.0", "  from 0.5", "  from 2.0");
    }

    @Test
    void example07_sharedState() throws Exception {
        assertThat(linesOf(Example07_SharedState::main, "20000"))
                .hasSize(2)
                .last()
                .isEqualTo("Right, an array in each call: 0 of 20000 results differ");
    }

    @Test
    void example08_manyThreads() throws Exception {
        assertThat(linesOf(Example08_ManyThreads::main, "5"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("5 answers in"));
    }

    /** The main method of an example. */
    private interface Program {
        void main(String... args) throws Exception;
    }

    private static List<String> linesOf(Program program, String... args) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.main(args);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static int indexOfPrefix(List<String> lines, String prefix) {
        return lines.indexOf(lines.stream()
                .filter(line -> line.startsWith(prefix))
                .findFirst()
                .orElseThrow());
    }

    private static List<String> reversed(List<String> lines) {
        List<String> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        return reversed;
    }
}

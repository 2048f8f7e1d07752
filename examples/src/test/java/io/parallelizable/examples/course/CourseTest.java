package io.parallelizable.examples.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.parallelizable.Parallel;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
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

    /** Against the p-values that Fisher printed, and those at the head of every table of chi-squared. */
    @Test
    void example09_severalArguments() throws Exception {
        List<String> lines = linesOf(Example09_SeveralArguments::main);
        int pairs = indexOfPrefix(lines, "Both swept: each");
        int table = indexOfPrefix(lines, "Every combination");
        double[] fisher = {0.95, 0.74, 0.94, 0.9987, 0.95, 0.90};
        double[] heads = {0.10, 0.05, 0.01, 0.001};
        for (int i = 0; i < fisher.length; i++) {
            assertThat(lastNumber(lines.get(pairs + 1 + i))).isCloseTo(fisher[i], within(0.006));
        }
        for (int i = 0; i < heads.length; i++) {
            String[] row = lines.get(table + 1 + i).trim().split(" ");
            assertThat(row).hasSize(6);
            assertThat(Double.parseDouble(row[1])).isCloseTo(heads[i], within(0.0005));
        }
        assertThat(lines).last().asString().contains("chiSquared has 6", "degrees has 2");
    }

    @Test
    void example10_parameterSweep() throws Exception {
        Path file = folder.resolve("below/chaos.png");
        assertThat(linesOf(Example10_ParameterSweep::main, "60", file.toString()))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("% of 3600 populations");

        BufferedImage image = ImageIO.read(file.toFile());
        Color order = new Color(image.getRGB(x(image, 1 / 6.0), y(image, 1 / 3.0)));
        Color chaos = new Color(image.getRGB(x(image, 0.9), y(image, 0.475)));
        assertThat(order.getRed()).as("orange at a = 2.8, b = 3.5").isGreaterThan(order.getBlue());
        assertThat(chaos.getBlue()).as("purple at a = 2.93, b = 3.94").isGreaterThan(chaos.getRed());
    }

    /** The pixel of a share of the map's width, between the margins of a heat map. */
    private static int x(BufferedImage image, double share) {
        return (int) (84 + share * (image.getWidth() - 84 - 130));
    }

    private static int y(BufferedImage image, double share) {
        return (int) (image.getHeight() - 70 - share * (image.getHeight() - 50 - 70));
    }

    @Test
    void lyapunovExponent_ofAConstantRate_isThatOfTheLogisticMap() {
        // Fixed point 1 - 1/r for r < 3, with exponent ln |2 - r|; for r = 4, ln 2.
        assertThat(Example10_ParameterSweep.lyapunovExponent(2.9, 2.9, 1_000)).isCloseTo(Math.log(0.9), within(1e-6));
        assertThat(Example10_ParameterSweep.lyapunovExponent(3.999999, 3.999999, 100_000))
                .isCloseTo(Math.log(2), within(0.01));
    }

    @Test
    void example11_monteCarlo() throws Exception {
        List<String> lines = linesOf(Example11_MonteCarlo::main, "50");
        assertThat(lines).hasSize(8);
        for (String line : lines.subList(1, 6)) {
            double[] numbers = numbers(line.substring(line.indexOf(':')));
            // One dart has a standard deviation of sqrt(pi (4 - pi)).
            double expected = Math.sqrt(Math.PI * (4 - Math.PI) / 50_000);
            assertThat(numbers[1]).isCloseTo(expected, withinPercentage(50));
            assertThat(numbers[0]).isCloseTo(Math.PI, within(5 * expected));
        }
        assertThat(lines.get(6)).endsWith("true");
        double[] counts = numbers(lines.get(7));
        assertThat(counts[1]).as("68 % of 200").isBetween(110.0, 163.0);
        assertThat(counts[2]).as("95 % of 200").isBetween(176.0, 200.0);
    }

    /** Against figures that are known: pi(10^5), the longest chain below 10^5. */
    @Test
    void example12_reductions() throws Exception {
        assertThat(linesOf(Example12_Reductions::main, "100000"))
                .hasSize(6)
                .contains("primes: 9592", "the longest Collatz chain: from 77031, with 350 steps")
                .anySatisfy(line -> assertThat(line).startsWith("the sum of 1/n: 12.09013612986"))
                .last()
                .isEqualTo("the same bits on any number of threads: true");
    }

    @Test
    void example13_tiles() throws Exception {
        assertThat(linesOf(Example13_Tiles::main, "2", folder.toString()))
                .containsExactly(
                        "4 tiles: " + folder,
                        "the diagonal once more: 2 tiles",
                        "where there is no folder: NoSuchFileException of tile 0");
        for (String tile : List.of("0-0", "0-1", "1-0", "1-1")) {
            BufferedImage image = ImageIO.read(folder.resolve(tile + ".png").toFile());
            assertThat(image.getWidth()).isEqualTo(128);
        }
    }

    @Test
    void example14_whatItGains() throws Exception {
        Path file = folder.resolve("below/scaling.png");
        List<String> lines = linesOf(Example14_WhatItGains::main, "200", file.toString());
        assertThat(lines.get(0))
                .startsWith("the same serially and on ")
                .contains("threads: 200 elements of Example14_WhatItGains.totient, in ");
        assertThat(lines.get(2)).startsWith("not the same serially");
        assertThat(lines.get(3)).startsWith("element 0, Example14_WhatItGains.runningTotal(1): 1 serially");
        assertThat(lines.get(4)).contains("depends on more than its arguments");
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("too small to gain"));
        assertThat(lines).anySatisfy(line -> assertThat(line).matches("\\| threads \\| +time \\(s\\) +\\|.*"));
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(800);
    }

    @Test
    void example15_perThread() throws Exception {
        List<String> lines = linesOf(Example15_PerThread::main, "500");
        assertThat(numbers(lines.get(0))[0]).isEqualTo(500);
        assertThat(numbers(lines.get(0))[1]).isBetween(1.0, (double) Parallel.threads());
        assertThat(lines.get(1)).endsWith("one rod: true");
        assertThat(lines.get(2)).startsWith("The centre has 1.00 at first");
        // The first term of the exact series.
        assertThat(lastNumber(lines.get(2))).isCloseTo(4 / Math.PI * Math.exp(-Math.PI * Math.PI / 5), within(0.02));
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

    private static double lastNumber(String line) {
        double[] numbers = numbers(line);
        return numbers[numbers.length - 1];
    }

    private static double[] numbers(String line) {
        return Pattern.compile("[0-9]+([.][0-9]+)?")
                .matcher(line)
                .results()
                .mapToDouble(number -> Double.parseDouble(number.group()))
                .toArray();
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

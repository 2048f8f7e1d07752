package io.parallelizable.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.Scaling;
import io.parallelizable.Speedup;
import io.parallelizable.Statistics;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Worry: a chart cannot be drawn of some numbers, is empty, or shows others than it was given. */
class ChartsTest {
    @TempDir
    private Path folder;

    private static Speedup speedup(int threads, double factor) {
        return new Speedup("Primes.testPrime", 1000, threads, 1, 1 / factor, 10);
    }

    private static Statistics trial(double mean) {
        return new Statistics(100, 100 * mean, 4, mean - 1, mean + 1);
    }

    static Stream<Chart> charts() {
        return Stream.of(
                Charts.of(new Scaling(List.of(speedup(1, 1)))),
                Charts.of(new Scaling(List.of(speedup(1, 1), speedup(2, 0.4)))),
                Charts.of(new Scaling(List.of(speedup(1, 1), speedup(64, 50), speedup(256, 100)))),
                Charts.of(Profiles.of(1)),
                Charts.of(Profiles.of(300)),
                Charts.of(Profiles.empty()),
                Charts.histogram(Profiles.of(3)),
                Charts.histogram(Profiles.empty()),
                Charts.of(trial(3.1), trial(3.2)),
                Charts.of(new Statistics(1, 3, 0, 3, 3)),
                Charts.errorBars("title", "x", new double[] {-2, 5}, "y", trial(-1e-9), trial(1e9)),
                Charts.heatMap(new double[][] {{1}}),
                Charts.heatMap(new double[][] {{Double.NaN, 1}, {Double.POSITIVE_INFINITY, 2}}),
                Charts.heatMap(new double[1000][700]),
                Charts.lines("title", "x", "y")
                        .line("a", List.of(1, 100, 10_000), List.of(1, 2, 3))
                        .reference("b", List.of(1, 10_000), List.of(1, 1))
                        .logarithmicX()
                        .logarithmicY(),
                Charts.bars("title", "y", List.of("W1", "W2")).bars("ours", List.of(1.9, 0)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyChart_isAPicture(Chart chart) throws Exception {
        chart.size(600, 400);
        Path png = folder.resolve("below/chart.png");
        chart.save(png);
        BufferedImage image = ImageIO.read(png.toFile());
        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getHeight()).isEqualTo(400);
        assertThat(image.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());
        assertThat(countOtherThanWhite(image)).isGreaterThan(500);
        Path svg = folder.resolve("below/chart.SVG");
        chart.save(svg);
        Element root = parsed(svg);
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getAttribute("width")).isEqualTo("600");
        assertThat(root.getAttribute("height")).isEqualTo("400");
    }

    @Test
    void linesToCompareWith_lookDifferent() throws Exception {
        Path svg = folder.resolve("lines.svg");
        Charts.lines("title", "x", "y")
                .line("measured", List.of(1, 2), List.of(1, 2))
                .reference("one", List.of(1, 2), List.of(1, 1))
                .reference("two", List.of(1, 2), List.of(2, 2))
                .save(svg);
        assertThat(Pattern.compile("stroke-dasharray[:=]\\s*\"?[^;\"]+")
                        .matcher(Files.readString(svg))
                        .results())
                .extracting(MatchResult::group)
                .contains("stroke-dasharray:8,6", "stroke-dasharray:2,4");
    }

    private static Element parsed(Path svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        try (InputStream in = Files.newInputStream(svg)) {
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        }
    }

    private static long countOtherThanWhite(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels)
                .filter(pixel -> pixel != Color.WHITE.getRGB())
                .count();
    }

    @Test
    void otherEndings_areRefusedAndNothingIsWritten() {
        Path file = folder.resolve("new/chart.jpg");
        assertThatThrownBy(() -> Charts.of(Profiles.of(2)).save(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(".png or .svg")
                .hasMessageContaining("chart.jpg");
        assertThat(folder.resolve("new")).doesNotExist();
        assertThatThrownBy(() -> Charts.of(Profiles.of(2)).save(Path.of("/")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timeline_marksTheLongestElementWhereItWas() {
        BufferedImage image = Charts.of(Profiles.of(2)).size(800, 500).image();
        // The run takes 200 ms; the element the second thread's from 90 ms on, for 100 ms.
        int row = 50 + (500 - 50 - 92) * 3 / 4;
        int left = leftmost(image, row, Look.MARKED);
        int right = rightmost(image, row, Look.MARKED);
        int begin = leftmost(image, row, Look.MAIN);
        double pixelsPerSecond = (right - left + 1) / 0.1;
        assertThat((left - begin) / pixelsPerSecond).isBetween(0.089, 0.091);
        assertThat((770 - begin) / pixelsPerSecond).isBetween(0.198, 0.202);
        assertThat(leftmost(image, 50 + (500 - 50 - 92) / 4, Look.MARKED)).isNegative();
    }

    private static int leftmost(BufferedImage image, int y, Color colour) {
        for (int x = 0; x < image.getWidth(); x++) {
            if (image.getRGB(x, y) == colour.getRGB()) {
                return x;
            }
        }
        return -1;
    }

    private static int rightmost(BufferedImage image, int y, Color colour) {
        for (int x = image.getWidth() - 1; x >= 0; x--) {
            if (image.getRGB(x, y) == colour.getRGB()) {
                return x;
            }
        }
        return -1;
    }

    @Test
    void heatMap_hasTheFirstIndexToTheRightAndTheSecondUpwards() {
        BufferedImage image =
                Charts.heatMap(new double[][] {{0, 1}, {2, 3}}).size(800, 500).image();
        int left = 84 + (800 - 84 - 130) / 4;
        int right = 84 + (800 - 84 - 130) * 3 / 4;
        int up = 50 + (500 - 50 - 70) / 4;
        int down = 50 + (500 - 50 - 70) * 3 / 4;
        assertThat(new Color(image.getRGB(left, down))).isEqualTo(Palette.LOW_TO_HIGH.colour(0));
        assertThat(new Color(image.getRGB(left, up))).isEqualTo(Palette.LOW_TO_HIGH.colour(1 / 3.0));
        assertThat(new Color(image.getRGB(right, down))).isEqualTo(Palette.LOW_TO_HIGH.colour(2 / 3.0));
        assertThat(new Color(image.getRGB(right, up))).isEqualTo(Palette.LOW_TO_HIGH.colour(1));
    }

    @Test
    void numbersOfBothSigns_haveZeroInTheMiddleOfTheScale() {
        BufferedImage image =
                Charts.heatMap(new double[][] {{-1}, {0}, {4}}).size(800, 500).image();
        int middle = 84 + (800 - 84 - 130) / 2;
        assertThat(new Color(image.getRGB(middle, 200))).isEqualTo(Palette.AROUND_ZERO.colour(0.5));
    }

    @Test
    void scale_leavesFarNumbersAtItsEnds() {
        BufferedImage image = Charts.heatMap(new double[][] {{-9}, {0.25}, {0.5}, {70}})
                .scale(-0.5, 0.5)
                .size(800, 500)
                .image();
        int cell = (800 - 84 - 130) / 4;
        double[] shares = {0, 0.75, 1, 1};
        for (int i = 0; i < 4; i++) {
            assertThat(new Color(image.getRGB(84 + i * cell + cell / 2, 200)))
                    .isEqualTo(Palette.AROUND_ZERO.colour(shares[i]));
        }
        assertThatThrownBy(() -> Charts.heatMap(new double[][] {{1}}).scale(1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatDoesNotFit_isRefused() {
        assertThatThrownBy(() -> Charts.heatMap(new double[][] {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one");
        assertThatThrownBy(() -> Charts.heatMap(new double[][] {{1, 2}, {3}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("values[1] has 1, y has 2");
        assertThatThrownBy(Charts::of).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Charts.errorBars("t", "x", new double[3], "y", trial(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 for 3");
        assertThatThrownBy(() -> Charts.of(Profiles.of(1)).size(100, 100)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbers_areThoseOfTheCall() {
        double[][] values = {{1, 2}, {3, 4}};
        Chart chart = Charts.heatMap(values);
        BufferedImage before = chart.image();
        values[0][0] = 1000;
        assertThat(chart.image().getRGB(200, 350)).isEqualTo(before.getRGB(200, 350));
    }
}

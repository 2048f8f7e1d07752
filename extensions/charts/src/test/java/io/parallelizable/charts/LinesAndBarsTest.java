package io.parallelizable.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Worry: a number has no point or bar, or one that another number would have. */
class LinesAndBarsTest {
    /** The legend, which has the first line's colour too, is below. */
    private static final int PLOT_BOTTOM = 430;

    private static LineChart line(Number... y) {
        List<Integer> x = IntStream.range(0, y.length).boxed().toList();
        return Charts.lines("t", "x", "y").line("a", x, List.of(y));
    }

    /** The rows of a column that have the first line's colour. */
    private static int[] rows(BufferedImage image, int column) {
        return IntStream.range(0, PLOT_BOTTOM)
                .filter(row -> image.getRGB(column, row) == Look.MAIN.getRGB())
                .toArray();
    }

    private static int[] columns(BufferedImage image) {
        return IntStream.range(0, image.getWidth())
                .filter(column -> rows(image, column).length > 0)
                .toArray();
    }

    /** How high a line is at a part of the way from its first point to its last one, in pixels from the top. */
    private static double row(BufferedImage image, double part) {
        int[] columns = columns(image);
        int column = columns[0] + 4 + (int) Math.round(part * (columns[columns.length - 1] - columns[0] - 8));
        return IntStream.of(rows(image, column)).average().orElseThrow();
    }

    private static void assertHasNoGap(BufferedImage image) {
        int[] columns = columns(image);
        assertThat(columns[columns.length - 1] - columns[0])
                .isEqualTo(columns.length - 1)
                .isGreaterThan(600);
    }

    @Test
    void linesBelowZero_areSeen() {
        BufferedImage image = line(-6, 2, -2).image();
        assertHasNoGap(image);
        assertThat((row(image, 1) - row(image, 0.5)) / (row(image, 0) - row(image, 0.5)))
                .isCloseTo(0.5, within(0.02));
        assertHasNoGap(line(-5, -2, -1).image());
    }

    @Test
    void linesAboveZero_areOnAnAxisFromZero() {
        BufferedImage image = line(4, 5).image();
        assertThat(row(image, 0) - row(image, 1)).isBetween(50.0, 80.0);
    }

    @Test
    void logarithmicLinesBelowOne_areSeen() {
        BufferedImage image = line(0.01, 1, 100).logarithmicY().image();
        assertHasNoGap(image);
        assertThat(row(image, 0) - row(image, 0.5)).isCloseTo(row(image, 0.5) - row(image, 1), within(3.0));
        assertHasNoGap(line(0.003, 0.0004, 0.2).logarithmicY().image());
    }

    @Test
    void logarithmicLinesAboveOne_areOnAnAxisFromOne() {
        BufferedImage image = line(10, 100).logarithmicY().image();
        assertThat(row(image, 0) - row(image, 1)).isBetween(130.0, 200.0);
    }

    @Test
    void heightsThatAreNoNumbers_areGaps() {
        BufferedImage image = line(1, Double.NaN, 1, 1).image();
        int[] columns = columns(image);
        assertThat(columns[columns.length - 1] - columns[0]).isGreaterThan(600);
        assertThat(columns.length).isBetween(200, 300);
    }

    @Test
    void barsBelowZero_reachDownFromZero() {
        BufferedImage image = Charts.bars("t", "y", List.of("A", "B"))
                .bars("a", List.of(-4, 2))
                .image();
        int[] below = rows(image, 241);
        int[] above = rows(image, 603);
        assertThat(below.length).isCloseTo(2 * above.length, within(3));
        assertThat(below[0]).isCloseTo(above[above.length - 1], within(2));
        BufferedImage alone = Charts.bars("t", "y", List.of("A", "B"))
                .bars("a", List.of(-4, -2))
                .image();
        assertThat(rows(alone, 241).length)
                .isCloseTo(2 * rows(alone, 603).length, within(3))
                .isPositive();
        assertThat(rows(alone, 241)[0]).isEqualTo(rows(alone, 603)[0]);
    }
}

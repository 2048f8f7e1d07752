package io.parallelizable.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.Sequences;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/** Worry: a cell is not where its axes say, a number has another's colour, or an axis cannot be read. */
class HeatMapTest {
    private static final Color GREY = new Color(0xc0, 0xc0, 0xc0);
    private static final double MOST = Double.MAX_VALUE;

    @TempDir
    private Path folder;

    /** The colour in the middle of a cell, counted from the left and from below. */
    private static Color cell(BufferedImage image, int column, int columns, int row, int rows) {
        int x = 84 + (int) ((800 - 84 - 130) * (column + 0.5) / columns);
        int y = 430 - (int) ((500 - 50 - 70) * (row + 0.5) / rows);
        return new Color(image.getRGB(x, y));
    }

    private List<String> texts(Chart chart) throws Exception {
        Path svg = folder.resolve("chart.svg");
        chart.save(svg);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        NodeList texts = factory.newDocumentBuilder().parse(svg.toFile()).getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }

    @Test
    void descendingAxes_leaveCellsAtTheirCoordinates() throws Exception {
        double[][] values = {{1, 2, 3}, {4, 5, 6}};
        double[][] reversed = {{6, 5, 4}, {3, 2, 1}};
        Chart descending = Charts.heatMap("t", "x", new double[] {1, 0}, "y", new double[] {2, 0, -2}, values);
        Chart ascending = Charts.heatMap("t", "x", new double[] {0, 1}, "y", new double[] {-2, 0, 2}, reversed);
        assertThat(texts(descending)).containsSequence("-2", "0", "2").isEqualTo(texts(ascending));
        for (int column = 0; column < 2; column++) {
            for (int row = 0; row < 3; row++) {
                assertThat(cell(descending.image(), column, 2, row, 3))
                        .isEqualTo(Palette.LOW_TO_HIGH.colour((reversed[column][row] - 1) / 5));
            }
        }
    }

    @Test
    void whatIsNotFinite_isGrey() {
        double[][] values = {{Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 7}};
        BufferedImage image = Charts.heatMap(values).image();
        for (int row = 0; row < 3; row++) {
            assertThat(cell(image, 0, 1, row, 4)).isEqualTo(GREY);
        }
        assertThat(cell(image, 0, 1, 3, 4)).isEqualTo(Palette.LOW_TO_HIGH.colour(0));
    }

    @Test
    void theSmallestNumber_hasAColourOfItsOwn() {
        BufferedImage image =
                Charts.heatMap(new double[][] {{0, Double.MIN_VALUE}}).image();
        assertThat(cell(image, 0, 1, 0, 2)).isEqualTo(Palette.LOW_TO_HIGH.colour(0));
        assertThat(cell(image, 0, 1, 1, 2)).isEqualTo(Palette.LOW_TO_HIGH.colour(1));
    }

    @Test
    void theGreatestNumbers_haveColoursAndTicks() throws Exception {
        Chart chart = Charts.heatMap(new double[][] {{-MOST, 0, MOST}});
        for (int row = 0; row < 3; row++) {
            assertThat(cell(chart.image(), 0, 1, row, 3)).isEqualTo(Palette.AROUND_ZERO.colour(row / 2.0));
        }
        assertThat(texts(chart)).contains("-1E+308", "1E+308");
    }

    @Test
    void oneLargeNumber_hasAColour() {
        for (double value : new double[] {1e17, -1e17, MOST, -MOST}) {
            assertThat(cell(Charts.heatMap(new double[][] {{value}}).image(), 0, 1, 0, 1))
                    .isEqualTo(Palette.LOW_TO_HIGH.colour(0));
        }
    }

    @Test
    void ticksFarFromZero_readDifferently() throws Exception {
        double[] x = {1e6, 1e6 + 0.25, 1e6 + 0.5, 1e6 + 0.75, 1e6 + 1};
        Chart chart = Charts.heatMap("t", "x", x, "y", new double[] {5}, new double[5][1]);
        assertThat(texts(chart)).containsSequence("1000000", "1000000.5", "1000001");
    }

    @Test
    void longLabels_areApart() throws Exception {
        double[] far = Sequences.linspace(1e6, 1e6 + 0.16, 161);
        Chart chart = Charts.heatMap("t", "x", far, "y", new double[] {5}, new double[161][1]);
        assertThat(texts(chart)).containsSequence("1000000", "1000000.04", "1000000.08");
    }

    @Test
    void longLabels_areWhole() {
        double[] far = {1e6, 1e6 + 0.05, 1e6 + 0.1};
        BufferedImage image = Charts.heatMap("t", "x", far, "y", far, new double[][] {far, far, far})
                .size(400, 300)
                .image();
        for (int row = 0; row < 300; row++) {
            assertThat(image.getRGB(0, row)).isEqualTo(Color.WHITE.getRGB());
            assertThat(image.getRGB(399, row)).isEqualTo(Color.WHITE.getRGB());
        }
    }

    @Test
    void endlessScales_areRefused() {
        HeatMap chart = Charts.heatMap(new double[][] {{1}});
        assertThatThrownBy(() -> chart.scale(Double.NEGATIVE_INFINITY, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-Infinity and 1.0");
        assertThatThrownBy(() -> chart.scale(0, Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }
}

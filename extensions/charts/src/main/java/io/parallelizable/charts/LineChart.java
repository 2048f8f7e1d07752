package io.parallelizable.charts;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Lines over an axis of numbers, with a marked point for each number. The y axis begins at 0, or at the least number if
 * one is negative.
 */
public final class LineChart extends Chart {
    /** Room for a tick and its label, and, at least, of the whole axis. */
    private static final int LEAST_SPACING = 74;

    private static final int AXIS_PIXELS = 600;

    private final XYChart chart;
    private int references;

    LineChart(String title, String xName, String yName) {
        chart = Look.chart(title, xName, yName);
    }

    /**
     * Adds a line.
     *
     * @param name its name in the legend, one that no other line has
     * @param x where its points are
     * @param y how high they are; NaN is a gap
     * @return this chart
     * @throws IllegalArgumentException if there are no points, or not as many of {@code x} as of {@code y}; if another
     *     line has the name; if one of {@code x} is not finite, or one of {@code y} infinite; or if an axis is
     *     logarithmic and a number on it is not positive
     */
    public LineChart line(String name, List<? extends Number> x, List<? extends Number> y) {
        add(name, x, y).setMarker(SeriesMarkers.CIRCLE).setLineStyle(Look.SOLID);
        return this;
    }

    /**
     * Adds a grey line to compare with, such as an ideal: dashed if it is the first one, dotted if it is the second.
     *
     * @param name its name in the legend, one that no other line has
     * @param x where its points are
     * @param y how high they are; NaN is a gap
     * @return this chart
     * @throws IllegalArgumentException if there are no points, or not as many of {@code x} as of {@code y}; if another
     *     line has the name; if one of {@code x} is not finite, or one of {@code y} infinite; or if an axis is
     *     logarithmic and a number on it is not positive
     */
    public LineChart reference(String name, List<? extends Number> x, List<? extends Number> y) {
        XYSeries line = add(name, x, y);
        references++;
        line.setMarker(SeriesMarkers.NONE)
                .setLineStyle(references % 2 == 1 ? Look.DASHED : Look.DOTTED)
                .setLineColor(Look.GREY);
        return this;
    }

    private XYSeries add(String name, List<? extends Number> x, List<? extends Number> y) {
        Objects.requireNonNull(name, "name");
        double[] across = Given.numbers(x, "x");
        double[] heights = Given.numbers(y, "y");
        Given.finite(across, "x", name);
        Given.all(heights, height -> !Double.isInfinite(height), "y", name, "is infinite");
        if (Arrays.stream(heights).allMatch(Double::isNaN)) {
            throw new IllegalArgumentException("\"" + name + "\" has no point that has a height");
        }
        if (chart.getStyler().isXAxisLogarithmic()) {
            refuseNotPositive(across, "x", name);
        }
        if (chart.getStyler().isYAxisLogarithmic()) {
            refuseNotPositive(heights, "y", name);
        }
        return chart.addSeries(name, across, heights);
    }

    private static void refuseNotPositive(double[] numbers, String axis, String name) {
        Given.all(numbers, number -> !(number <= 0), axis, name, "has no place on a logarithmic axis");
    }

    /** Gives the axis to the right, which begins at 0, no ticks between whole numbers. */
    LineChart wholeNumbersUpTo(int most) {
        chart.getStyler().setXAxisTickMarkSpacingHint(Math.max(LEAST_SPACING, AXIS_PIXELS / most));
        return this;
    }

    /**
     * Makes the x axis logarithmic; all numbers on it must be positive.
     *
     * @return this chart
     * @throws IllegalArgumentException if one of them is not, now or when a line is added later
     */
    public LineChart logarithmicX() {
        chart.getSeriesCollection().forEach(line -> refuseNotPositive(line.getXData(), "x", line.getName()));
        chart.getStyler().setXAxisLogarithmic(true);
        return this;
    }

    /**
     * Makes the y axis logarithmic, beginning at 1, or at the least number if one is less; all numbers on it must be
     * positive.
     *
     * @return this chart
     * @throws IllegalArgumentException if one of them is not, now or when a line is added later
     */
    public LineChart logarithmicY() {
        chart.getSeriesCollection().forEach(line -> refuseNotPositive(line.getYData(), "y", line.getName()));
        chart.getStyler().setYAxisLogarithmic(true);
        return this;
    }

    /**
     * Sets where the x axis begins and ends.
     *
     * @param from its left end
     * @param to its right end
     * @return this chart
     * @throws IllegalArgumentException if {@code from} is not below {@code to}, or one of them is not finite
     */
    public LineChart xBetween(double from, double to) {
        Given.ends(from, to, "an axis");
        chart.getStyler().setXAxisMin(from).setXAxisMax(to);
        return this;
    }

    /**
     * Sets where the y axis ends.
     *
     * @param to its upper end
     * @return this chart
     * @throws IllegalArgumentException if it is not finite
     */
    public LineChart yUpTo(double to) {
        if (!Double.isFinite(to)) {
            throw new IllegalArgumentException("an axis needs a finite end, not " + to);
        }
        chart.getStyler().setYAxisMax(to);
        return this;
    }

    private double least() {
        double usual = chart.getStyler().isYAxisLogarithmic() ? 1 : 0;
        return chart.getSeriesCollection().stream()
                .mapToDouble(XYSeries::getYMin)
                .reduce(usual, Math::min);
    }

    @Override
    void paint(Graphics2D graphics, int width, int height) {
        chart.getStyler().setYAxisMin(least());
        chart.paint(graphics, width, height);
    }
}

package io.parallelizable.charts;

import java.awt.Graphics2D;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Lines over an axis of numbers, each with a point for each of its numbers. The axis upwards begins at 0, or at the
 * least number where one is negative.
 */
public final class LineChart extends Chart {
    /** Room for a tick and its label, and, at least, of the whole axis. */
    private static final int LEAST_SPACING = 74;

    private static final int AXIS_PIXELS = 600;

    private final XYChart chart;

    LineChart(String title, String xName, String yName) {
        chart = Look.chart(title, xName, yName);
    }

    /**
     * Adds a line.
     *
     * @param name its name in the legend, one that no other line has
     * @param x where its points are
     * @param y how high they are
     * @return this chart
     * @throws IllegalArgumentException if there are no points, or not as many of {@code x} as of {@code y}
     */
    public LineChart line(String name, List<? extends Number> x, List<? extends Number> y) {
        chart.addSeries(name, x, y).setMarker(SeriesMarkers.CIRCLE).setLineStyle(Look.SOLID);
        return this;
    }

    /**
     * Adds a dashed grey line to compare with, such as an ideal.
     *
     * @param name its name in the legend, one that no other line has
     * @param x where its points are
     * @param y how high they are
     * @return this chart
     * @throws IllegalArgumentException if there are no points, or not as many of {@code x} as of {@code y}
     */
    public LineChart reference(String name, List<? extends Number> x, List<? extends Number> y) {
        chart.addSeries(name, x, y)
                .setMarker(SeriesMarkers.NONE)
                .setLineStyle(Look.DASHED)
                .setLineColor(Look.GREY);
        return this;
    }

    /** Gives the axis to the right, which begins at 0, no ticks between whole numbers. */
    LineChart wholeNumbersUpTo(int most) {
        chart.getStyler().setXAxisTickMarkSpacingHint(Math.max(LEAST_SPACING, AXIS_PIXELS / most));
        return this;
    }

    /**
     * Makes the axis to the right logarithmic; all numbers on it are to be positive.
     *
     * @return this chart
     */
    public LineChart logarithmicX() {
        chart.getStyler().setXAxisLogarithmic(true);
        return this;
    }

    /**
     * Makes the axis upwards logarithmic, from 1 on, or from the least number where one is less; all numbers on it are
     * to be positive.
     *
     * @return this chart
     */
    public LineChart logarithmicY() {
        chart.getStyler().setYAxisLogarithmic(true);
        return this;
    }

    /**
     * Sets where the axis to the right begins and ends.
     *
     * @param from its left end
     * @param to its right end
     * @return this chart
     */
    public LineChart xBetween(double from, double to) {
        chart.getStyler().setXAxisMin(from).setXAxisMax(to);
        return this;
    }

    /**
     * Sets where the axis upwards ends.
     *
     * @param to its upper end
     * @return this chart
     */
    public LineChart yUpTo(double to) {
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

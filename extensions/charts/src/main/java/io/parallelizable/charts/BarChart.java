package io.parallelizable.charts;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Objects;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/** Bars in groups, one of each kind in each group. */
public final class BarChart extends Chart {
    private static final double FILLED = 0.85;

    private static final double FREE = 1.1;

    private final CategoryChart chart;
    private final List<String> groups;
    private double lowest;
    private double highest;

    BarChart(String title, String yName, List<String> groups) {
        this.groups = List.copyOf(Objects.requireNonNull(groups, "groups"));
        this.chart = new CategoryChartBuilder()
                .title(Objects.requireNonNull(title, "title"))
                .yAxisTitle(Objects.requireNonNull(yName, "yName"))
                .build();
        Look.apply(chart.getStyler());
        chart.getStyler().setAvailableSpaceFill(FILLED);
        chart.getStyler().setYAxisMin(0.0).setYAxisTickLabelsFormattingFunction(Numbers::tick);
    }

    /**
     * Adds a bar to each group, from 0 upwards, or downwards if it is negative.
     *
     * @param name the name of these bars in the legend, which no others have
     * @param heights how high they are, one for each group
     * @return this chart
     * @throws IllegalArgumentException if there are not as many heights as groups, if others have the name, or if a
     *     height is not finite
     */
    public BarChart bars(String name, List<? extends Number> heights) {
        Objects.requireNonNull(name, "name");
        double[] numbers = Given.numbers(heights, "heights");
        Given.finite(numbers, "heights", name);
        chart.addSeries(name, groups, List.copyOf(heights));
        for (double number : numbers) {
            lowest = Math.min(lowest, number);
            highest = Math.max(highest, number);
        }
        chart.getStyler().setYAxisMin(FREE * lowest).setYAxisMax(FREE * highest);
        return this;
    }

    @Override
    void paint(Graphics2D graphics, int width, int height) {
        chart.paint(graphics, width, height);
    }
}

package io.parallelizable.charts;

import java.awt.Graphics2D;
import java.util.List;
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
        this.groups = List.copyOf(groups);
        this.chart = new CategoryChartBuilder().title(title).yAxisTitle(yName).build();
        Look.apply(chart.getStyler());
        chart.getStyler().setAvailableSpaceFill(FILLED);
        chart.getStyler().setYAxisMin(0.0).setYAxisTickLabelsFormattingFunction(Numbers::tick);
    }

    /**
     * Adds a bar to each group, from 0 upwards, or downwards where it is negative.
     *
     * @param name what they are called in the legend, as no others are
     * @param heights how high they are, one for each group
     * @return this chart
     * @throws IllegalArgumentException if there are not as many heights as groups
     */
    public BarChart bars(String name, List<? extends Number> heights) {
        chart.addSeries(name, groups, heights);
        for (Number height : heights) {
            lowest = Math.min(lowest, height.doubleValue());
            highest = Math.max(highest, height.doubleValue());
        }
        chart.getStyler().setYAxisMin(FREE * lowest).setYAxisMax(FREE * highest);
        return this;
    }

    @Override
    void paint(Graphics2D graphics, int width, int height) {
        chart.paint(graphics, width, height);
    }
}

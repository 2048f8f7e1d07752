package io.parallelizable.charts;

import io.parallelizable.Statistics;
import java.awt.Graphics2D;
import java.util.Arrays;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The means of trials, with their standard errors as bars. */
final class ErrorBars extends Chart {
    /** The part of the axis that is free on each side. */
    private static final double FREE = 0.06;

    private final XYChart chart;

    ErrorBars(String title, String xName, double[] x, String yName, Statistics[] trials) {
        chart = Look.chart(title, xName, yName);
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setErrorBarsColor(Look.MAIN);
        double[] means = Arrays.stream(trials).mapToDouble(Statistics::mean).toArray();
        double[] errors = Arrays.stream(trials)
                .mapToDouble(trial -> trial.count() < 2 ? 0 : trial.standardError())
                .toArray();
        Given.finite(x, "x", title);
        Given.finite(means, "mean", title);
        Given.finite(errors, "standard error", title);
        XYSeries series = chart.addSeries("mean", x, means, errors);
        series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter).setMarker(SeriesMarkers.CIRCLE);
        widen(x, means, errors);
    }

    private void widen(double[] x, double[] means, double[] errors) {
        double left = Arrays.stream(x).min().orElse(0);
        double right = Arrays.stream(x).max().orElse(1);
        double free = right > left ? FREE * (right - left) : 1;
        chart.getStyler().setXAxisMin(left - free).setXAxisMax(right + free);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < means.length; i++) {
            low = Math.min(low, means[i] - errors[i]);
            high = Math.max(high, means[i] + errors[i]);
        }
        double above = high > low ? FREE * (high - low) : 1;
        chart.getStyler().setYAxisMin(low - above).setYAxisMax(high + above);
    }

    @Override
    void paint(Graphics2D graphics, int width, int height) {
        chart.paint(graphics, width, height);
    }
}

package io.parallelizable.benchmarks.chart;

import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Lines over a logarithmic axis. */
public final class Lines {
    private final XYChart chart;

    /**
     * No lines yet.
     *
     * @param title what is shown
     * @param xAxis what the axis of abscissae is
     * @param yAxis what the axis of ordinates is
     */
    public Lines(String title, String xAxis, String yAxis) {
        chart = new XYChartBuilder()
                .width(Style.WIDTH)
                .height(Style.HEIGHT)
                .title(title)
                .xAxisTitle(xAxis)
                .yAxisTitle(yAxis)
                .build();
        Style.apply(chart.getStyler());
        chart.getStyler().setXAxisLogarithmic(true);
        chart.getStyler().setMarkerSize(8);
        chart.getStyler().setXAxisTickLabelsFormattingFunction(x -> String.format(Locale.ROOT, "%,.0f", x));
    }

    /** A line with a point for each measurement. */
    public Lines with(String name, List<? extends Number> x, List<? extends Number> y) {
        XYSeries series = chart.addSeries(name, x, y);
        series.setMarker(SeriesMarkers.CIRCLE).setLineStyle(Style.SOLID);
        return this;
    }

    /** A dashed line to compare with. */
    public Lines withReference(String name, List<? extends Number> x, List<? extends Number> y) {
        XYSeries series = chart.addSeries(name, x, y);
        series.setMarker(SeriesMarkers.NONE).setLineStyle(Style.DASHED).setLineColor(Style.GREY);
        return this;
    }

    /** Both axes logarithmic, as befits speed-ups over cores. */
    public Lines withLogarithmicHeight() {
        chart.getStyler().setYAxisLogarithmic(true).setYAxisMin(1.0);
        chart.getStyler().setYAxisTickLabelsFormattingFunction(y -> String.format(Locale.ROOT, "%,.0f", y));
        return this;
    }

    /** The chart. */
    public XYChart chart() {
        return chart;
    }
}

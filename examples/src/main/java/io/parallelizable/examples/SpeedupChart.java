package io.parallelizable.examples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The speed-up of each program over the number of inputs, between the plain loop and the number of threads. */
final class SpeedupChart {
    static final int WIDTH = 1000;
    static final int HEIGHT = 640;

    private static final Color[] COLOURS = {new Color(0x0b, 0x5f, 0xb0), new Color(0xd9, 0x5f, 0x02)};
    private static final Color GREY = new Color(0x80, 0x80, 0x80);
    private static final BasicStroke SOLID = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke DASHED =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {8, 6}, 0);

    private final XYChart chart = new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title("How many times faster than the loop?")
            .xAxisTitle("N, the number of inputs")
            .yAxisTitle("serial time / parallel time")
            .build();

    private SpeedupChart(List<Comparison> comparisons, int threads) {
        int[] sizes = comparisons.stream().mapToInt(Comparison::size).sorted().toArray();
        // A logarithmic axis needs some length.
        double left = sizes[0] / 1.25;
        double right = sizes[sizes.length - 1] * 1.25;
        style(left, right, Math.max(threads, fastest(comparisons)));
        byFunction(comparisons).forEach(this::addProgram);
        addLine("1: the loop", left, right, 1);
        if (threads > 1) {
            addLine(threads + ": the number of threads", left, right, threads);
        }
    }

    static BufferedImage of(List<Comparison> comparisons, int threads) {
        return BitmapEncoder.getBufferedImage(new SpeedupChart(comparisons, threads).chart);
    }

    private static double fastest(List<Comparison> comparisons) {
        return comparisons.stream().mapToDouble(Comparison::speedup).max().orElse(1);
    }

    private static Map<String, List<Comparison>> byFunction(List<Comparison> comparisons) {
        return comparisons.stream()
                .collect(Collectors.groupingBy(Comparison::function, LinkedHashMap::new, Collectors.toList()));
    }

    private void style(double left, double right, double highest) {
        XYStyler styler = chart.getStyler();
        styler.setSeriesColors(COLOURS);
        styler.setXAxisLogarithmic(true).setXAxisMin(left).setXAxisMax(right);
        styler.setXAxisTickLabelsFormattingFunction(size -> String.format(Locale.ROOT, "%.0f", size));
        styler.setYAxisMin(0.0).setYAxisMax(highest * 1.15).setYAxisDecimalPattern("0.0");
        styler.setPlotGridVerticalLinesVisible(false).setPlotGridLinesColor(new Color(0xe6, 0xe6, 0xe6));
        styler.setAxisTitleFont(font(Font.PLAIN, 17)).setAxisTickLabelsFont(font(Font.PLAIN, 15));
        styler.setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal)
                .setLegendFont(font(Font.PLAIN, 15));
        styler.setLegendBorderColor(Color.WHITE).setChartBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false).setChartTitleFont(font(Font.BOLD, 20));
        styler.setMarkerSize(10).setChartPadding(18);
    }

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    private void addProgram(String function, List<Comparison> rows) {
        double[] sizes = rows.stream().mapToDouble(Comparison::size).toArray();
        double[] speedups = rows.stream().mapToDouble(Comparison::speedup).toArray();
        XYSeries series = chart.addSeries(function, sizes, speedups);
        series.setMarker(SeriesMarkers.CIRCLE).setLineStyle(SOLID);
    }

    private void addLine(String name, double left, double right, double height) {
        XYSeries line = chart.addSeries(name, new double[] {left, right}, new double[] {height, height});
        line.setMarker(SeriesMarkers.NONE).setLineStyle(DASHED).setLineColor(GREY);
    }
}

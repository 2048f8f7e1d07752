package io.parallelizable.examples.course;

import io.parallelizable.Scaling;
import io.parallelizable.Speedup;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** How many times as fast a run is on more and more threads, beside the line that it would be on at best. */
final class ScalingChart {
    private static final Color BLUE = new Color(0x0b, 0x5f, 0xb0);
    private static final Color GREY = new Color(0x80, 0x80, 0x80);
    private static final BasicStroke SOLID = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke DASHED =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {8, 6}, 0);

    private ScalingChart() {}

    /** Writes the chart as a PNG file; the folder is made if there is none. */
    static void write(Scaling scaling, Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ImageIO.write(BitmapEncoder.getBufferedImage(of(scaling)), "png", file.toFile());
    }

    private static XYChart of(Scaling scaling) {
        double[] threads = scaling.rows().stream().mapToDouble(Speedup::threads).toArray();
        double[] factors = scaling.rows().stream().mapToDouble(Speedup::factor).toArray();
        XYChart chart = new XYChartBuilder()
                .width(800)
                .height(560)
                .title(scaling.last().function() + ", N = " + scaling.last().length())
                .xAxisTitle("threads")
                .yAxisTitle("serial time / parallel time")
                .build();
        style(chart.getStyler(), scaling.last().threads());
        chart.addSeries("measured", threads, factors)
                .setMarker(SeriesMarkers.CIRCLE)
                .setLineStyle(SOLID);
        chart.addSeries("as many times as threads", threads, threads)
                .setMarker(SeriesMarkers.NONE)
                .setLineStyle(DASHED);
        return chart;
    }

    private static void style(XYStyler styler, int most) {
        styler.setSeriesColors(new Color[] {BLUE, GREY});
        styler.setXAxisMin(0.0).setXAxisMax(most * 1.1).setXAxisDecimalPattern("0");
        styler.setYAxisMin(0.0).setYAxisMax(most * 1.1).setYAxisDecimalPattern("0.0");
        styler.setXAxisMaxLabelCount(most + 1);
        styler.setPlotGridVerticalLinesVisible(false).setPlotGridLinesColor(new Color(0xe6, 0xe6, 0xe6));
        styler.setAxisTitleFont(font(Font.PLAIN, 16)).setAxisTickLabelsFont(font(Font.PLAIN, 14));
        styler.setLegendPosition(LegendPosition.InsideNW).setLegendFont(font(Font.PLAIN, 14));
        styler.setLegendBorderColor(Color.WHITE).setChartBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false).setChartTitleFont(font(Font.BOLD, 18));
        styler.setMarkerSize(9).setChartPadding(16);
    }

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }
}

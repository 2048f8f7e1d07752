package io.parallelizable.benchmarks.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/** How all charts look: ours in a strong colour, all others in quiet ones. */
final class Style {
    static final int WIDTH = 1100;
    static final int HEIGHT = 640;

    static final Color GREY = new Color(0x80, 0x80, 0x80);
    static final BasicStroke SOLID = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke DASHED =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {8, 6}, 0);

    static final Color[] COLOURS = {
        new Color(0x0b, 0x5f, 0xb0),
        new Color(0xd9, 0x8b, 0x4a),
        new Color(0x8f, 0xb0, 0x6a),
        new Color(0xb3, 0xa1, 0xc9),
        new Color(0xc9, 0xb4, 0x5b),
        new Color(0x7f, 0xb5, 0xb5),
        new Color(0xb5, 0x7f, 0x8f),
    };

    private Style() {}

    static void apply(AxesChartStyler styler) {
        styler.setPlotGridVerticalLinesVisible(false).setPlotGridLinesColor(new Color(0xe6, 0xe6, 0xe6));
        styler.setAxisTitleFont(font(Font.PLAIN, 17)).setAxisTickLabelsFont(font(Font.PLAIN, 15));
        styler.setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal)
                .setLegendFont(font(Font.PLAIN, 14));
        styler.setLegendBorderColor(Color.WHITE).setChartBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false).setChartTitleFont(font(Font.BOLD, 19));
        styler.setSeriesColors(COLOURS);
        styler.setChartPadding(18);
        styler.setYAxisMin(0.0).setYAxisDecimalPattern("0.0");
    }

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }
}

package io.parallelizable.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/** How all charts look: one set of fonts, lines and colours. */
final class Look {
    /**
     * Colours that the colour-blind can tell apart, by Masataka Okabe and Kei Ito (<i>Color universal design</i>,
     * 2008), without their yellow, which is too light for lines on white.
     */
    static final List<Color> COLOURS = List.of(
            new Color(0x00, 0x72, 0xb2),
            new Color(0xd5, 0x5e, 0x00),
            new Color(0x00, 0x9e, 0x73),
            new Color(0xe6, 0x9f, 0x00),
            new Color(0x56, 0xb4, 0xe9),
            new Color(0xcc, 0x79, 0xa7),
            new Color(0x33, 0x33, 0x33));

    static final Color MAIN = COLOURS.get(0);
    static final Color MARKED = COLOURS.get(1);
    static final Color INK = new Color(0x30, 0x30, 0x30);
    static final Color GREY = new Color(0x80, 0x80, 0x80);
    static final Color FAINT = new Color(0xe4, 0xe4, 0xe4);

    static final BasicStroke SOLID = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke DASHED =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {8, 6}, 0);

    static final BasicStroke DOTTED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 4}, 0);

    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 18);
    static final Font AXIS = new Font(Font.SANS_SERIF, Font.PLAIN, 16);
    static final Font TICK = new Font(Font.SANS_SERIF, Font.PLAIN, 14);

    private Look() {}

    static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        // Else words melt into one another.
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** A chart of points, lines or bars over an axis of numbers. */
    static XYChart chart(String title, String xName, String yName) {
        Given.names(title, xName, yName);
        XYChart chart = new XYChartBuilder()
                .title(title)
                .xAxisTitle(xName)
                .yAxisTitle(yName)
                .build();
        apply(chart.getStyler());
        chart.getStyler().setXAxisTickLabelsFormattingFunction(Numbers::tick);
        chart.getStyler().setYAxisTickLabelsFormattingFunction(Numbers::tick);
        return chart;
    }

    static void apply(AxesChartStyler styler) {
        styler.setPlotGridVerticalLinesVisible(false).setPlotGridLinesColor(FAINT);
        styler.setPlotGridLinesStroke(new BasicStroke(1));
        styler.setAxisTitleFont(AXIS).setAxisTickLabelsFont(TICK);
        styler.setAxisTickLabelsColor(INK).setAxisTickMarksColor(GREY);
        styler.setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal)
                .setLegendFont(TICK)
                .setLegendBorderColor(Color.WHITE);
        styler.setChartBackgroundColor(Color.WHITE).setPlotBorderVisible(false);
        styler.setChartTitleFont(TITLE).setChartFontColor(INK);
        styler.setSeriesColors(COLOURS.toArray(Color[]::new));
        styler.setMarkerSize(9).setChartPadding(16);
    }
}

package io.parallelizable.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.function.DoubleFunction;

/** The frame of a chart that is drawn here: title, axes and their labels around a plot. */
final class Plot {
    private static final int TICK = 5;
    private static final int GAP = 6;

    private final Graphics2D graphics;
    private final int left;
    private final int top;
    private final int right;
    private final int bottom;

    /** A plot between edges, in pixels. */
    Plot(Graphics2D graphics, int left, int top, int right, int bottom) {
        this.graphics = graphics;
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    Axis xAxis(double from, double to) {
        return Axis.linear(from, to, left, right - left);
    }

    Axis logarithmicXAxis(double from, double to) {
        return Axis.logarithmic(from, to, left, right - left);
    }

    Axis yAxis(double from, double to) {
        return Axis.linear(from, to, bottom, top - bottom);
    }

    void title(String title) {
        graphics.setFont(Look.TITLE);
        graphics.setColor(Look.INK);
        int middle = Math.max((left + right) / 2, width(title) / 2 + GAP);
        centred(title, middle, top / 2 + ascent() / 2);
    }

    void names(String xName, String yName) {
        graphics.setFont(Look.AXIS);
        graphics.setColor(Look.INK);
        centred(xName, (left + right) / 2, bottom + 48);
        AffineTransform before = graphics.getTransform();
        graphics.rotate(-Math.PI / 2);
        centred(yName, -(top + bottom) / 2, ascent() + GAP);
        graphics.setTransform(before);
    }

    /** Ticks below; a label that would touch the one before it is left out. */
    void xTicks(Axis axis, DoubleFunction<String> label) {
        graphics.setFont(Look.TICK);
        int free = Integer.MIN_VALUE;
        for (double value : axis.ticks()) {
            double x = axis.pixel(value);
            line(x, bottom, x, bottom + TICK, Look.GREY);
            graphics.setColor(Look.INK);
            String text = label.apply(value);
            int start = (int) Math.round(x) - width(text) / 2;
            if (start >= free) {
                graphics.drawString(text, start, bottom + TICK + GAP + ascent());
                free = start + width(text) + GAP;
            }
        }
        line(left, bottom, right, bottom, Look.GREY);
    }

    void yTicks(Axis axis, DoubleFunction<String> label, boolean withGrid) {
        graphics.setFont(Look.TICK);
        for (double value : axis.ticks()) {
            double y = axis.pixel(value);
            if (withGrid) {
                line(left, y, right, y, Look.FAINT);
            }
            line(left - TICK, y, left, y, Look.GREY);
            yLabel(label.apply(value), y);
        }
        line(left, top, left, bottom, Look.GREY);
    }

    /** Ticks on the right, as a scale of colours has them. */
    void rightTicks(Axis axis, DoubleFunction<String> label) {
        graphics.setFont(Look.TICK);
        for (double value : axis.ticks()) {
            double y = axis.pixel(value);
            line(right, y, right + TICK, y, Look.GREY);
            graphics.setColor(Look.INK);
            graphics.drawString(label.apply(value), right + TICK + GAP, (int) Math.round(y) + ascent() / 2 - 1);
        }
    }

    /** A label left of the plot, in the middle of some height. */
    void yLabel(String text, double y) {
        graphics.setFont(Look.TICK);
        graphics.setColor(Look.INK);
        graphics.drawString(text, left - TICK - GAP - width(text), (int) Math.round(y) + ascent() / 2 - 1);
    }

    private void line(double x, double y, double toX, double toY, Color colour) {
        graphics.setColor(colour);
        graphics.draw(new Line2D.Double(x, y, toX, toY));
    }

    private void centred(String text, int x, int y) {
        graphics.drawString(text, x - width(text) / 2, y);
    }

    private int width(String text) {
        return graphics.getFontMetrics().stringWidth(text);
    }

    private int ascent() {
        return graphics.getFontMetrics().getAscent();
    }
}

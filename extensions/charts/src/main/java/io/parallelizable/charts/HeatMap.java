package io.parallelizable.charts;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** A grid of numbers as colours, with axes and a scale. */
public final class HeatMap extends Chart {
    private static final int LEFT = 84;
    private static final int TOP = 50;
    private static final int RIGHT = 130;
    private static final int BOTTOM = 70;

    /** What is beside the labels of ticks, which may need more than usual. */
    private static final int LEFT_ROOM = 36;

    private static final int RIGHT_ROOM = 64;
    private static final int SCALE_WIDTH = 22;
    private static final int SCALE_GAP = 24;
    private static final int SCALE_STEPS = 256;

    /** The colour of what is not finite. */
    private static final Color NOT_FINITE = new Color(0xc0, 0xc0, 0xc0);

    private final String title;
    private final String xName;
    private final String yName;
    private final double[] x;
    private final double[] y;
    private final double[][] values;
    private double low;
    private double high;

    /** A map of {@code values[i][j]} at {@code x[i]}, to the right, and {@code y[j]}, upwards. */
    HeatMap(String title, String xName, double[] x, String yName, double[] y, double[][] values) {
        Given.names(title, xName, yName);
        Given.finite(x, "x", title);
        Given.finite(y, "y", title);
        this.title = title;
        this.xName = xName;
        this.yName = yName;
        this.x = x;
        this.y = y;
        this.values = values;
        double least = extreme(values, false);
        double most = extreme(values, true);
        boolean hasBothSigns = least < 0 && most > 0;
        double size = Math.max(-least, most);
        this.low = hasBothSigns ? -size : least;
        this.high = hasBothSigns ? size : most > least ? most : Axis.above(least);
    }

    /**
     * Sets the ends of the colour scale: numbers beyond them have the colour of the end. By default the scale covers
     * all numbers, so a few outliers leave few colours for the others.
     *
     * @param low the number of the first colour
     * @param high the number of the last colour; if it is {@code -low}, negative and positive numbers have different
     *     colours
     * @return this chart
     * @throws IllegalArgumentException if {@code low} is not below {@code high}, or one of them is not finite
     */
    public HeatMap scale(double low, double high) {
        Given.ends(low, high, "a scale");
        this.low = low;
        this.high = high;
        return this;
    }

    private Palette palette() {
        return low == -high ? Palette.AROUND_ZERO : Palette.LOW_TO_HIGH;
    }

    private static double extreme(double[][] values, boolean greatest) {
        var finite = Arrays.stream(values).flatMapToDouble(Arrays::stream).filter(Double::isFinite);
        return (greatest ? finite.max() : finite.min()).orElse(0);
    }

    @Override
    void paint(Graphics2D graphics, int width, int height) {
        int bottom = height - BOTTOM;
        Axis upwards = axis(y, bottom, TOP - bottom);
        Axis colours = Axis.linear(low, high, bottom, TOP - bottom);
        int left = margin(graphics, upwards, LEFT_ROOM, LEFT, width);
        int right = width - margin(graphics, colours, RIGHT_ROOM, RIGHT, width);
        Plot plot = new Plot(graphics, left, TOP, right, bottom);
        plot.title(title);
        plot.names(xName, yName);
        paintCells(graphics, left, right, bottom);
        Axis across = axis(x, left, right - left);
        plot.xTicks(across, across::label);
        plot.yTicks(upwards, upwards::label, false);
        paintScale(graphics, right + SCALE_GAP, colours);
    }

    /** What labels and other things need beside the plot, at least as much as usual. */
    private static int margin(Graphics2D graphics, Axis axis, int others, int usual, int width) {
        FontMetrics metrics = graphics.getFontMetrics(Look.TICK);
        int widest = axis.ticks().stream()
                .mapToInt(tick -> metrics.stringWidth(axis.label(tick)))
                .max()
                .orElse(0);
        return Math.max(usual, Math.min(widest + others, 2 * width / 5));
    }

    private void paintCells(Graphics2D graphics, int left, int right, int bottom) {
        // Cells must not melt into one another, where they are few, nor vanish, where they are many.
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                values.length < right - left
                        ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
                        : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(cells(), left, TOP, right - left, bottom - TOP, null);
    }

    private BufferedImage cells() {
        BufferedImage image = new BufferedImage(x.length, y.length, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                // The rows of an image are counted from the top.
                image.setRGB(
                        place(x, i),
                        y.length - 1 - place(y, j),
                        colour(values[i][j]).getRGB());
            }
        }
        return image;
    }

    /** The place of a number on its axis, which grows even where the numbers descend. */
    private static int place(double[] numbers, int i) {
        int last = numbers.length - 1;
        return numbers[0] > numbers[last] ? last - i : i;
    }

    private Color colour(double value) {
        return Double.isFinite(value) ? palette().colour(Axis.share(value, low, high)) : NOT_FINITE;
    }

    /** An axis on which each number is in the middle of its cell. */
    private static Axis axis(double[] numbers, int start, int length) {
        double first = Math.min(numbers[0], numbers[numbers.length - 1]);
        double last = Math.max(numbers[0], numbers[numbers.length - 1]);
        double half = numbers.length > 1 ? (last / 2 - first / 2) / (numbers.length - 1) : 0.5;
        return Axis.linear(first - half, last + half, start, length).withSteps(2 * half);
    }

    private void paintScale(Graphics2D graphics, int left, Axis axis) {
        int bottom = axis.start();
        double step = (double) (bottom - TOP) / SCALE_STEPS;
        for (int k = 0; k < SCALE_STEPS; k++) {
            graphics.setColor(palette().colour((k + 0.5) / SCALE_STEPS));
            int y = (int) Math.floor(bottom - (k + 1) * step);
            graphics.fillRect(left, y, SCALE_WIDTH, (int) Math.ceil(step) + 1);
        }
        new Plot(graphics, left, TOP, left + SCALE_WIDTH, bottom).rightTicks(axis, axis::label);
    }
}

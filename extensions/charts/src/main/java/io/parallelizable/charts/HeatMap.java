package io.parallelizable.charts;

import java.awt.Color;
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
    private static final int SCALE_WIDTH = 22;
    private static final int SCALE_GAP = 24;
    private static final int SCALE_STEPS = 256;

    /** The colour of what is not a number. */
    private static final Color NO_NUMBER = new Color(0xc0, 0xc0, 0xc0);

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
        this.high = hasBothSigns ? size : most > least ? most : least + 1;
    }

    /**
     * Sets which numbers have the first colour and the last one: those below and above have the same. Unless it is set
     * the scale has room for all numbers, so a few that are far off take the colours of the others.
     *
     * @param low the number of the first colour
     * @param high the number of the last colour; where it is {@code -low}, colours tell below zero from above
     * @return this chart
     * @throws IllegalArgumentException if {@code low} is not below {@code high}
     */
    public HeatMap scale(double low, double high) {
        if (!(low < high)) {
            throw new IllegalArgumentException("a scale needs a low and a high end, not " + low + " and " + high);
        }
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
        int right = width - RIGHT;
        int bottom = height - BOTTOM;
        Plot plot = new Plot(graphics, LEFT, TOP, right, bottom);
        plot.title(title);
        plot.names(xName, yName);
        // Cells must not melt into one another, where they are few, nor vanish, where they are many.
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                values.length < right - LEFT
                        ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
                        : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(cells(), LEFT, TOP, right - LEFT, bottom - TOP, null);
        plot.xTicks(axis(x, LEFT, right - LEFT), Numbers::tick);
        plot.yTicks(axis(y, bottom, TOP - bottom), Numbers::tick, false);
        scale(graphics, right + SCALE_GAP, bottom);
    }

    private BufferedImage cells() {
        BufferedImage image = new BufferedImage(x.length, y.length, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                // The rows of an image are counted from the top.
                image.setRGB(i, y.length - 1 - j, colour(values[i][j]).getRGB());
            }
        }
        return image;
    }

    private Color colour(double value) {
        return Double.isNaN(value) ? NO_NUMBER : palette().colour((value - low) / (high - low));
    }

    /** An axis on which each number is in the middle of its cell. */
    private static Axis axis(double[] numbers, int start, int length) {
        double first = numbers[0];
        double last = numbers[numbers.length - 1];
        double half = numbers.length > 1 ? (last - first) / (numbers.length - 1) / 2 : 0.5;
        return Axis.linear(first - half, last + half, start, length).withSteps(2 * Math.abs(half));
    }

    private void scale(Graphics2D graphics, int left, int bottom) {
        Plot scale = new Plot(graphics, left, TOP, left + SCALE_WIDTH, bottom);
        double step = (double) (bottom - TOP) / SCALE_STEPS;
        for (int k = 0; k < SCALE_STEPS; k++) {
            graphics.setColor(palette().colour((k + 0.5) / SCALE_STEPS));
            int y = (int) Math.floor(bottom - (k + 1) * step);
            graphics.fillRect(left, y, SCALE_WIDTH, (int) Math.ceil(step) + 1);
        }
        scale.rightTicks(scale.yAxis(low, high), Numbers::tick);
    }
}

package io.parallelizable.examples.course;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Locale;

/**
 * A grid of numbers as colours, with its axes and scale: black and gold below 0, blue above.
 *
 * @param title what the numbers are
 * @param xName the name of what grows to the right
 * @param x its values, one for each column
 * @param yName the name of what grows upwards
 * @param y its values, one for each row, from the highest to the lowest
 * @param values the numbers: {@code values[row][column]}
 */
record HeatMap(String title, String xName, double[] x, String yName, double[] y, double[][] values) {
    private static final int MARGIN = 90;
    private static final int TICK = 6;
    private static final int SCALE_WIDTH = 22;
    private static final int SCALE_STEPS = 1000;
    private static final Color INK = new Color(0x30, 0x30, 0x30);

    /** The numbers that colours are given for, and these colours; between them they blend. */
    private static final double[] STOPS = {-1, -0.6, -0.25, 0, 0.05, 0.2, 0.4};

    private static final Color[] COLOURS = {
        new Color(0x14, 0x06, 0x02),
        new Color(0xa8, 0x3a, 0x05),
        new Color(0xfb, 0xb0, 0x30),
        new Color(0xff, 0xf6, 0xdc),
        new Color(0x9c, 0xc4, 0xe4),
        new Color(0x1f, 0x5f, 0xa8),
        new Color(0x08, 0x1d, 0x58)
    };

    BufferedImage draw() {
        int width = x.length + 2 * MARGIN + SCALE_WIDTH;
        BufferedImage image = new BufferedImage(width, y.length + 2 * MARGIN, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(INK);
        cells(image);
        frame(graphics);
        xAxis(graphics);
        yAxis(graphics);
        scale(image, graphics);
        graphics.dispose();
        return image;
    }

    private void cells(BufferedImage image) {
        for (int row = 0; row < y.length; row++) {
            for (int column = 0; column < x.length; column++) {
                image.setRGB(MARGIN + column, MARGIN + row, rgb(values[row][column]));
            }
        }
    }

    private void frame(Graphics2D graphics) {
        graphics.drawRect(MARGIN - 1, MARGIN - 1, x.length + 1, y.length + 1);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 20));
        centred(graphics, title, MARGIN + x.length / 2, MARGIN - 30);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.ITALIC, 18));
        centred(graphics, xName, MARGIN + x.length / 2, MARGIN + y.length + 60);
        centred(graphics, yName, MARGIN - 70, MARGIN + y.length / 2);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
    }

    private void xAxis(Graphics2D graphics) {
        double from = x[0];
        double to = x[x.length - 1];
        int bottom = MARGIN + y.length;
        for (double value = firstTick(from, to); value <= to + 1e-9; value += step(from, to)) {
            int at = MARGIN + position(value, from, to, x.length);
            graphics.drawLine(at, bottom, at, bottom + TICK);
            centred(graphics, label(value), at, bottom + 26);
        }
    }

    private void yAxis(Graphics2D graphics) {
        double from = y[y.length - 1];
        double to = y[0];
        for (double value = firstTick(from, to); value <= to + 1e-9; value += step(from, to)) {
            int at = MARGIN + y.length - 1 - position(value, from, to, y.length);
            graphics.drawLine(MARGIN - 1 - TICK, at, MARGIN - 1, at);
            centred(graphics, label(value), MARGIN - 30, at + 5);
        }
    }

    private void scale(BufferedImage image, Graphics2D graphics) {
        double lowest = STOPS[0];
        double highest = STOPS[STOPS.length - 1];
        int left = MARGIN + x.length + 25;
        for (int row = 0; row < y.length; row++) {
            int colour = rgb(highest + (lowest - highest) * row / y.length);
            for (int column = 0; column < SCALE_WIDTH; column++) {
                image.setRGB(left + column, MARGIN + row, colour);
            }
        }
        graphics.drawRect(left - 1, MARGIN - 1, SCALE_WIDTH + 1, y.length + 1);
        for (double value = firstTick(lowest, highest); value <= highest + 1e-9; value += step(lowest, highest)) {
            int at = MARGIN + y.length - 1 - position(value, lowest, highest, y.length);
            graphics.drawLine(left + SCALE_WIDTH, at, left + SCALE_WIDTH + TICK, at);
            centred(graphics, label(value), left + SCALE_WIDTH + 28, at + 5);
        }
    }

    private static int rgb(double value) {
        int above = 1;
        while (above < STOPS.length - 1 && value > STOPS[above]) {
            above++;
        }
        double share = (value - STOPS[above - 1]) / (STOPS[above] - STOPS[above - 1]);
        return blend(COLOURS[above - 1], COLOURS[above], Math.max(0, Math.min(1, share)));
    }

    private static int blend(Color from, Color to, double share) {
        return blend(from.getRed(), to.getRed(), share) << 16
                | blend(from.getGreen(), to.getGreen(), share) << 8
                | blend(from.getBlue(), to.getBlue(), share);
    }

    private static int blend(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static int position(double value, double from, double to, int length) {
        return (int) Math.round((value - from) / (to - from) * (length - 1));
    }

    private static double firstTick(double from, double to) {
        return Math.ceil(from / step(from, to) - 1e-9) * step(from, to);
    }

    private static double step(double from, double to) {
        return to - from > 0.7 ? 0.2 : 0.1;
    }

    private static String label(double value) {
        String label = String.format(Locale.ROOT, "%.1f", value);
        return label.equals("-0.0") ? "0.0" : label;
    }

    private static void centred(Graphics2D graphics, String text, int x, int y) {
        FontMetrics metrics = graphics.getFontMetrics();
        graphics.drawString(text, x - metrics.stringWidth(text) / 2, y);
    }
}

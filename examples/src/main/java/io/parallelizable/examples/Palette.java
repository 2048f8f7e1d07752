package io.parallelizable.examples;

import java.awt.Color;

/** The colour of an escape count: from deep blue over white and gold to black, which is the set itself. */
final class Palette {
    private static final Color[] STOPS = {
        new Color(0x00, 0x04, 0x28),
        new Color(0x0b, 0x3c, 0x91),
        new Color(0x3f, 0x8e, 0xd8),
        new Color(0xe8, 0xf6, 0xff),
        new Color(0xff, 0xc1, 0x3b),
        new Color(0xc8, 0x4a, 0x09),
        new Color(0x4a, 0x05, 0x10)
    };

    private final double mostSteps;

    Palette(int mostSteps) {
        this.mostSteps = mostSteps;
    }

    int rgb(double count) {
        if (count >= mostSteps) {
            return Color.BLACK.getRGB();
        }
        // Most points escape after a few steps: the logarithm gives those the larger part of the colours.
        double position = Math.log(Math.max(1, count)) / Math.log(mostSteps) * (STOPS.length - 1);
        int below = (int) position;
        return blend(STOPS[below], STOPS[Math.min(below + 1, STOPS.length - 1)], position - below);
    }

    private static int blend(Color from, Color to, double share) {
        return blend(from.getRed(), to.getRed(), share) << 16
                | blend(from.getGreen(), to.getGreen(), share) << 8
                | blend(from.getBlue(), to.getBlue(), share);
    }

    private static int blend(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}

package io.parallelizable.charts;

import java.awt.Color;

/** Colours for numbers, between which the colour-blind can tell differences, and a grey printer too. */
enum Palette {
    /** From low to high: viridis, by Stéfan van der Walt and Nathaniel Smith for matplotlib (2015). */
    LOW_TO_HIGH(0x440154, 0x482878, 0x3e4a89, 0x31688e, 0x26828e, 0x1f9e89, 0x35b779, 0x6dcd59, 0xb4de2c, 0xfde725),

    /** Around zero: PuOr of ColorBrewer, by Cynthia Brewer (2003), orange below and purple above. */
    AROUND_ZERO(
            0x7f3b08, 0xb35806, 0xe08214, 0xfdb863, 0xfee0b6, 0xf7f7f7, 0xd8daeb, 0xb2abd2, 0x8073ac, 0x542788,
            0x2d004b);

    private final int[] stops;

    Palette(int... stops) {
        this.stops = stops;
    }

    /** The colour of a share from 0 to 1. */
    Color colour(double share) {
        double position = Math.max(0, Math.min(1, share)) * (stops.length - 1);
        int below = Math.min((int) position, stops.length - 2);
        double part = position - below;
        return new Color(blend(below, 16, part), blend(below, 8, part), blend(below, 0, part));
    }

    private int blend(int below, int shift, double part) {
        int from = stops[below] >> shift & 0xff;
        int to = stops[below + 1] >> shift & 0xff;
        return (int) Math.round(from + (to - from) * part);
    }
}

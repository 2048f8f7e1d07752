package io.parallelizable.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

/** Worry: the colour-blind, or a grey printer, cannot tell colours apart. */
class ColoursTest {
    /** Relative luminance, as the Web Content Accessibility Guidelines 2.1 have it. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void higherNumbers_areLighter() {
        for (int k = 1; k <= 100; k++) {
            assertThat(luminance(Palette.LOW_TO_HIGH.colour(k / 100.0)))
                    .isGreaterThan(luminance(Palette.LOW_TO_HIGH.colour((k - 1) / 100.0)));
        }
    }

    @Test
    void numbersFurtherFromZero_areDarker() {
        for (int k = 51; k <= 100; k++) {
            assertThat(luminance(Palette.AROUND_ZERO.colour(k / 100.0)))
                    .isLessThan(luminance(Palette.AROUND_ZERO.colour((k - 1) / 100.0)));
            assertThat(luminance(Palette.AROUND_ZERO.colour(1 - k / 100.0)))
                    .isLessThan(luminance(Palette.AROUND_ZERO.colour(1 - (k - 1) / 100.0)));
        }
    }

    @Test
    void theMarkedElement_isNotTheOthers() {
        assertThat(Math.abs(luminance(Look.MARKED) - luminance(Look.MAIN))).isGreaterThan(0.05);
        assertThat(Look.COLOURS).doesNotHaveDuplicates();
    }
}

package io.parallelizable.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The picture is the right way round: the real axis to the right, the imaginary axis upwards. */
class PictureTest {
    /** One pixel for each 0.01, so that the pixel of a point is easily found. */
    private static final int SIZE = 301;

    private static final int BLACK = Color.BLACK.getRGB();

    private final BufferedImage mandelbrot = Picture.of(Mandelbrot.counts(SIZE), Mandelbrot.MOST_STEPS);

    @Test
    void columnsGoRight_rowsGoUp() {
        double[][] counts = {{9, 1, 1}, {1, 1, 1}};
        BufferedImage picture = Picture.of(counts, 9);
        assertThat(picture.getWidth()).isEqualTo(2);
        assertThat(picture.getHeight()).isEqualTo(3);
        assertThat(picture.getRGB(0, 2)).isEqualTo(BLACK);
        assertThat(picture.getRGB(0, 0)).isNotEqualTo(BLACK);
        assertThat(picture.getRGB(1, 2)).isNotEqualTo(BLACK);
    }

    @Test
    void pointsOfTheSet_areBlack() {
        assertThat(rgb(0, 0)).isEqualTo(BLACK);
        assertThat(rgb(-1, 0)).isEqualTo(BLACK);
        assertThat(rgb(-0.1, 0.75)).isEqualTo(BLACK);
        assertThat(rgb(-0.1, -0.75)).isEqualTo(BLACK);
    }

    @Test
    void pointsOutside_areColoured() {
        assertThat(rgb(1, 0)).isNotEqualTo(BLACK);
        assertThat(rgb(0, 1.3)).isNotEqualTo(BLACK);
        assertThat(rgb(-0.75, 0.5)).isNotEqualTo(BLACK);
        assertThat(rgb(-2, 1.5)).isNotEqualTo(BLACK);
    }

    @Test
    void tip_isAtTheLeft() {
        assertThat(rgb(-1.76, 0)).isEqualTo(BLACK);
        assertThat(rgb(0.8, 0)).isNotEqualTo(BLACK);
    }

    @Test
    void lowerHalf_mirrorsTheUpper() {
        int alike = 0;
        for (int x = 0; x < SIZE; x++) {
            for (int y = 0; y < SIZE; y++) {
                alike += mandelbrot.getRGB(x, y) == mandelbrot.getRGB(x, SIZE - 1 - y) ? 1 : 0;
            }
        }
        // Rounding tells the two halves apart at the very edge of the set.
        assertThat(alike).isCloseTo(SIZE * SIZE, withinPercentage(1));
    }

    @Test
    void colours_areMany() {
        int[] pixels = mandelbrot.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE);
        assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(50);
    }

    private int rgb(double real, double imaginary) {
        int x = (int) Math.round((real + 2) * 100);
        int y = (int) Math.round((1.5 - imaginary) * 100);
        return mandelbrot.getRGB(x, y);
    }
}

package io.parallelizable.examples;

import java.awt.image.BufferedImage;

/** Escape counts as an image, the real axis to the right and the imaginary axis upwards. */
final class Picture {
    private Picture() {}

    /**
     * Colours the counts.
     *
     * @param counts {@code counts[i][j]} belongs to column i from the left and row j from below
     * @param mostSteps the count of points in the set
     */
    static BufferedImage of(double[][] counts, int mostSteps) {
        int width = counts.length;
        int height = counts[0].length;
        Palette palette = new Palette(mostSteps);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < height; j++) {
                // The rows of an image are counted from the top.
                image.setRGB(i, height - 1 - j, palette.rgb(counts[i][j]));
            }
        }
        return image;
    }
}

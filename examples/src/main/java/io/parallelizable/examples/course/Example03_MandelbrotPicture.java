package io.parallelizable.examples.course;

import io.parallelizable.Parallelizable;
import io.parallelizable.Sequences;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A grid that comes out as the picture it is: map over its rows, from the top down.
 *
 * <p>An image is an array of rows, and its rows are counted from the top. A method that computes a row, and inputs that
 * go from the highest to the lowest, give {@code picture[row][column]} at once: nothing is transposed or turned over.
 *
 * <pre>mvn -q compile exec:exec -Dmain=course.Example03_MandelbrotPicture [-Dargs="1200 seahorses.png"]</pre>
 */
public final class Example03_MandelbrotPicture {
    private static final int MOST_STEPS = 1_000;
    private static final double LEFT = -0.748;
    private static final double RIGHT = -0.740;
    private static final double TOP = 0.136;
    private static final double BOTTOM = 0.128;

    private Example03_MandelbrotPicture() {}

    /**
     * A row of the picture.
     *
     * @param y where it crosses the imaginary axis
     * @param width how many points it has
     */
    record Row(double y, int width) {}

    @Parallelizable
    static double[] escapeCounts(Row row) {
        double[] counts = Sequences.linspace(LEFT, RIGHT, row.width());
        for (int column = 0; column < counts.length; column++) {
            counts[column] = escapeCount(counts[column], row.y());
        }
        return counts;
    }

    private static double escapeCount(double real, double imaginary) {
        double x = 0;
        double y = 0;
        int steps = 0;
        while (x * x + y * y <= 100 && steps < MOST_STEPS) {
            double nextX = x * x - y * y + real;
            y = 2 * x * y + imaginary;
            x = nextX;
            steps++;
        }
        // The fraction that was left to go makes the colours flow into one another.
        return steps == MOST_STEPS ? MOST_STEPS : steps + 1 - Math.log(Math.log(Math.hypot(x, y))) / Math.log(2);
    }

    private static Row[] rows(int size) {
        double[] y = Sequences.linspace(TOP, BOTTOM, size);
        Row[] rows = new Row[size];
        for (int row = 0; row < size; row++) {
            rows[row] = new Row(y[row], size);
        }
        return rows;
    }

    private static BufferedImage image(double[][] picture) {
        BufferedImage image = new BufferedImage(picture[0].length, picture.length, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < picture.length; row++) {
            for (int column = 0; column < picture[row].length; column++) {
                image.setRGB(column, row, colour(picture[row][column]));
            }
        }
        return image;
    }

    private static int colour(double count) {
        if (count == MOST_STEPS) {
            return Color.BLACK.getRGB();
        }
        double turn = Math.sqrt(count);
        return new Color(wave(turn - 0.9), wave(turn - 0.45), wave(turn)).getRGB();
    }

    private static float wave(double turn) {
        return (float) (0.5 - 0.5 * Math.cos(turn));
    }

    /**
     * Writes the picture.
     *
     * @param args how many pixels wide and high, and the file to write
     * @throws IOException if the file cannot be written
     */
    public static void main(String... args) throws IOException {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        Path file = Path.of(args.length > 1 ? args[1] : "target/output/seahorses.png")
                .toAbsolutePath();

        double[][] picture = EscapeCountsParallel.map(rows(size));

        Files.createDirectories(file.getParent());
        try (OutputStream stream = Files.newOutputStream(file)) {
            ImageIO.write(image(picture), "png", stream);
        }
        System.out.println(picture.length + " rows of " + picture[0].length + " points: " + file);
    }
}

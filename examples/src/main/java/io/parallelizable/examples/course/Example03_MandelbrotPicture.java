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
 * A method of two arguments over a grid of their values, which comes out as the picture it is.
 *
 * <p>The post had to cut its grid into columns by hand, as the second example does, and found the result on its side.
 * {@code grid(y, x)} calls the method for every combination: {@code picture[i][j]} is {@code escapeCount(y[i], x[j])}.
 * So the first argument counts rows and the second columns, as in an image. The rows of an image begin at the top, and
 * so does {@code y}: nothing is transposed or turned over. Points are shared out among the cores one by one, however
 * few rows there are.
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

    @Parallelizable
    static double escapeCount(double imaginary, double real) {
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

        double[] y = Sequences.linspace(TOP, BOTTOM, size);
        double[] x = Sequences.linspace(LEFT, RIGHT, size);
        double[][] picture = EscapeCountParallel.grid(y, x);

        Files.createDirectories(file.getParent());
        try (OutputStream stream = Files.newOutputStream(file)) {
            ImageIO.write(image(picture), "png", stream);
        }
        System.out.println(picture.length + " rows of " + picture[0].length + " points: " + file);
    }
}

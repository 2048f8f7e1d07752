package io.parallelizable.examples.course;

import io.parallelizable.FailedElement;
import io.parallelizable.Parallelizable;
import io.parallelizable.Sequences;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/**
 * Methods that return nothing and do something: {@code forEach}, or {@code grid} for every combination.
 *
 * <p>{@code writeTile} writes one tile of a large picture, as maps on the web have them. What a call does must not get
 * in the way of the others: each has a file of its own. When the companion returns, all files are there. When a call
 * fails, its exception arrives, the first in the order of the loop, and no further tiles are begun; those that were
 * finished stay on the disk, and calling again is the way out.
 *
 * <pre>mvn -q compile exec:exec -Dmain=course.Example13_Tiles [-Dargs="4 tiles"]</pre>
 */
public final class Example13_Tiles {
    private static final int TILE_SIZE = 128;
    private static final int MOST_STEPS = 300;
    private static final int WHITE = 255;

    private Example13_Tiles() {}

    @Parallelizable
    static void writeTile(int row, int column, Path folder) throws IOException {
        BufferedImage tile = new BufferedImage(TILE_SIZE, TILE_SIZE, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < TILE_SIZE; y++) {
            for (int x = 0; x < TILE_SIZE; x++) {
                double share = escapeShare(column + (double) x / TILE_SIZE, row + (double) y / TILE_SIZE);
                tile.getRaster().setSample(x, y, 0, (int) (WHITE * (1 - Math.sqrt(share))));
            }
        }
        try (OutputStream stream = Files.newOutputStream(folder.resolve(row + "-" + column + ".png"))) {
            ImageIO.write(tile, "png", stream);
        }
    }

    /** How late a point escapes, 1 for one that stays; a Julia set of four tiles by four. */
    private static double escapeShare(double tileX, double tileY) {
        double x = 0.8 * tileX - 1.6;
        double y = 0.8 * tileY - 1.6;
        int steps = 0;
        while (x * x + y * y <= 4 && steps < MOST_STEPS) {
            double nextX = x * x - y * y - 0.8;
            y = 2 * x * y + 0.156;
            x = nextX;
            steps++;
        }
        return (double) steps / MOST_STEPS;
    }

    private static String failure(int[] rows, int[] columns, Path folder) {
        try {
            WriteTileParallel.grid(rows, columns, folder);
            return "none";
        } catch (IOException e) {
            return e.getClass().getSimpleName() + which(e);
        }
    }

    private static String which(Exception e) {
        return Arrays.stream(e.getSuppressed())
                .filter(FailedElement.class::isInstance)
                .map(note -> " of tile " + ((FailedElement) note).index())
                .findFirst()
                .orElse("");
    }

    /**
     * Writes the tiles, and then once more where they cannot be written.
     *
     * @param args how many tiles in a row and in a column, and the folder to write to
     * @throws IOException if a file cannot be written
     */
    public static void main(String... args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 4;
        Path folder = Path.of(args.length > 1 ? args[1] : "target/output/tiles").toAbsolutePath();
        int[] rows = Sequences.arange(count);
        int[] columns = Sequences.arange(count);

        Files.createDirectories(folder);
        WriteTileParallel.grid(rows, columns, folder);
        System.out.println(count * count + " tiles: " + folder);

        int[] diagonal = Sequences.arange(count);
        WriteTileParallel.forEach(diagonal, diagonal, folder);
        System.out.println("the diagonal once more: " + count + " tiles");

        System.out.println("where there is no folder: " + failure(rows, columns, folder.resolve("nowhere")));
    }
}

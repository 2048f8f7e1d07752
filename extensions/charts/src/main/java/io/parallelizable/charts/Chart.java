package io.parallelizable.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A picture of numbers, to be saved or shown; {@link Charts} makes them.
 *
 * <p>A chart is used by one thread at a time. No screen is needed; the JVM needs the fonts of the system for its text.
 */
public abstract class Chart {
    private int width = 800;
    private int height = 500;

    /** Made by this package alone. */
    Chart() {}

    /**
     * Sets the size, 800 by 500 unless it is set. Text does not grow with it.
     *
     * @param width in pixels
     * @param height in pixels
     * @return this chart
     * @throws IllegalArgumentException if the width is below 300 or the height below 200: the text has no room there
     */
    public final Chart size(int width, int height) {
        if (width < 300 || height < 200) {
            throw new IllegalArgumentException(
                    "a chart is at least 300 pixels wide and 200 high, not " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        return this;
    }

    /**
     * Writes the chart to a file. Makes its directory if that does not exist; replaces an existing file.
     *
     * @param file the file; the ending of its name, {@code .png} or {@code .svg}, decides the format
     * @throws IllegalArgumentException if the name has another ending; nothing is written then
     * @throws IOException if the file cannot be written
     */
    public final void save(Path file) throws IOException {
        PictureFile.write(this, file);
    }

    /**
     * Draws the chart, to be shown in a window or a notebook.
     *
     * @return a new image
     */
    public final BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        draw(graphics);
        graphics.dispose();
        return image;
    }

    final void draw(Graphics2D graphics) {
        Look.smooth(graphics);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        paint(graphics, width, height);
    }

    final int width() {
        return width;
    }

    final int height() {
        return height;
    }

    /** Paints the chart on a white background. */
    abstract void paint(Graphics2D graphics, int width, int height);
}

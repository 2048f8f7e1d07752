package io.parallelizable.charts;

import java.awt.Dimension;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;

/** Writes charts to files, in the format that the file's name asks for. */
final class PictureFile {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private PictureFile() {}

    static void write(Chart chart, Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".png") && !name.endsWith(".svg")) {
            throw new IllegalArgumentException(
                    "the name of a chart's file ends with .png or .svg, which \"" + file + "\" does not");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (name.endsWith(".svg")) {
            writeSvg(chart, file);
        } else {
            writePng(chart, file);
        }
    }

    private static void writePng(Chart chart, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            ImageIO.write(chart.image(), "png", out);
        }
    }

    private static void writeSvg(Chart chart, Path file) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setImageHandler(new EmbeddedPng());
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(chart.width(), chart.height()));
        chart.draw(graphics);
        try (Writer out = Files.newBufferedWriter(file)) {
            graphics.stream(out, true);
        }
    }

    /** Images within a drawing: by ImageIO, since Batik's own encoder is a jar of its own. */
    private static final class EmbeddedPng extends ImageHandlerBase64Encoder {
        @Override
        public void encodeImage(RenderedImage image, OutputStream out) throws SVGGraphics2DIOException {
            try {
                ImageIO.write(image, "png", out);
            } catch (IOException problem) {
                throw new SVGGraphics2DIOException(problem.getMessage(), problem);
            }
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new LinkageError("the default of every Java platform", impossible);
        }
    }
}

package io.parallelizable.processor.write;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** Writes generated source files. */
public final class SourceWriter {
    private final Filer filer;

    public SourceWriter(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes the source of a class.
     *
     * @param name the class
     * @param source its source
     * @param origin the one class that it is made from: build tools generate the file anew when that changes
     * @throws IOException if the file exists already or cannot be written
     */
    public void write(ClassName name, String source, TypeElement origin) throws IOException {
        try (Writer writer =
                filer.createSourceFile(name.canonicalName(), origin).openWriter()) {
            writer.write(source);
        }
    }
}

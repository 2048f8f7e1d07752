package io.parallelizable.processor.write;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes generated source files. */
public final class SourceWriter {
    private static final int ASCII = 127;

    private final Filer filer;
    private final Elements elements;

    public SourceWriter(ProcessingEnvironment environment) {
        filer = environment.getFiler();
        elements = environment.getElementUtils();
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
                filer.createSourceFile(fileName(name, origin), origin).openWriter()) {
            writer.write(escaped(source));
        }
    }

    /** The name of the class, and of its module where the same compilation has a package of that name in another. */
    private String fileName(ClassName name, TypeElement origin) {
        ModuleElement module = elements.getModuleOf(origin);
        boolean unique = module == null
                || module.isUnnamed()
                || elements.getAllPackageElements(name.packageName()).size() <= 1;
        return (unique ? "" : module.getQualifiedName() + "/") + name.canonicalName();
    }

    /** The source with escapes for all that is not ASCII, since nothing tells in which encoding the file is kept. */
    private static String escaped(String source) {
        if (source.chars().allMatch(c -> c <= ASCII)) {
            return source;
        }
        StringBuilder escaped = new StringBuilder();
        source.chars().forEach(c -> escaped.append(c <= ASCII ? Character.toString(c) : "\\u%04x".formatted(c)));
        return escaped.toString();
    }
}

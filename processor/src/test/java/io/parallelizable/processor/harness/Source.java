package io.parallelizable.processor.harness;

import com.google.testing.compile.JavaFileObjects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/**
 * One source file.
 *
 * @param name the name of its first class, with the package
 * @param text all of it
 */
public record Source(String name, String text) {
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile(
            "^(?:package [\\w.]+; )?(?:(?:public|final|abstract|sealed|@\\w+(?:\\(.*\\))?) )*(?:class|interface|enum|record|@interface) ([\\p{L}\\p{N}_$]+)",
            Pattern.MULTILINE);

    /** The source file with that text, named after the first class in it. */
    public static Source of(String text) {
        Matcher home = PACKAGE.matcher(text);
        String prefix = home.find() ? home.group(1) + "." : "";
        if (text.contains("\nmodule ") || text.startsWith("module ")) {
            return new Source("module-info", text);
        }
        Matcher type = TYPE.matcher(text);
        if (!type.find()) {
            throw new IllegalArgumentException("no class in:\n" + text);
        }
        return new Source(prefix + type.group(1), text);
    }

    /** Where it lies below a source directory. */
    public String path() {
        return name.replace('.', '/') + ".java";
    }

    JavaFileObject inMemory() {
        return JavaFileObjects.forSourceString(name, text);
    }
}

package io.parallelizable.checkpoint.internal.identity.digest;

import io.parallelizable.checkpoint.internal.identity.code.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All class files of a directory or a jar, each as a whole. */
public final class ClassTree {
    private static final String CLASS = ".class";

    private ClassTree() {}

    /** Digests by the names of classes, such as {@code com/acme/Energy}. */
    public static Map<String, String> of(Source source) {
        try {
            String root = source.root();
            if (!root.startsWith(Archive.PREFIX)) {
                return of(Path.of(URI.create(root)));
            }
            Path jar = Path.of(URI.create(root.substring(Archive.PREFIX.length())));
            try (FileSystem files = FileSystems.newFileSystem(jar)) {
                return of(files.getPath("/"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("class files of " + source.root(), unreadable);
        }
    }

    private static Map<String, String> of(Path root) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(CLASS)).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                digests.put(name.substring(0, name.length() - CLASS.length()), Digests.of(Files.readAllBytes(file)));
            }
        }
        return digests;
    }
}

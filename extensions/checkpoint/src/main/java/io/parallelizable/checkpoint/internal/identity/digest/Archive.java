package io.parallelizable.checkpoint.internal.identity.digest;

import io.parallelizable.checkpoint.internal.identity.code.Source;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A jar as a whole, by the names, sizes and checksums of what is in it: so one that is built again is the same, whose
 * bytes differ by times. What is in {@code META-INF} does not count.
 *
 * @param name its file name
 */
public record Archive(String name, String digest) {
    static final String PREFIX = "jar:";

    /** The jar at a place; nothing if it is not a file, such as one inside another. */
    public static Optional<Archive> of(Source source) {
        try {
            Path file = Path.of(URI.create(source.root().substring(PREFIX.length())));
            return Optional.of(new Archive(file.getFileName().toString(), digest(file)));
        } catch (IllegalArgumentException | IOException noFile) {
            return Optional.empty();
        }
    }

    private static String digest(Path file) throws IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            return Digests.of(jar.stream()
                    .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("META-INF/"))
                    .map(Archive::line)
                    .sorted()
                    .collect(Collectors.joining("\n")));
        }
    }

    private static String line(ZipEntry entry) {
        return entry.getName() + " " + entry.getSize() + " " + entry.getCrc();
    }
}

package io.parallelizable.processor.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is to be said of a method, as someone has found by reading it.
 *
 * @param library where the method is
 * @param method its signature
 * @param ids the hazards that a warning should name; none for a method of which nothing should be said
 * @param reason why
 */
record Label(String library, String method, Set<String> ids, String reason) {
    private static final Pattern PROGRAM =
            Pattern.compile("@Parallelizable(?:\\(.*\\))? // (\\S+)\\s+static [^(]*?(\\w+)\\(");

    /** Reads a file of labels. */
    static List<Label> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(parts -> new Label(parts[0], parts[1], ids(parts[2]), parts[3]))
                    .toList();
        }
    }

    /** Reads the labels behind the annotations in small programs; methods are told apart by their simple names. */
    static List<Label> ofPrograms(Path programs) throws IOException {
        List<Label> labels = new ArrayList<>();
        try (Stream<Path> files = Files.walk(programs)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Matcher matcher = PROGRAM.matcher(Files.readString(file));
                while (matcher.find()) {
                    labels.add(new Label("programs", matcher.group(2), ids(matcher.group(1)), file.toString()));
                }
            }
        }
        return labels;
    }

    private static Set<String> ids(String text) {
        Set<String> ids = new TreeSet<>(Set.of(text.strip().split(",")));
        ids.remove("-");
        return ids;
    }
}

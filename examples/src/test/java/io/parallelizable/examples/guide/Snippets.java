package io.parallelizable.examples.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of programs that the guide shows: what stands between {@code // snippet: NAME} and {@code // end}. */
final class Snippets {
    private static final Path SOURCES = Path.of("src/test/java/io/parallelizable/examples/guide");
    private static final Path RESOURCES = Path.of("src/test/resources/guide");

    private Snippets() {}

    /** A part by its address, such as {@code LongRuns#progress}: the file is {@code LongRunsTest}. */
    static String of(String address) throws IOException {
        String[] parts = address.split("#");
        Path file = parts[0].contains(".") ? RESOURCES.resolve(parts[0]) : SOURCES.resolve(parts[0] + "Test.java");
        Matcher matcher = Pattern.compile("// snippet: " + parts[1] + "\n(.*?)\n *// end\n", Pattern.DOTALL)
                .matcher(Files.readString(file));
        if (!matcher.find()) {
            throw new AssertionError("no such snippet: " + address);
        }
        return withoutIndentation(matcher.group(1).lines().toList());
    }

    private static String withoutIndentation(List<String> lines) {
        int indentation = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        lines.forEach(line ->
                text.append(line.isBlank() ? "" : line.substring(indentation)).append('\n'));
        return text.toString();
    }
}

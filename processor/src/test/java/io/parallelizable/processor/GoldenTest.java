package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.harness.Compiled;
import io.parallelizable.processor.harness.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Worry: a companion reads worse than it did, and no one has looked.
 *
 * <p>Each case in {@code companions} has an {@code input} and the {@code expected} companions. With
 * {@code -Dgoldens=update} these are written anew: then read the diff as a user would.
 */
class GoldenTest extends EveryCompiler {
    private static final Path CASES = Path.of("src/test/resources/companions");

    static List<Path> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.sorted().toList();
        }
    }

    private static Map<String, String> files(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            Map<String, String> texts = new TreeMap<>();
            files.forEach(file -> texts.put(file.getFileName().toString(), read(file)));
            return texts;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void companions_areAsExpectedAndCompileWithoutAnyWarning(Path directory) throws IOException {
        List<Source> sources = files(directory.resolve("input")).values().stream()
                .map(Source::of)
                .toList();
        Compiled compiled = with.strictAboutJavadoc().compile(sources).isClean();
        Map<String, String> actual = new TreeMap<>();
        compiled.sources()
                .forEach((name, text) -> actual.put(name.substring(name.lastIndexOf('.') + 1) + ".java", text));
        Path expected = directory.resolve("expected");
        if ("update".equals(System.getProperty("goldens"))) {
            write(actual, expected);
        } else {
            assertThat(actual).isEqualTo(files(expected));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lines_fitIntoTheColumnsOfFormatters(Path directory) throws IOException {
        assertThat(files(directory.resolve("expected")).values().stream().flatMap(String::lines))
                .allMatch(line -> line.length() <= 120);
    }

    private static void write(Map<String, String> texts, Path directory) throws IOException {
        Files.createDirectories(directory);
        for (String stale : files(directory).keySet()) {
            Files.delete(directory.resolve(stale));
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(directory.resolve(text.getKey()), text.getValue());
        }
    }
}

package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Worry: the guide shows code that does not compile, or does not do what is said of it.
 *
 * <p>With {@code -Dgoldens=update} the pages are written anew.
 */
class GuideTest {
    private static final Path GUIDE = Path.of("../docs/guide");
    private static final Path CHARTS = Path.of("../docs/charts.md");
    private static final Pattern MARKED =
            Pattern.compile("<!-- snippet: (\\S+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.list(GUIDE), Stream.of(CHARTS))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void codeOfPage_isThatOfATest(Path page) throws IOException {
        String text = Files.readString(page);
        StringBuilder expected = new StringBuilder();
        Matcher matcher = MARKED.matcher(text);
        while (matcher.find()) {
            String block =
                    "<!-- snippet: " + matcher.group(1) + " -->\n```java\n" + Snippets.of(matcher.group(1)) + "```\n";
            matcher.appendReplacement(expected, Matcher.quoteReplacement(block));
        }
        matcher.appendTail(expected);
        if ("update".equals(System.getProperty("goldens"))) {
            Files.writeString(page, expected);
        } else {
            assertThat(text).isEqualTo(expected.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockOfJava_isMarked(Path page) throws IOException {
        String text = Files.readString(page);
        assertThat(text.split("```java", -1))
                .hasSize(1 + (int) MARKED.matcher(text).results().count());
    }
}

package io.parallelizable.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Worry: the large companion that the docs show is not the largest any more, or not what is generated.
 *
 * <p>With {@code -Dgoldens=update} the page is written anew.
 */
class LargestCompanionTest {
    private static final Path PAGE = Path.of("../docs/companions.md");
    private static final Path GENERATED = Path.of("target/generated-sources/annotations");
    private static final String MARK = "<!-- generated: WriteTileParallel -->\n";

    private static Path largestCompanion() throws IOException {
        try (Stream<Path> files = Files.walk(GENERATED)) {
            return files.filter(file -> file.toString().endsWith("Parallel.java"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    @Test
    void page_showsTheLargestCompanionAsItIsGenerated() throws IOException {
        Path largest = largestCompanion();
        assertThat(largest.getFileName()).hasToString("WriteTileParallel.java");

        String page = Files.readString(PAGE);
        int begin = page.indexOf(MARK) + MARK.length();
        int end = page.indexOf("</details>", begin);
        String expected = "```java\n" + Files.readString(largest) + "```\n";
        if ("update".equals(System.getProperty("goldens"))) {
            Files.writeString(PAGE, page.substring(0, begin) + expected + page.substring(end));
        } else {
            assertThat(page.substring(begin, end)).isEqualTo(expected);
        }
    }
}

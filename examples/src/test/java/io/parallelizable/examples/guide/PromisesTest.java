package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Worry: a promise names a test that is no longer there, or none at all. */
class PromisesTest {
    private static final Path PAGE = Path.of("../docs/promises.md");
    private static final List<Path> TESTS = List.of(
            Path.of("../runtime/src/test"),
            Path.of("../processor/src/test"),
            Path.of("../extensions/checkpoint/src/test"),
            Path.of("../extensions/charts/src/test"),
            Path.of("../extensions/slurm/src/test"),
            Path.of("../extensions/progressbar/src/test"));
    private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");

    @Test
    void everyPromise_namesATest() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.equals("| promise | test |"))
                .toList();
        assertThat(rows)
                .hasSizeGreaterThan(30)
                .allSatisfy(row -> assertThat(TEST.matcher(row).find()).isTrue());
    }

    @Test
    void everyTestThatIsNamed_exists() throws IOException {
        assertThat(TEST.matcher(Files.readString(PAGE)).results().toList())
                .allSatisfy(test -> assertThat(source(test.group(1))).contains("void " + test.group(2) + "("));
    }

    /** Of all classes of that name: modules may have one each. */
    private static String source(String type) throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path root : TESTS) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(each -> each.endsWith(type + ".java")).toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }
        return sources.toString();
    }
}

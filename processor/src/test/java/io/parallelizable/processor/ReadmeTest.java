package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Worry: the README, or a page that it leads to, says something that is not true any more. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Path REFERENCE = Path.of("../docs/reference.md");
    private static final Path COMPANIONS = Path.of("../docs/companions.md");
    private static final Path CONSUMER = Path.of("src/it/plain");
    private static final Path OTHER_CONSUMER = Path.of("src/it/several-arguments");
    private static final String MARK = "<!-- generated: TestPrimeParallel -->\n";

    private static List<String> blocks(String language) throws IOException {
        return blocks(README, language);
    }

    /** The fenced blocks of a language on a page, in their order. */
    private static List<String> blocks(Path page, String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(page))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String withoutIndentation(String text) {
        return text.replaceAll("(?m)^\\s+", "").strip();
    }

    @Test
    void annotatedClass_isTheConsumersOwn() throws IOException {
        String source = Files.readString(CONSUMER.resolve("src/main/java/com/acme/Primes.java"));
        assertThat(blocks("java").get(0)).isEqualTo(source);
    }

    @Test
    void call_isTheConsumersOwn() throws IOException {
        String test = Files.readString(CONSUMER.resolve("src/test/java/com/acme/PrimesTest.java"));
        String call = blocks("java").get(1).replaceAll(" *//.*", "").strip();
        assertThat(test).contains(call);
    }

    @Test
    void methodsOfOtherShapes_areTheOtherConsumersOwn() throws IOException {
        String source = Files.readString(OTHER_CONSUMER.resolve("src/main/java/com/acme/Models.java"));
        String[] methods = blocks(REFERENCE, "java").get(0).split("\\{ … }");
        assertThat(methods).hasSizeGreaterThan(3);
        for (String method : methods) {
            assertThat(withoutIndentation(source)).contains(withoutIndentation(method));
        }
    }

    @Test
    void callsOfOtherShapes_areTheOtherConsumersOwn() throws IOException {
        String test = Files.readString(OTHER_CONSUMER.resolve("src/test/java/com/acme/ModelsTest.java"));
        String calls = blocks(REFERENCE, "java").get(1) + blocks("java").get(2);
        assertThat(calls.replaceAll("(?m) *//.*$", "").lines())
                .hasSizeGreaterThan(6)
                .allSatisfy(call -> assertThat(test).contains(call));
    }

    @Test
    void gradleSnippet_isTheOtherConsumersOwn() throws IOException {
        String build = withoutIndentation(Files.readString(OTHER_CONSUMER.resolve("build.gradle")));
        assertThat(blocks("groovy"))
                .hasSize(1)
                .allSatisfy(
                        snippet -> assertThat(build).contains(withoutIndentation(snippet.replaceAll("}\\s*$", ""))));
    }

    @Test
    void installSnippets_areTheConsumersOwn() throws IOException {
        String pom = withoutIndentation(Files.readString(CONSUMER.resolve("pom.xml")));
        assertThat(blocks("xml"))
                .hasSize(3)
                .allSatisfy(snippet -> assertThat(pom).contains(withoutIndentation(snippet)));
    }

    @Test
    void snippetsOfTheGuide_areThoseOfConsumers() throws IOException {
        StringBuilder poms = new StringBuilder();
        for (String consumer : List.of("plain", "lombok-and-mapstruct", "multi-module")) {
            poms.append(withoutIndentation(Files.readString(Path.of("src/it", consumer, "pom.xml"))));
        }
        assertThat(blocks(Path.of("../docs/guide/existing-project.md"), "xml"))
                .hasSize(4)
                .allSatisfy(snippet -> assertThat(poms.toString()).contains(withoutIndentation(snippet)));
    }

    /** Run with {@code -Dgoldens=update}, it rewrites the README instead. */
    @Test
    void generatedClass_isWhatIsGenerated() throws IOException {
        Compilation compilation = Compiler.javac()
                .withProcessors(new ParallelizableProcessor())
                .compile(JavaFileObjects.forSourceString(
                        "com.acme.Primes", blocks("java").get(0)));
        String generated = compilation
                .generatedSourceFile("com.acme.TestPrimeParallel")
                .orElseThrow()
                .getCharContent(false)
                .toString();
        String page = Files.readString(COMPANIONS);
        int begin = page.indexOf(MARK) + MARK.length();
        int end = page.indexOf("</details>", begin);
        String expected = "```java\n" + generated + "```\n";
        if ("update".equals(System.getProperty("goldens"))) {
            Files.writeString(COMPANIONS, page.substring(0, begin) + expected + page.substring(end));
        } else {
            assertThat(page.substring(begin, end)).isEqualTo(expected);
        }
    }
}

package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.harness.Compiled;
import io.parallelizable.processor.harness.InMemory;
import io.parallelizable.processor.harness.Source;
import io.parallelizable.processor.harness.Spy;
import io.parallelizable.processor.safety.model.Hazard;
import io.parallelizable.processor.validate.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Worry: an error is missing, vague, in the wrong place, or keeps healthy methods from being served.
 *
 * <p>Each id has a source of its name in {@code errors}, with the errors that belong to it written where they should
 * be: {@code // <- what the caret points at: the whole message}.
 */
class ErrorsTest {
    private static final Pattern EXPECTED = Pattern.compile("// <- (.*?): (\\[.*)$");

    /**
     * Those that a short source alone brings about; the others take a long one, an old or a new level of the language,
     * or a compiler that fails.
     */
    static final List<String> IDS = Problems.IDS.stream()
            .filter(id -> !List.of("LanguageLevel", "CompactSourceFile", "TooManyParameters", "NotWritten", "Internal")
                    .contains(id))
            .toList();

    /** An error as it is expected, or as it came. */
    private record Shown(long line, String at, String message) {}

    private static Source source(String id) {
        Path file = Path.of("src/test/resources/errors", id + ".java");
        try {
            return Source.of(Files.readString(file));
        } catch (IOException failure) {
            throw new AssertionError("no case for " + id, failure);
        }
    }

    private static List<Shown> expected(Source source) {
        List<Shown> expected = new ArrayList<>();
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher comment = EXPECTED.matcher(lines.get(i));
            if (comment.find()) {
                expected.add(new Shown(i + 1, comment.group(1), comment.group(2)));
            }
        }
        return expected;
    }

    private static Shown shown(Diagnostic<? extends JavaFileObject> diagnostic, Source source) {
        String message = diagnostic.getMessage(Locale.ROOT);
        String rest = source.text().substring((int) diagnostic.getPosition());
        Matcher token = Pattern.compile("\"[^\"]*\"|\\w+").matcher(rest);
        return new Shown(diagnostic.getLineNumber(), token.find() ? token.group() : "", message);
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void everyMistake_isShownWhereItIsAndHealthyMethodsAreServed(String id) {
        Source source = source(id);
        Spy spy = new Spy();
        Compiled compiled = InMemory.bare().with(spy).compile(List.of(source));
        List<Shown> shown = compiled.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).startsWith("[Parallelizable."))
                .map(diagnostic -> shown(diagnostic, source))
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected(source));
        assertThat(shown)
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.message()).startsWith("[Parallelizable." + id + "] "));
        assertThat(spy.created()).extracting(Spy.CreatedFile::name).contains(healthyCompanion(id));
    }

    /** The last sentence has some: in quotes, an annotation, a modifier, a piece of code or of a pom. */
    @ParameterizedTest
    @FieldSource("IDS")
    void everyText_endsInWordsToType(String id) {
        assertThat(expected(source(id)))
                .allSatisfy(error -> assertThat(
                                error.message().substring(error.message().lastIndexOf(". ")))
                        .containsPattern("\"\\w+\"|@\\w+|\\bstatic\\b"));
    }

    private static String healthyCompanion(String id) {
        return id.equals("NameCollision") ? "errors.Healthy" : "errors.HealthyParallel";
    }

    private static List<String> textsWhere(Spy.Before before) {
        return InMemory.bare().with(new Spy(before)).compile("""
                        package errors;
                        import io.parallelizable.Parallelizable;
                        class Rows {
                            @Parallelizable static int score(int x) { return x; }
                        }
                        """).texts();
    }

    @Test
    void sourceThatCannotBeWritten_isReportedAtTheMethod() {
        List<String> texts = textsWhere(call -> {
            throw new IOException("disk full");
        });
        assertThat(texts)
                .containsExactly("[Parallelizable.NotWritten] the companion errors.ScoreParallel could not be written:"
                        + " disk full. Check the directory for generated sources, and that no other processor writes"
                        + " that class; then build again from the beginning (Maven: mvn clean compile).");
    }

    @Test
    void sourceThatCannotBeWritten_forNoReason_namesTheFailure() {
        List<String> texts = textsWhere(call -> {
            throw new IOException();
        });
        assertThat(texts).singleElement().asString().contains("could not be written: java.io.IOException. Check");
    }

    @Test
    void faultOfTheProcessor_isReportedAtTheMethodAndNeverThrown() {
        List<String> texts = textsWhere(call -> {
            throw new IllegalStateException("surprise");
        });
        assertThat(texts)
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith(
                                "[Parallelizable.Internal] the processor failed on score(int), which is its fault and not"
                                        + " yours. Please report this with the method's signature; until then, remove"
                                        + " @Parallelizable.")
                        .contains("surprise"));
    }

    @Test
    void twentyMistakesAtOnce_areTwentyMessagesAndNothingElse() {
        StringBuilder text =
                new StringBuilder("package errors;\nimport io.parallelizable.Parallelizable;\nclass Many {\n");
        for (int i = 0; i < 5; i++) {
            text.append("@Parallelizable double instance%d(int x) { return 0; }\n".formatted(i));
            text.append("@Parallelizable private static double hidden%d(int x) { return 0; }\n".formatted(i));
            text.append("@Parallelizable(name = \"no name %1$d\") static double unnamed%1$d(int x) { return 0; }\n"
                    .formatted(i));
            text.append("@Parallelizable(name = \"Taken\") void taken%d(int x) {}\n".formatted(i));
        }
        text.append("@Parallelizable static double fine(double x) { return x; }\n");
        text.append("double[] use(double[] x) { return FineParallel.map(x); }\n");
        text.append("double[] useInVain(int[] x) { return Instance0Parallel.map(x); }\n}\n");
        List<String> texts = InMemory.compiler().compile(text.toString()).texts();
        assertThat(texts)
                .hasSize(20)
                .doesNotHaveDuplicates()
                .allSatisfy(message -> assertThat(message).startsWith("[Parallelizable."));
    }

    @Test
    void asManyParametersAsAClassFileHolds_areServedAndNotOneMore() {
        String most = "@Parallelizable static int most(%s) { return 0; }".formatted(parameters(252));
        String more = "@Parallelizable static int more(long y, %s) { return 0; }".formatted(parameters(251));
        Compiled compiled = InMemory.compiler()
                .compile("package errors;\nimport io.parallelizable.Parallelizable;\nclass Many { %s %s }"
                        .formatted(most, more));
        assertThat(compiled.texts())
                .containsExactly("[Parallelizable.TooManyParameters] more has 252 parameters; with more than 252 (long"
                        + " and double count twice) its companion would go beyond what a class file can hold. Join some"
                        + " of them in an array or in a record: record Inputs(double a, double b) {}.");
    }

    private static String parameters(int count) {
        return IntStream.range(0, count).mapToObj(i -> "int x" + i).collect(Collectors.joining(", "));
    }

    private static Map<String, List<String>> programsOfTheDocumentation() throws IOException {
        Map<String, List<String>> programs = new LinkedHashMap<>();
        Matcher section = Pattern.compile("^## (\\w+)$(.*?)(?=^## |\\z)", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/errors.md")));
        while (section.find()) {
            programs.put(
                    section.group(1),
                    Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                            .matcher(section.group(2))
                            .results()
                            .map(block -> block.group(1))
                            .toList());
        }
        return programs;
    }

    @Test
    void everyId_hasASectionInTheDocumentation() throws IOException {
        Stream<String> warnings = Stream.concat(Stream.of(Hazard.values()).map(Hazard::id), Stream.of("NoCompanion"));
        assertThat(programsOfTheDocumentation().keySet())
                .containsExactlyElementsOf(
                        Stream.concat(Problems.IDS.stream(), warnings).toList());
    }

    /** A compact source file needs Java 25: {@link BuildsTest} has one. */
    @Test
    void programsOfTheDocumentation_areWrongAndRight() throws IOException {
        Map<String, List<String>> programs = programsOfTheDocumentation();
        // Warnings have a test of their own: their programs compile.
        programs.keySet().retainAll(Problems.IDS);
        programs.values().removeIf(List::isEmpty);
        assertThat(programs).hasSizeGreaterThan(8);
        programs.forEach((id, blocks) -> {
            assertThat(blocks).as(id).hasSize(2);
            if (!id.equals("CompactSourceFile")) {
                assertThat(textsOf(blocks.get(0)))
                        .as(id)
                        .isNotEmpty()
                        .allMatch(text -> text.startsWith("[Parallelizable." + id + "] "));
            }
            assertThat(textsOf(blocks.get(1))).as(id).isEmpty();
        });
    }

    private static List<String> textsOf(String program) {
        return InMemory.compiler()
                .compile("package documented;\nimport io.parallelizable.*;\n" + program)
                .texts();
    }
}

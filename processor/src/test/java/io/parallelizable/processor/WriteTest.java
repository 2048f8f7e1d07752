package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.parallelizable.processor.extract.AnnotatedClass;
import io.parallelizable.processor.extract.MethodExtractor;
import io.parallelizable.processor.extract.SourceMethod;
import io.parallelizable.processor.harness.Extracting;
import io.parallelizable.processor.harness.InMemory;
import io.parallelizable.processor.harness.OnDisk;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Place;
import io.parallelizable.processor.model.Problem;
import io.parallelizable.processor.write.Reporter;
import io.parallelizable.processor.write.SourceWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: an error is shown elsewhere than where its cause is, or a file is written that a compiler reads wrongly. */
class WriteTest {
    private static final String OWNER = """
            package p;
            class Owner {
                @io.parallelizable.Parallelizable static int f(int x, String y) { return x; }
                @io.parallelizable.Parallelizable(name = "Chosen") static int g(int x) { return x; }
            }
            """;

    /** Notes what it is told, each time as the kind, the text and the places behind it. */
    private static Messager noting(List<String> told) {
        return (Messager) Proxy.newProxyInstance(
                WriteTest.class.getClassLoader(), new Class<?>[] {Messager.class}, (self, method, arguments) -> {
                    told.add(Arrays.stream(arguments).map(Object::toString).collect(Collectors.joining(" | ")));
                    return null;
                });
    }

    private static List<SourceMethod> methods(ProcessingEnvironment environment) {
        TypeElement owner = environment.getElementUtils().getTypeElement("p.Owner");
        return MethodExtractor.methodsOf(AnnotatedClass.of(owner, environment.getElementUtils()));
    }

    private static List<String> told(Place place) {
        List<String> told = new ArrayList<>();
        Extracting.from(
                environment -> {
                    Reporter reporter = new Reporter(noting(told));
                    for (SourceMethod method : methods(environment)) {
                        AnnotatedMethod model =
                                new MethodExtractor(environment).extract(method).model();
                        reporter.report(new Problem("Sample", model, place, "Text."), method);
                    }
                },
                OWNER);
        return told;
    }

    @Test
    void problemOfAMethod_isShownAtItsName() {
        assertThat(told(Place.METHOD))
                .containsExactly(
                        "ERROR | [Parallelizable.Sample] Text. | f(int,java.lang.String)",
                        "ERROR | [Parallelizable.Sample] Text. | g(int)");
    }

    @Test
    void problemOfAParameter_isShownThere() {
        assertThat(told(Place.parameter(0)))
                .containsExactly(
                        "ERROR | [Parallelizable.Sample] Text. | x", "ERROR | [Parallelizable.Sample] Text. | x");
    }

    @Test
    void problemOfAName_isShownAtTheNameIfOneIsGiven() {
        assertThat(told(Place.COMPANION_NAME))
                .containsExactly(
                        "ERROR | [Parallelizable.Sample] Text. | f(int,java.lang.String)",
                        "ERROR | [Parallelizable.Sample] Text. | g(int) |"
                                + " @io.parallelizable.Parallelizable(name=\"Chosen\") | \"Chosen\"");
    }

    @Test
    void fault_isToldWithItsTraceWhereItHappened() {
        List<String> told = new ArrayList<>();
        Extracting.from(
                environment -> {
                    Reporter reporter = new Reporter(noting(told));
                    reporter.fault(
                            new IllegalStateException("surprise"),
                            "f(int)",
                            methods(environment).get(0).element());
                    reporter.fault(new IllegalStateException("another"));
                    reporter.error("all of it", environment.getElementUtils().getTypeElement("p.Owner"));
                },
                OWNER);
        assertThat(told).hasSize(3);
        assertThat(told.get(0))
                .startsWith("ERROR | [Parallelizable.Internal] the processor failed on f(int), ")
                .contains("IllegalStateException: surprise", "at io.parallelizable.processor.WriteTest")
                .endsWith(" | f(int,java.lang.String)");
        assertThat(told.get(1))
                .startsWith("ERROR | [Parallelizable.Internal] the processor failed on this compilation, ")
                .contains("IllegalStateException: another");
        assertThat(told.get(2)).isEqualTo("ERROR | all of it | p.Owner");
    }

    private static String written(String source) {
        Map<String, String> sources = InMemory.bare()
                .with(Extracting.processor(environment -> write(environment, "p.Owner", source)))
                .compile("package p; class Owner {}")
                .isClean()
                .sources();
        return sources.get("p.Made");
    }

    private static void write(ProcessingEnvironment environment, String origin, String source) {
        try {
            new SourceWriter(environment)
                    .write(
                            ClassName.get("p", "Made"),
                            source,
                            environment.getElementUtils().getTypeElement(origin));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void sourceInAscii_isWrittenAsItIs() {
        String source = "package p;\n\nclass Made { String s = \"~\\t\u007F\"; }\n";
        assertThat(written(source)).isEqualTo(source);
    }

    @Test
    void otherCharacters_areEscaped() {
        assertThat(written("package p; class Made { String größe = \"~\u007F\u0080数\uD83D\uDE00\"; }"))
                .isEqualTo(
                        "package p; class Made { String gr\\u00f6\\u00dfe = \"~\u007F\\u0080\\u6570\\ud83d\\ude00\"; }");
    }

    @Test
    void fileIsCalledAfterItsClass_andTellsWhatItIsMadeFrom() {
        assertThat(created(OWNER)).isEqualTo("p.Made from p.Owner");
    }

    private static String created(String... texts) {
        List<String> created = new ArrayList<>();
        Extracting.from(environment -> note(environment, "p.Owner", created), texts);
        return String.join(", ", created);
    }

    private static void note(ProcessingEnvironment environment, String origin, List<String> created) {
        write(Extracting.noting(environment, created), origin, "package p; class Made {}");
    }

    @Test
    void moduleOfTheFile_isNamedOnlyWhereAnotherHasThePackageToo(@TempDir Path directory) throws IOException {
        assertThat(createdInModules(directory, List.of("p.Owner"), "a/module-info.java", "a/p/Owner.java"))
                .containsExactly("p.Made from p.Owner");
        assertThat(createdInModules(
                        directory,
                        List.of("p.Owner", "p.Other"),
                        "a/module-info.java",
                        "a/p/Owner.java",
                        "b/module-info.java",
                        "b/p/Other.java"))
                .containsExactly("a/p.Made from p.Owner", "b/p.Made from p.Other");
    }

    private static List<String> createdInModules(Path directory, List<String> origins, String... files)
            throws IOException {
        List<String> created = new ArrayList<>();
        new OnDisk(directory)
                .options("--module-path", InMemory.runtime().toString(), "--module-source-path", directory.toString())
                .processors(List.of(Extracting.processor(
                        environment -> origins.forEach(origin -> note(environment, origin, created)))))
                .write("a/module-info.java", "module a { requires io.parallelizable; }")
                .write("a/p/Owner.java", OWNER)
                .write("b/module-info.java", "module b {}")
                .write("b/p/Other.java", "package p; class Other {}")
                .compile(files);
        return created;
    }
}

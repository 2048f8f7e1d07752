package io.parallelizable.processor;

import static io.parallelizable.processor.harness.Extracted.IMPORTS;
import static io.parallelizable.processor.harness.Extracted.methods;
import static io.parallelizable.processor.harness.Extracted.owner;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.parallelizable.processor.extract.AnnotatedClass;
import io.parallelizable.processor.extract.MethodExtractor;
import io.parallelizable.processor.harness.Extracting;
import io.parallelizable.processor.harness.InMemory;
import io.parallelizable.processor.harness.OnDisk;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Parameter;
import io.parallelizable.processor.model.Trait;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: the model says something of a method that its source does not. */
class ExtractionTest {
    @Test
    void traits() {
        Map<String, AnnotatedMethod> methods = owner("""
                @Parallelizable public static int open(int x) { return x; }
                @Parallelizable static int home(int x) { return x; }
                @Parallelizable private static int hidden(int x) { return x; }
                @Parallelizable public int instance(int x) { return x; }
                @Deprecated @Parallelizable static int old(int x) { return x; }
                @Parallelizable(name = "Chosen") static int named(int x) { return x; }
                @Parallelizable(name = "") static int unnamed(int x) { return x; }
                @Parallelizable static int functional(int x, Supplier<int[]> f) { return x; }
                @Parallelizable static int arrays(int[] x, String s) { return 1; }
                @Parallelizable static int lists(int x, List<Runnable> s) { return 1; }
                """);
        assertThat(methods.get("open").traits()).containsExactlyInAnyOrder(Trait.STATIC, Trait.PUBLIC);
        assertThat(methods.get("home").traits()).containsExactly(Trait.STATIC);
        assertThat(methods.get("hidden").traits()).containsExactlyInAnyOrder(Trait.STATIC, Trait.PRIVATE);
        assertThat(methods.get("instance").traits()).containsExactly(Trait.PUBLIC);
        assertThat(methods.get("old").traits()).containsExactlyInAnyOrder(Trait.STATIC, Trait.DEPRECATED);
        assertThat(methods.get("named").traits()).containsExactlyInAnyOrder(Trait.STATIC, Trait.NAMED);
        assertThat(methods.get("unnamed").traits()).containsExactly(Trait.STATIC);
        assertThat(methods.get("functional").traits()).containsExactlyInAnyOrder(Trait.STATIC, Trait.TAKES_FUNCTION);
        assertThat(methods.get("arrays").traits()).containsExactly(Trait.STATIC);
        assertThat(methods.get("lists").traits()).containsExactly(Trait.STATIC);
    }

    @Test
    void publicIsWhatIsPublicAllTheWayUp() {
        Map<String, AnnotatedMethod> methods = methods(IMPORTS + """
                        public class Owner {
                            public static class Open { @Parallelizable public static int open(int x) { return x; } }
                            static class Home { @Parallelizable public static int home(int x) { return x; } }
                            public interface Face {
                                @Parallelizable static int implied(int x) { return x; }
                                @Parallelizable private static int hidden(int x) { return x; }
                                class Inside { @Parallelizable public static int inside(int x) { return x; } }
                            }
                            interface Closed { @Parallelizable static int closed(int x) { return x; } }
                        }
                        """);
        assertThat(methods.values())
                .filteredOn(method -> method.is(Trait.PUBLIC))
                .extracting(AnnotatedMethod::name)
                .containsExactlyInAnyOrder("open", "implied", "inside");
        assertThat(methods).hasSize(6);
    }

    @Test
    void methodsAreThoseOfTheClassItselfInTheirOrder() {
        Map<String, AnnotatedMethod> methods = owner("""
                @Parallelizable static int b(int x, double[] y) { return x; }
                @Parallelizable static int a(int x) { return x; }
                static int none(int x) { return x; }
                @Deprecated static int old(int x) { return x; }
                """);
        assertThat(methods).containsOnlyKeys("b", "a");
        assertThat(methods.keySet()).containsExactly("b", "a");
        AnnotatedMethod first = methods.get("b");
        assertThat(first.owner()).isEqualTo(ClassName.get("p", "Owner"));
        assertThat(first.parameters()).extracting(Parameter::name).containsExactly("x", "y");
        assertThat(first.parameters()).noneMatch(Parameter::perThread);
        assertThat(first.companion()).isEqualTo("BParallel");
    }

    @Test
    void argumentOfAThreadsOwn() {
        assertThat(owner("@Parallelizable static int f(int x, @PerThread int[] y) { return x; }")
                        .get("f")
                        .parameters())
                .extracting(Parameter::perThread)
                .containsExactly(false, true);
    }

    /** kapt writes both for a method of a Kotlin companion object. */
    @Test
    void instanceMethodThatKotlinMakesStaticElsewhere_isLeftOut() {
        Map<String, AnnotatedMethod> methods =
                methods("package kotlin.jvm; public @interface JvmStatic {}", IMPORTS + """
                        public class Owner {
                            @kotlin.jvm.JvmStatic @Parallelizable static int twin(int x) { return x; }
                            @kotlin.jvm.JvmStatic @Parallelizable int left(int x) { return x; }
                            @Parallelizable int other(int x) { return x; }
                        }
                        """);
        assertThat(methods).containsOnlyKeys("twin", "other");
    }

    @ParameterizedTest
    @CsvSource({
        "simulate, SimulateParallel",
        "x, XParallel",
        "élan, ÉlanParallel",
        "\uD801\uDC28a, \uD801\uDC00aParallel",
    })
    void companionIsCalledAfterTheMethod(String method, String companion) {
        assertThat(owner("@Parallelizable static int " + method + "(int x) { return x; }")
                        .get(method)
                        .companion())
                .isEqualTo(companion);
    }

    @Test
    void companionIsCalledAsTheAnnotationSays() {
        Map<String, AnnotatedMethod> methods = owner("""
                static final String NAME = "Chosen";
                @Parallelizable(name = NAME) static int f(int x) { return x; }
                @Parallelizable(name = "") static int g(int x) { return x; }
                """);
        assertThat(methods.get("f").companion()).isEqualTo("Chosen");
        assertThat(methods.get("g").companion()).isEqualTo("GParallel");
    }

    @Test
    void methodsOfWhichSomethingIsMissing_areNotDefined() {
        Extracting.from(
                environment -> assertThat(MethodExtractor.methodsOf(annotated(environment, true)))
                        .extracting(method -> method.element().getSimpleName() + " " + method.isDefined() + " "
                                + method.companion().orElse("none"))
                        .containsExactly(
                                "whole true WholeParallel",
                                "missing false MissingParallel",
                                "failing false FailingParallel",
                                "boundless false BoundlessParallel",
                                "named true none"),
                IMPORTS + """
                        class Owner {
                            static class Failure extends Missing {}
                            @Parallelizable static <E extends IOException> int whole(int x) throws E, Error { return x; }
                            @Parallelizable static int missing(List<Missing> x) { return 1; }
                            @Parallelizable static int failing(int x) throws Failure { return x; }
                            @Parallelizable static <E extends Failure> int boundless(int x) throws E { return x; }
                            @Parallelizable(name = Missing.NAME) static int named(int x) { return x; }
                        }
                        """);
    }

    @Test
    void classThatNoNameFinds_isThatOfACompactFile() {
        Extracting.from(
                environment -> {
                    MethodExtractor extractor = new MethodExtractor(environment);
                    for (boolean findable : List.of(true, false)) {
                        AnnotatedMethod method = extractor
                                .extract(MethodExtractor.methodsOf(annotated(environment, findable))
                                        .get(0))
                                .model();
                        assertThat(method.is(Trait.IN_COMPACT_FILE)).isEqualTo(!findable);
                    }
                },
                IMPORTS + "class Owner { @Parallelizable static int f(int x) { return x; } }");
    }

    private static AnnotatedClass annotated(ProcessingEnvironment environment, boolean findable) {
        return new AnnotatedClass("", "p.Owner", environment.getElementUtils().getTypeElement("p.Owner"), findable);
    }

    @Test
    void moduleWithAName(@TempDir Path directory) throws IOException {
        List<Boolean> named = new ArrayList<>();
        OnDisk disk = new OnDisk(directory)
                .options("--module-path", InMemory.runtime().toString())
                .processors(List.of(Extracting.processor(
                        environment -> named.add(methods(environment).get("f").is(Trait.IN_NAMED_MODULE)))))
                .write("module-info.java", "module lab { requires io.parallelizable; }")
                .write(
                        "p/Owner.java",
                        IMPORTS + "public class Owner { @Parallelizable static int f(int x) { return x; } }");
        disk.compile("module-info.java", "p/Owner.java");
        assertThat(named).containsExactly(true);
    }
}

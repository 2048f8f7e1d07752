package io.parallelizable.processor;

import static io.parallelizable.processor.harness.Extracted.IMPORTS;
import static io.parallelizable.processor.harness.Extracted.methods;
import static io.parallelizable.processor.harness.Extracted.owner;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.parallelizable.processor.extract.AnnotatedClass;
import io.parallelizable.processor.extract.MethodExtractor;
import io.parallelizable.processor.harness.Extracting;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Surroundings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: the model misses something around a method that what is generated for it meets. */
class SurroundingsTest {
    private static Surroundings surroundings(String members) {
        return owner(members).get("f").surroundings();
    }

    private static final String NULL_MARKED = "package org.jspecify.annotations; public @interface NullMarked {}";
    private static final String NULL_UNMARKED = "package org.jspecify.annotations; public @interface NullUnmarked {}";

    @Test
    void nearestMark_saysHowTypesAreMeant() {
        Map<String, AnnotatedMethod> methods = methods(NULL_MARKED, NULL_UNMARKED, IMPORTS + """
                import org.jspecify.annotations.*;
                @NullMarked public class Owner {
                    @Parallelizable static int outer(int x) { return x; }
                    @NullUnmarked @Parallelizable static int itself(int x) { return x; }
                    static class Nested { @Parallelizable static int nested(int x) { return x; } }
                    @NullUnmarked static class Unmarked { @Parallelizable static int unmarked(int x) { return x; } }
                }
                class Plain { @Deprecated @Parallelizable static int plain(int x) { return x; } }
                """);
        assertThat(methods.values())
                .extracting(method -> method.name() + " "
                        + method.surroundings()
                                .nullMark()
                                .map(ClassName::simpleName)
                                .orElse("none"))
                .containsExactlyInAnyOrder(
                        "outer NullMarked",
                        "itself NullUnmarked",
                        "nested NullMarked",
                        "unmarked NullUnmarked",
                        "plain none");
    }

    @Test
    void privateClassAroundAMethod_isNamed() {
        Map<String, AnnotatedMethod> methods = owner("""
                @Parallelizable static int open(int x) { return x; }
                private static class Hidden {
                    @Parallelizable static int direct(int x) { return x; }
                    static class Inner { @Parallelizable static int inner(int x) { return x; } }
                }
                """);
        assertThat(methods.get("open").surroundings().privateClass()).isEmpty();
        assertThat(methods.get("direct").surroundings().privateClass()).contains("Hidden");
        assertThat(methods.get("inner").surroundings().privateClass()).contains("Hidden");
    }

    @Test
    void typesThatThePackageCannotName() {
        Map<String, AnnotatedMethod> methods =
                methods("""
                        package q;
                        public class Far {
                            protected static class Guarded { public static class Inside {} }
                            public static class Open {}
                            protected interface Face {}
                        }
                        """, "package q; public interface Wide { class Part {} }", IMPORTS + """
                        public class Owner extends q.Far {
                            private static class Hidden { static class Inside {} }
                            static class Home {}
                            protected interface Own { class Part {} }
                            @Parallelizable static int hidden(Hidden x) { return 1; }
                            @Parallelizable static int inside(List<Hidden.Inside[]> x) { return 1; }
                            @Parallelizable static int home(Home x, Own y, Own.Part z) { return 1; }
                            @Parallelizable static int guarded(Guarded x) { return 1; }
                            @Parallelizable static int guardedAround(Guarded.Inside x) { return 1; }
                            @Parallelizable static int open(q.Far.Open x, q.Wide.Part y) { return 1; }
                            @Parallelizable static Hidden result(Home x) { return null; }
                            @Parallelizable static <T extends Hidden> int bound(T x) { return 1; }
                        }
                        """);
        assertThat(methods.values())
                .filteredOn(method -> method.surroundings().inaccessible().isPresent())
                .extracting(method -> method.name() + " "
                        + method.surroundings().inaccessible().orElseThrow())
                .containsExactlyInAnyOrder(
                        "hidden p.Owner.Hidden",
                        "inside p.Owner.Hidden.Inside",
                        "guarded q.Far.Guarded",
                        "guardedAround q.Far.Guarded.Inside",
                        "result p.Owner.Hidden",
                        "bound p.Owner.Hidden");
        assertThat(methods).hasSize(8);
    }

    @Test
    void namesThatGeneratedSourceUses() {
        assertThat(surroundings("""
                        static class Row {}
                        @Parallelizable static <T extends Comparable<T>> int f(T x, Map.Entry<Row, ? super Integer> y)
                                throws IOException { return 1; }
                        """).simpleNames())
                .containsExactlyInAnyOrder(
                        "T", "Comparable", "java", "Map", "Entry", "Owner", "Row", "p", "Integer", "IOException");
    }

    @Test
    void classWithoutPackage_hasNoFirstNameOfOne() {
        Extracting.from(
                environment -> {
                    TypeElement owner = environment.getElementUtils().getTypeElement("Owner");
                    AnnotatedMethod method = new MethodExtractor(environment)
                            .extract(MethodExtractor.methodsOf(AnnotatedClass.of(owner, environment.getElementUtils()))
                                    .get(0))
                            .model();
                    assertThat(method.surroundings().simpleNames()).containsExactlyInAnyOrder("Owner", "");
                    assertThat(method.surroundings().shadowsJavaLang()).isFalse();
                },
                "class Owner { @io.parallelizable.Parallelizable static int f(int x) { return x; } }");
    }

    @ParameterizedTest
    @CsvSource({"Integer, true", "Override, true", "Process, false", "Iterable, true", "Row, false"})
    void classOfThePackageThatHidesOneOfTheLanguage(String name, boolean shadows) {
        Map<String, AnnotatedMethod> methods = methods(
                IMPORTS + "public class Owner { @Parallelizable static int f(Collection<?> a, java.lang.Iterable<?> x)"
                        + " { return 1; } }",
                "package p; class " + name + " {}");
        assertThat(methods.get("f").surroundings().shadowsJavaLang()).isEqualTo(shadows);
    }

    @Test
    void warningsOfMentioningTheSignature() {
        Map<String, AnnotatedMethod> methods = methods(IMPORTS + """
                public class Owner {
                    @Deprecated static class Old {}
                    @Deprecated static class Around { static class Inside {} }
                    @Deprecated(forRemoval = true) static class Doomed {}
                    @Parallelizable static int none(int x) { return x; }
                    @Deprecated @Parallelizable static int itself(int x) { return x; }
                    @Deprecated(forRemoval = true) @Parallelizable static int doomed(int x) { return x; }
                    @Deprecated(forRemoval = false) @Parallelizable static int notDoomed(int x) { return x; }
                    @Parallelizable static int mentions(Old x) { return 1; }
                    @Parallelizable static int mentionsInside(List<Around.Inside> x) { return 1; }
                    @Parallelizable static int mentionsDoomed(Doomed[] x) { return 1; }
                    @Parallelizable static int raw(List x) { return 1; }
                    @Parallelizable static int rawInside(List<? super Map> x) { return 1; }
                    @Parallelizable static int notRaw(List<?> x) { return 1; }
                }
                class Other {
                    @Parallelizable static int elsewhere(int x) { return x; }
                    public static class Nested { @Parallelizable static int nested(int x) { return x; } }
                }
                """);
        Map<String, Set<String>> lint = new LinkedHashMap<>();
        methods.forEach((name, method) -> lint.put(name, method.surroundings().lint()));
        assertThat(lint)
                .containsEntry("none", Set.of())
                .containsEntry("itself", Set.of("deprecation"))
                .containsEntry("doomed", Set.of("removal"))
                .containsEntry("notDoomed", Set.of("deprecation"))
                .containsEntry("mentions", Set.of("deprecation"))
                .containsEntry("mentionsInside", Set.of("deprecation"))
                .containsEntry("mentionsDoomed", Set.of("removal"))
                .containsEntry("raw", Set.of("rawtypes"))
                .containsEntry("rawInside", Set.of("rawtypes"))
                .containsEntry("notRaw", Set.of())
                .containsEntry("elsewhere", Set.of("all", "auxiliaryclass"))
                .containsEntry("nested", Set.of("all", "auxiliaryclass"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chosen     | ",
                "List       | java.util.List",
                "Integer    | java.lang.Integer",
                "Loops      | ",
                "PerThread  | io.parallelizable.PerThread",
                "p          | the package p",
                "org        | the packages org.*",
                "no name    | ",
            })
    void whatTheGivenNameWouldHide(String name, String hidden) {
        assertThat(surroundings("@Parallelizable(name = \"%s\") static int f(int x) { return x; }".formatted(name))
                        .hidden())
                .isEqualTo(Optional.ofNullable(hidden));
    }

    @Test
    void nameThatIsNotGiven_hidesNothing() {
        assertThat(surroundings("@Parallelizable static int f(int x) { return x; }")
                        .hidden())
                .isEmpty();
    }
}

package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.parallelizable.processor.extract.AnnotatedClass;
import io.parallelizable.processor.extract.ExtractedMethod;
import io.parallelizable.processor.extract.MethodExtractor;
import io.parallelizable.processor.harness.Extracting;
import io.parallelizable.processor.harness.InMemory;
import io.parallelizable.processor.harness.OnDisk;
import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Parameter;
import io.parallelizable.processor.model.Surroundings;
import io.parallelizable.processor.model.Trait;
import io.parallelizable.processor.model.ValueType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: the model says something of a method that its source does not. */
class ExtractionTest {
    private static final String IMPORTS = """
            package p;
            import io.parallelizable.*;
            import java.io.*;
            import java.util.*;
            import java.util.function.*;
            """;

    /** The annotated methods of the sources' classes, by name. */
    private static Map<String, AnnotatedMethod> methods(String... texts) {
        Map<String, AnnotatedMethod> methods = new LinkedHashMap<>();
        Extracting.from(environment -> methods.putAll(methods(environment)), texts);
        return methods;
    }

    private static Map<String, AnnotatedMethod> methods(ProcessingEnvironment environment) {
        MethodExtractor extractor = new MethodExtractor(environment);
        Map<String, AnnotatedMethod> methods = new LinkedHashMap<>();
        for (TypeElement type : classes(environment)) {
            MethodExtractor.methodsOf(AnnotatedClass.of(type, environment.getElementUtils())).stream()
                    .map(extractor::extract)
                    .map(ExtractedMethod::model)
                    .forEach(method -> methods.put(method.name(), method));
        }
        return methods;
    }

    /** All classes of the packages p and q, nested ones too. */
    private static List<TypeElement> classes(ProcessingEnvironment environment) {
        List<TypeElement> all = new ArrayList<>();
        for (String name : List.of("p", "q")) {
            Element home = environment.getElementUtils().getPackageElement(name);
            if (home != null) {
                add(ElementFilter.typesIn(home.getEnclosedElements()), all);
            }
        }
        return all;
    }

    private static void add(List<TypeElement> types, List<TypeElement> all) {
        all.addAll(types);
        types.forEach(type -> add(ElementFilter.typesIn(type.getEnclosedElements()), all));
    }

    private static Map<String, AnnotatedMethod> owner(String members) {
        return methods(IMPORTS + "public class Owner {\n" + members + "\n}\n");
    }

    private static Surroundings surroundings(String members) {
        return owner(members).get("f").surroundings();
    }

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                  | java.lang.RuntimeException | false",
                "throws IllegalStateException, OutOfMemoryError    | java.lang.RuntimeException | false",
                "throws IOException                                | java.io.IOException        | false",
                "throws IOException, IllegalStateException, Error  | java.io.IOException        | false",
                "throws FileNotFoundException, IOException         | java.io.IOException        | false",
                "throws IOException, FileNotFoundException         | java.io.IOException        | false",
                "throws IOException, IOException                   | java.io.IOException        | false",
                "throws FileNotFoundException, EOFException        | java.io.IOException        | false",
                "throws EOFException, FileNotFoundException, IOException | java.io.IOException  | false",
                "throws IOException, InterruptedException          | java.lang.Exception        | true",
                "throws InterruptedException                       | java.lang.InterruptedException | true",
                "throws Exception                                  | java.lang.Exception        | true",
                "throws Throwable                                  | java.lang.Throwable        | true",
                "throws java.util.concurrent.TimeoutException, java.util.concurrent.BrokenBarrierException | java.lang.Exception | true",
            })
    void oneExceptionStandsForAll(String thrown, String one, boolean interruption) {
        String clause = thrown == null ? "" : thrown;
        AnnotatedMethod method = owner("@Parallelizable static int f(int x) " + clause + " { return x; }")
                .get("f");
        assertThat(method.thrown()).hasToString(one);
        assertThat(method.is(Trait.DECLARES_INTERRUPTION)).isEqualTo(interruption);
    }

    @Test
    void typeVariableThatIsThrown_standsForItselfOrItsBound() {
        Map<String, AnnotatedMethod> methods = owner("""
                @Parallelizable static <E extends IOException> int alone(int x) throws E { return x; }
                @Parallelizable static <E extends FileNotFoundException> int beside(int x)
                        throws E, EOFException { return x; }
                @Parallelizable static <E extends FileNotFoundException, F extends E> int above(int x)
                        throws F, EOFException { return x; }
                @Parallelizable static <E extends IllegalStateException> int unchecked(int x) throws E { return x; }
                @Parallelizable static <E extends InterruptedException> int interrupted(int x) throws E { return x; }
                """);
        assertThat(methods.get("alone").thrown()).hasToString("E");
        assertThat(methods.get("beside").thrown()).hasToString("java.io.IOException");
        assertThat(methods.get("above").thrown()).hasToString("java.io.IOException");
        assertThat(methods.get("unchecked").thrown()).hasToString("java.lang.RuntimeException");
        assertThat(methods.get("interrupted").is(Trait.DECLARES_INTERRUPTION)).isFalse();
    }

    private static ValueType type(String declarations, String type) {
        return methods(IMPORTS + """
                        public class Owner<S> {
                            class Inner { class Deeper {} class Box<E> {} }
                            static class Nested {}
                            interface Face { class Inside {} }
                            enum Kind { A }
                            @Parallelizable static %s int f(%s x) { return 1; }
                        }
                        """.formatted(declarations, type))
                .get("f")
                .parameters()
                .get(0)
                .type();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int                         | int                                      | int               | true",
                "int[][]                     | int[][]                                  | int[][]           | true",
                "String                      | java.lang.String                         | java.lang.String  | true",
                "List<String>                | java.util.List<java.lang.String>         | java.util.List    | false",
                "List<?>                     | java.util.List<?>                        | java.util.List    | true",
                "List<? extends Object>      | java.util.List<?>                        | java.util.List    | true",
                "List<? super Object>        | java.util.List<? super java.lang.Object> | java.util.List    | false",
                "List<? extends Number>      | java.util.List<? extends java.lang.Number> | java.util.List  | false",
                "List                        | java.util.List                           | java.util.List    | true",
                "List<?>[]                   | java.util.List<?>[]                      | java.util.List[]  | true",
                "List<String>[]              | java.util.List<java.lang.String>[]       | java.util.List[]  | false",
                "Map<?, String>              | java.util.Map<?, java.lang.String>       | java.util.Map     | false",
                "Map.Entry<?, ?>             | java.util.Map.Entry<?, ?>                | java.util.Map.Entry | true",
                "Owner<String>.Inner         | p.Owner<java.lang.String>.Inner          | p.Owner.Inner     | false",
                "Owner<?>.Inner              | p.Owner<?>.Inner                         | p.Owner.Inner     | true",
                "Owner.Inner                 | p.Owner.Inner                            | p.Owner.Inner     | true",
                "Owner<String>.Inner.Deeper  | p.Owner<java.lang.String>.Inner.Deeper   | p.Owner.Inner.Deeper | false",
                "Owner<String>.Inner.Box<?>  | p.Owner<java.lang.String>.Inner.Box<?>   | p.Owner.Inner.Box | false",
                "Owner.Nested                | p.Owner.Nested                           | p.Owner.Nested    | true",
                "Owner.Face                  | p.Owner.Face                             | p.Owner.Face      | true",
                "Owner.Face.Inside           | p.Owner.Face.Inside                      | p.Owner.Face.Inside | true",
                "Owner.Kind                  | p.Owner.Kind                             | p.Owner.Kind      | true",
            })
    void types(String source, String name, String erasure, boolean reifiable) {
        ValueType type = type("", source);
        assertThat(type.name()).hasToString(name);
        assertThat(type.erasure()).hasToString(erasure);
        assertThat(type.reifiable()).isEqualTo(reifiable);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<T>                                    | T     | T   | java.lang.Object",
                "<T extends Comparable<T>>              | T     | T   | java.lang.Comparable",
                "<T extends Number & Comparable<T>>     | T[]   | T[] | java.lang.Number[]",
                "<U extends Number, T extends U>        | T     | T   | java.lang.Number",
            })
    void typeVariables(String declared, String source, String name, String erasure) {
        ValueType type = type(declared, source);
        assertThat(type.name()).hasToString(name);
        assertThat(type.erasure()).hasToString(erasure);
        assertThat(type.reifiable()).isFalse();
    }

    @Test
    void typeVariablesAreDeclaredWithTheirBounds() {
        AnnotatedMethod method = owner(
                        "@Parallelizable static <T extends Number & Comparable<? super T>, U> List<U> f(T x) { return null; }")
                .get("f");
        assertThat(method.typeVariables()).extracting(Object::toString).containsExactly("T", "U");
        assertThat(method.typeVariables().get(0).bounds())
                .extracting(Object::toString)
                .containsExactly("java.lang.Number", "java.lang.Comparable<? super T>");
        assertThat(method.result().name()).hasToString("java.util.List<U>");
        assertThat(owner("@Parallelizable static void f(int x) {}")
                        .get("f")
                        .result()
                        .isVoid())
                .isTrue();
    }

    private static final String NULLNESS = """
            package org.jspecify.annotations;
            import java.lang.annotation.*;
            @Target(ElementType.TYPE_USE) public @interface Nullable {}
            """;

    private static String named(String home, String name) {
        return NULLNESS.replace("org.jspecify.annotations", home).replace("Nullable", name);
    }

    @Test
    void annotationsThatTellOfNull_areKeptAndNoOthers() {
        Map<String, AnnotatedMethod> methods = methods(
                NULLNESS,
                named("mine", "NonNull"),
                named("lombok", "NonNull"),
                named("mine", "Other"),
                named("valued", "Nullable").replace("{}", "{ String value(); }"),
                IMPORTS + """
                        public class Owner {
                            @Parallelizable static int kept(
                                    @org.jspecify.annotations.Nullable String a, @mine.NonNull String b) { return 1; }
                            @Parallelizable static int left(
                                    @mine.Other String a, @lombok.NonNull String b, @valued.Nullable("x") String c,
                                    String d) { return 1; }
                        }
                        """);
        assertThat(names(methods.get("kept")))
                .containsExactly(
                        "java.lang. @org.jspecify.annotations.Nullable String", "java.lang. @mine.NonNull String");
        assertThat(names(methods.get("left"))).containsOnly("java.lang.String").hasSize(4);
    }

    private static Stream<String> names(AnnotatedMethod method) {
        return method.parameters().stream()
                .map(parameter -> parameter.type().name().toString());
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

    @Test
    void methodsOfWhichSomethingIsMissing_areNotDefined() {
        Extracting.from(
                environment -> assertThat(MethodExtractor.methodsOf(owner(environment, true)))
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
                                .extract(MethodExtractor.methodsOf(owner(environment, findable))
                                        .get(0))
                                .model();
                        assertThat(method.is(Trait.IN_COMPACT_FILE)).isEqualTo(!findable);
                    }
                },
                IMPORTS + "class Owner { @Parallelizable static int f(int x) { return x; } }");
    }

    private static AnnotatedClass owner(ProcessingEnvironment environment, boolean findable) {
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

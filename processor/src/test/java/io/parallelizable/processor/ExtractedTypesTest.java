package io.parallelizable.processor;

import static io.parallelizable.processor.harness.Extracted.IMPORTS;
import static io.parallelizable.processor.harness.Extracted.methods;
import static io.parallelizable.processor.harness.Extracted.owner;
import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.model.AnnotatedMethod;
import io.parallelizable.processor.model.Trait;
import io.parallelizable.processor.model.ValueType;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: the model says something of a type, or of what a method throws, that its source does not. */
class ExtractedTypesTest {
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
                @Parallelizable static <E extends EOFException & Runnable, F extends EOFException & Runnable>
                        int several(int x) throws E, F { return x; }
                """);
        assertThat(methods.get("alone").thrown()).hasToString("E");
        assertThat(methods.get("beside").thrown()).hasToString("java.io.IOException");
        assertThat(methods.get("above").thrown()).hasToString("java.io.IOException");
        assertThat(methods.get("several").thrown()).hasToString("java.io.EOFException");
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
                "<T extends Object & Comparable<T>>     | T     | T   | java.lang.Object",
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
}

package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.harness.Compiled;
import org.junit.jupiter.api.Test;

/** Worry: what the user has said of null is lost on the way into the companion. */
class NullnessTest extends EveryCompiler {
    private static final String NULLABLE = """
            package org.jspecify.annotations;
            import java.lang.annotation.*;
            @Target(ElementType.TYPE_USE) @Retention(RetentionPolicy.RUNTIME) public @interface Nullable {}
            """;
    private static final String NULL_MARKED = """
            package org.jspecify.annotations;
            public @interface NullMarked {}
            """;

    private static String companion(String method) {
        return with.strict()
                .compile(NULLABLE, NULL_MARKED, """
                        package p;
                        import io.parallelizable.Parallelizable;
                        import java.util.*;
                        import org.jspecify.annotations.*;
                        @NullMarked
                        public class Owner {
                            @Parallelizable public static %s
                        }
                        """.formatted(method))
                .isClean()
                .sources()
                .get("p.FParallel");
    }

    @Test
    void parametersAndResults() {
        assertThat(companion("@Nullable String f(@Nullable String key, int k) { return key; }"))
                .contains("@NullMarked")
                .contains("@Nullable String[] map(@Nullable String[] key, int k)")
                .contains("List<@Nullable String> map(List<? extends @Nullable String> key, int k)")
                .contains("@Nullable String[] map(@Nullable String key, int[] k)")
                .contains(" String[] mapNonNull(@Nullable String[] key, int k)");
    }

    @Test
    void arrays() {
        assertThat(companion("String @Nullable [] f(@Nullable String @Nullable ... t) { return null; }"))
                .contains("String[] @Nullable [] map(@Nullable String[] @Nullable ... t)");
    }

    /** Such as {@code @Nullable byte[]}, which means an array of bytes that may be null, to those who write it. */
    @Test
    void annotationsOnPrimitiveTypes_stayWhereTheyAre() {
        assertThat(companion("@Nullable byte[] f(@Nullable double[] x) { return null; }"))
                .contains("byte[][] map(double[]... x)");
        assertThat(companion("@Nullable int f(@Nullable int x) { return x; }")).contains("int[] map(int... x)");
        assertThat(companion("@Nullable boolean f(@Nullable long x, int k) { return true; }"))
                .contains("boolean[] map(long[] x, int k)", "BooleanRun<");
    }

    /** As those of most vendors are; of type variables javac has them on the declaration alone. */
    @Test
    void annotationsOnDeclarationsAndTypes_areCarriedToo() {
        String both = NULLABLE.replace(
                "(ElementType.TYPE_USE)", "({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})");
        Compiled compiled = with.strict().compile(both, """
                        package p;
                        import io.parallelizable.Parallelizable;
                        import java.util.*;
                        import org.jspecify.annotations.*;
                        public class Owner {
                            @Nullable @Parallelizable static <T> T f(@Nullable T x, T y) { return x; }
                            @SafeVarargs @Parallelizable static <T> @Nullable T[] g(@Nullable T[] x, @Nullable T... y) { return x; }
                            @Nullable @Parallelizable static String h(@Nullable List<String> x) { return null; }
                            @Nullable @Parallelizable static <T> int i(@Nullable T x) { return 0; }
                        }
                        """).isClean();
        assertThat(compiled.sources().get("p.FParallel")).contains("List<@Nullable T> map(@Nullable T[] x, T y)");
        assertThat(compiled.sources().get("p.GParallel"))
                .contains("List<@Nullable T[]> map(@Nullable T[][] x, @Nullable T[] y)");
        assertThat(compiled.sources().get("p.HParallel"))
                .contains("@Nullable String[] map(@Nullable List<String>[] x)");
        assertThat(compiled.sources().get("p.IParallel")).contains("int[] map(@Nullable T[] x)");
    }

    /** To these, arrays and their elements are one. */
    @Test
    void annotationsOnDeclarationsAlone_stayWhereTheyAre() {
        String declarations = NULLABLE.replace("TYPE_USE", "PARAMETER");
        Compiled compiled = with.strict().compile(declarations, """
                        package p;
                        import io.parallelizable.Parallelizable;
                        import org.jspecify.annotations.*;
                        public class Owner {
                            @Parallelizable static <T> int f(@Nullable T x, @Nullable String y) { return 1; }
                        }
                        """).isClean();
        assertThat(compiled.sources().get("p.FParallel")).doesNotContain("Nullable");
    }

    @Test
    void typeArgumentsAndNestedTypes() {
        assertThat(companion(
                        "Map.@Nullable Entry<String, @Nullable Integer> f(Set<@Nullable Long> t) { return null; }"))
                .contains("List<Map.@Nullable Entry<String, @Nullable Integer>> map(Set<@Nullable Long>[] t)");
    }

    @Test
    void bounds() {
        assertThat(companion("<T extends @Nullable Object> T f(T t) { return t; }"))
                .contains("<T extends @Nullable Object> List<T> map(T[] t)");
    }

    @Test
    void annotationsThatSayNothingOfNull_stayWhereTheyAre() {
        assertThat(companion("""
                @Mine("x") String f(@Mine("y") String x) { return x; }
                    @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Mine { String value(); }
                """)).doesNotContain("Mine");
    }

    /** The companion could not name the first, and would be warned of the second. */
    @Test
    void annotationsThatNoCompanionCanMention_stayWhereTheyAre() {
        Compiled compiled = with.strict().compile("""
                        package old;
                        import java.lang.annotation.*;
                        /** @deprecated as a sample */
                        @Deprecated @Target(ElementType.TYPE_USE) public @interface NonNull {}
                        """, """
                        package p;
                        import io.parallelizable.Parallelizable;
                        import java.lang.annotation.*;
                        import java.util.*;
                        @SuppressWarnings("deprecation")
                        class Owner {
                            @Target(ElementType.TYPE_USE) private @interface Nullable {}
                            @Parallelizable static @Nullable String f(List<@Nullable String> x) { return null; }
                            @Parallelizable static <T extends @Nullable Object> int h(@Nullable T x) { return 1; }
                            @Parallelizable static @old.NonNull String g(List<@old.NonNull String> x) { return ""; }
                        }
                        """).isClean();
        assertThat(compiled.sources().get("p.FParallel")).doesNotContain("Nullable");
        assertThat(compiled.sources().get("p.HParallel")).doesNotContain("Nullable");
        assertThat(compiled.sources().get("p.GParallel")).doesNotContain("@NonNull", "@old.NonNull");
    }
}

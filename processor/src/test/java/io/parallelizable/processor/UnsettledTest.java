package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.parallelizable.processor.harness.Compiled;
import io.parallelizable.processor.harness.GeneralProcessor;
import io.parallelizable.processor.harness.InMemory;
import io.parallelizable.processor.harness.WithCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: something that another processor settles in a later round is judged, or used, before. */
class UnsettledTest extends EveryCompiler {
    private static final String MADE = """
            package p;
            public class Made {
                public static final String NAME = "Chosen";
                public static class Plain {}
                public static class Box<E> {}
                public class Inner {}
                public static class Thrown extends RuntimeException {
                    private static final long serialVersionUID = 1;
                }
                public static class Checked extends Exception {
                    private static final long serialVersionUID = 1;
                }
            }
            """;

    /** Generates one source in its first round. */
    private static final class Maker extends GeneralProcessor {
        private boolean done;

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile("p.Made").openWriter()) {
                    writer.write(MADE);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
            return false;
        }
    }

    private static String owner(String methods) {
        return """
                package p;
                import io.parallelizable.Parallelizable;
                import java.util.*;
                public class Owner {
                %s
                }
                """.formatted(methods);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static int f(Made.Plain x) { return 1; }",
                "static int f(Made.Box<String> x) { return 1; }",
                "static int f(List<? extends Map<String, Made.Box<int[]>[]>> x) { return 1; }",
                "static Made.Box<? super Made.Plain>[] f(int x) { return null; }",
                "static Made.Inner f(int x) { return null; }"
            })
    void typeOfALaterRound(String method) {
        isWaitedFor(method);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static <T extends Made.Box<T> & Comparable<T>> T f(T x) { return x; }",
                "static <T extends Comparable<Made.Box<T>>> T f(T x) { return x; }"
            })
    void boundOfALaterRound(String method) {
        assumeThat(with).as("Eclipse's compiler hides it").isEqualTo(WithCompiler.JAVAC);
        isWaitedFor(method);
    }

    private static void isWaitedFor(String method) {
        for (boolean first : List.of(true, false)) {
            InMemory compiler = first ? with.bare().with(new Maker()) : with.bare();
            compiler.with(new ParallelizableProcessor());
            Compiled compiled = (first ? compiler : compiler.with(new Maker()))
                    .compile(owner("@Parallelizable public " + method))
                    .isClean();
            assertThat(compiled.sources()).containsKey("p.FParallel");
        }
    }

    @Test
    void overloadOfALaterRound_isWaitedForByTheOthers() {
        Compiled compiled = with.lenient().with(new Maker()).compile(owner("""
                        @Parallelizable static int f(int x) { return 1; }
                        @Parallelizable static int f(Made.Box<String> x) { return 1; }
                        """)).isClean();
        assertThat(compiled.sources().get("p.FParallel")).contains("map(int... x)", "map(Made.Box<String>[] x)");
    }

    @Test
    void constantOfALaterRound_isTheCompanionsName() {
        Compiled compiled = with.lenient().with(new Maker()).compile(owner("""
                        @Parallelizable(name = Made.NAME) static int f(int x) { return x; }
                        @Parallelizable(name = Made.NAME + 2) static int g(int x) { return x; }
                        @Parallelizable(name = "Chosen") static long f(long x) { return x; }
                        static int[] h() { return Chosen.map(1, 2); }
                        """)).isClean();
        assertThat(compiled.sources()).containsOnlyKeys("p.Chosen", "p.Chosen2", "p.Made");
        assertThat(compiled.sources().get("p.Chosen")).contains("map(int... x)", "map(long... x)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static int f(Map2.Entry<String, Integer> x) { return 1; }",
                "static int f(List<Absent<int[]>> x) { return 1; }",
                "static Absent f(int x) { return null; }",
                "static int f(int x) throws Absent { return 1; }"
            })
    void whatNeverComes_isToldOnceAndKeepsNoOneElseFromBeingServed(String method) {
        Compiled compiled = with.lenient()
                .compile(owner(
                        "@Parallelizable " + method + "\n@Parallelizable static int twice(int n) { return 2 * n; }\n"
                                + "int[] use = TwiceParallel.map(1, 2);"));
        assertThat(compiled.texts())
                .isNotEmpty()
                .noneMatch(text -> text.contains("[Parallelizable."))
                .noneMatch(text -> text.contains("TwiceParallel"))
                .doesNotHaveDuplicates();
    }

    /** Eclipse's compiler hides bounds that are wrong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<T extends int> int f(T x)",
                "<T extends int[]> int f(T x)",
                "<T extends Integer & String> int f(T x)",
                "<T, U extends T & Runnable> int f(U x)",
                "<T extends Comparable<String> & Comparable<Integer>> int f(T x)"
            })
    void boundThatIsWrong_isToldOnce(String signature) {
        assumeThat(with).isEqualTo(WithCompiler.JAVAC);
        isToldOnce(signature);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int f(EnumSet<String> x)",
                "<K> List<EnumMap<K, String>[]> f(int x)",
                "<T extends Comparator<Class<? super Enum<Object>>>> int f(T x)",
                "int f(int x) throws String",
                "<X> int f(int x) throws X"
            })
    void typeThatMayNotStandThere_isToldOnce(String signature) {
        isToldOnce(signature);
    }

    private static void isToldOnce(String signature) {
        Compiled compiled =
                with.lenient().compile(owner("@Parallelizable static " + signature + " { throw new Error(); }"));
        assertThat(compiled.texts())
                .isNotEmpty()
                .noneMatch(text -> text.contains("[Parallelizable."))
                .doesNotHaveDuplicates();
    }

    @Test
    void signatureThatIsStrangeAndRight_isServed() {
        Compiled compiled = with.lenient().compile(owner("""
                        interface Node<N extends Node<N>> {}
                        static class Self implements Node<Self>, Cloneable {}
                        static class Pair<A, B extends A, C extends Map<? super A, ? extends B[]> & Comparable<C>> {}
                        static class Holder<E extends Cloneable> {}
                        enum Color { RED }
                        @Parallelizable static int self(Node<Self> x, Holder<? extends Self> y) { return 1; }
                        @Parallelizable static int array(Holder<int[]> x) { return 1; }
                        @Parallelizable static <C extends Map<Object, String[]> & Comparable<C>> int pair(Pair<Object, String, C> x) {
                            return 1;
                        }
                        @Parallelizable static <E extends Enum<E> & Runnable> int sets(EnumSet<E> x, EnumSet<?> y) { return 1; }
                        @Parallelizable static int color(EnumMap<Color, ? extends Enum<?>> x) { return 1; }
                        @Parallelizable static <X extends Exception & Runnable, Y extends X> int thrown(int x) throws Y { return 1; }
                        """));
        assertThat(compiled.isClean().sources()).hasSize(6);
    }

    @Test
    void superclassOfAnException_tellsIfItIsAChecked() {
        Compiled compiled = with.lenient().with(new Maker()).compile(owner("""
                        static class Failure extends Made.Thrown {}
                        @Parallelizable static int f(int x) throws Failure { return x; }
                        """)).isClean();
        assertThat(compiled.sources().get("p.FParallel")).contains("IntRun<int[], RuntimeException>");
    }

    /** Eclipse's compiler leaves it out as long as it does not know that it is one. */
    @Test
    void superclassOfTheBoundOfAnException_tellsIfItIsOne() {
        Compiled compiled = with.lenient().with(new Maker()).compile(owner("""
                        @SuppressWarnings("serial")
                        static class Failure extends Made.Checked {}
                        @Parallelizable static <X extends Failure> int f(int x) throws X { return x; }
                        """)).isClean();
        assertThat(compiled.sources().get("p.FParallel")).contains("IntRun<int[], X>");
    }
}

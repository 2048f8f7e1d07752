package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.harness.CompanionCheck;
import io.parallelizable.processor.harness.Compiled;
import io.parallelizable.processor.harness.InMemory;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Worry: a companion infers other types than its method has, or casts an input to what it is not. */
class TypeVariablesTest extends EveryCompiler {
    private static Compiled compiled(String methods) {
        return compile(with.strict(), methods).isClean();
    }

    private static Compiled compile(InMemory compiler, String methods) {
        return compiler.compile("""
                        package variables;

                        import io.parallelizable.Parallelizable;
                        import java.io.Serializable;
                        import java.util.*;
                        import java.util.function.*;
                        import java.util.random.RandomGenerator;

                        class Methods {
                            interface Node<N extends Node<N>> {}
                            interface Edge<V> {}
                            static class Graph<V, E extends Edge<V>> {}
                        %s
                        }
                        """.formatted(methods));
    }

    @Test
    void boundsThatRefine_giveWhatTheLoopGives() {
        Compiled compiled = compiled("""
                @Parallelizable static <U extends Comparable<U>, T extends U> boolean above(T x, U y) { return x.compareTo(y) > 0; }
                @Parallelizable static <T extends CharSequence & Comparable<? super T>> int order(T x, T y) { return x.compareTo(y) + x.length(); }
                @Parallelizable static <T extends Comparable<T> & Serializable> int same(T x) { return x.compareTo(x); }
                @Parallelizable static <T extends Serializable & Comparable<T>> T least(T x, T y) { return x.compareTo(y) < 0 ? x : y; }
                @Parallelizable static <T extends Number & Comparable<T>, S extends T> T greatest(T x, S y) { return x.compareTo(y) > 0 ? x : y; }
                @Parallelizable static <T extends Runnable & Comparable<T>> void task(T x) {}
                @Parallelizable static <Swept extends Comparable<Swept> & Serializable> double drawn(Swept x, RandomGenerator g) {
                    return g.nextDouble() + x.compareTo(x);
                }
                """);
        Stream.of(compiled.load("variables.Methods").getDeclaredMethods()).forEach(method -> check(compiled, method));
    }

    private static void check(Compiled compiled, Method method) {
        String name = method.getName();
        String companion = name.substring(0, 1).toUpperCase() + name.substring(1) + "Parallel";
        CompanionCheck.equalsLoop(compiled.load("variables." + companion), method, 7);
    }

    @Test
    void boundsThatMentionOneAnother_compile() {
        compiled("""
                @Parallelizable static <N extends Comparable<N>, C extends Collection<N>> int a(C x, N y, Map<N, C> z) { return 1; }
                @Parallelizable static <A extends Comparable<A>, B extends List<A>> int b(A a, B b) { return 1; }
                @Parallelizable static <V, E extends Edge<V>> int c(Graph<V, E> g, V from, E edge) { return 1; }
                @Parallelizable static <N extends Node<N>, M extends N> int d(N a, M b) { return 1; }
                @Parallelizable static <N extends Node<N>> int e(N a, N b, List<N> c) { return 1; }
                @Parallelizable static <K extends Comparable<? super K>, V extends K> V f(K k, V v, Map<K, V> m) { return v; }
                @Parallelizable static <E extends Enum<E> & Supplier<String>> String g(E x) { return x.get(); }
                @Parallelizable static <T extends List<? extends T>> int h(T x, T y) { return 1; }
                @Parallelizable static <T extends Comparable<T>> int i(List<T> x, Function<? super T, ? extends List<? extends T>> f, T y) { return 1; }
                @Parallelizable static <T extends String & Runnable> int j(T x, T y) { return 1; }
                """);
    }

    @Test
    void boundsThatBeginWithObject_giveWhatTheLoopGives() throws ReflectiveOperationException {
        Compiled compiled = compiled("""
                @Parallelizable static <T extends Object & Comparable<? super T>> T top(T x, T y) { return x.compareTo(y) > 0 ? x : y; }
                @Parallelizable static <T extends Object & Comparable<? super T>> int sign(T x) { return x.compareTo(x); }
                static List<Object> used() {
                    return List.of(
                            TopParallel.map(List.of(1, 5), 3),
                            TopParallel.map(List.of(1, 5), List.of(2, 4)),
                            TopParallel.map(new Integer[] {1, 5}, 3),
                            SignParallel.map(List.of(1, 5)).length,
                            SignParallel.over(List.of(1, 5).stream()).stream().toList());
                }
                """);
        Method used = compiled.load("variables.Methods").getDeclaredMethod("used");
        used.setAccessible(true);
        assertThat(used.invoke(null)).isEqualTo(List.of(List.of(3, 5), List.of(2, 5), List.of(3, 5), 2, List.of(0, 0)));
        assertThat(compiled.sources().get("variables.TopParallel")).contains("{@link Methods#top(Object, Object)}");
    }

    @Test
    void boundsThatBeginWithObject_takeTheSignatureOfTheNext() {
        assertThat(compile(with.lenient(), """
                @Parallelizable static <T extends Object & Comparable<? super T>> int f(T x) { return 1; }
                @Parallelizable static int f(Comparable<String> x) { return 2; }
                @Parallelizable static int f(Object x, int y) { return 3; }
                @Parallelizable static <T extends Object & Runnable> int f(T x, int y, int z) { return 4; }
                """).texts())
                .hasSize(2)
                .allMatch(text -> text.startsWith("[Parallelizable.SameSignature] every form of f("));
    }

    @Test
    void exceptionOfSeveralBounds_isThrown() {
        assertThat(compiled("""
                @Parallelizable static <X extends Exception & Runnable> int work(int n, X onFailure) throws X {
                    if (n < 0) { throw onFailure; }
                    return n;
                }
                """).sources().get("variables.WorkParallel"))
                .contains("<X extends Exception & Runnable> int[] map(int[] n, X onFailure) throws X");
    }

    /** There is no longer name for what it hides. */
    @Test
    void variableCalledLikeAClassWithoutAPackage_hasAnotherNameInTheCompanion() {
        Compiled compiled = with.lenient().compile("""
                        import io.parallelizable.Parallelizable;

                        class T {
                            @Parallelizable static <T extends Comparable<? super T>> T[] f(T x, T... y) { return y; }
                            @Parallelizable static <GParallel> int g(GParallel x) { return 1; }
                            static class Inner { @Parallelizable static <T> int h(java.util.List<T> x) { return 1; } }
                        }
                        """).isClean();
        CompanionCheck.equalsLoop(compiled.load("GParallel"), compiled.load("T"), "g");
    }
}

package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.harness.CompanionCheck;
import io.parallelizable.processor.harness.Compiled;
import io.parallelizable.processor.harness.WithCompiler;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/** Users who compile with all warnings as errors can still annotate what they like. */
class LintTest extends EveryCompiler {
    @Test
    void deprecated() {
        Compiled compiled = strict("""
                public class Owner {
                    @Deprecated @Parallelizable static boolean f(int x) { return x > 0; }
                    @Deprecated(forRemoval = true) @Parallelizable static int g(int x) { return x; }
                    @SuppressWarnings("deprecation") @Parallelizable static Old h(Old x) { return x; }
                    @SuppressWarnings("removal") @Parallelizable static int i(Doomed[] x) { return 1; }
                    @Deprecated static class Old { @Parallelizable static int j(int x) { return x; } }
                    @Deprecated(forRemoval = true) static class Doomed {}
                }
                """);
        CompanionCheck.equalsLoop(compiled.load("p.FParallel"), compiled.load("p.Owner"), "f");
        CompanionCheck.equalsLoop(compiled.load("p.HParallel"), compiled.load("p.Owner"), "h");
    }

    @Test
    void rawTypes() {
        strict("""
                @SuppressWarnings("rawtypes")
                public class Owner<S> {
                    class Inner {}
                    @Parallelizable static List f(List x) { return x; }
                    @Parallelizable static Map.Entry[] g(Class[] x) { return null; }
                    @Parallelizable static <T extends Comparable> T h(T x) { return x; }
                    // Eclipse's compiler cannot infer a raw type inside another.
                    @Parallelizable static Owner.Inner i(Owner.Inner x%s) { return x; }
                }
                """.formatted(with == WithCompiler.ECLIPSE ? ", int k" : ""));
    }

    @Test
    void generics() {
        strict("""
                public class Owner<S> {
                    class Inner {}
                    @Parallelizable static <T> List<T> nothingToInferFrom(String x) { return null; }
                    @Parallelizable static <T extends Comparable<T>> T bounded(String x) { return null; }
                    @Parallelizable static <E extends Exception> boolean thrown(String x) throws E { return true; }
                    @Parallelizable static <K, V extends Comparable<? super V>> Map<K, V> map(Map<K, V> x) { return x; }
                    @Parallelizable static <T extends Number & Comparable<T>> T both(List<? extends T> x) { return null; }
                    @Parallelizable static <T> T[] array(T[] x) { return x; }
                    @Parallelizable static <V extends Comparable<V>, W extends List<? super V>> int
                            dependent(Map<Class<?>, ? super W> x) { return 0; }
                    @Parallelizable static <T> Owner<T>.Inner inner(Owner<T>.Inner x) { return x; }
                    @Parallelizable static List<?> unbounded(Map<?, ?> x) { return null; }
                    @Parallelizable static Class<? super Integer> wildcard(Class<? extends Number> x) { return null; }
                    @Parallelizable @SafeVarargs static <T> int varargs(List<T>... x) { return x.length; }
                    @Parallelizable static int objects(Object... x) { return x.length; }
                }
                """);
    }

    /** What is closed may be interrupted, of which javac warns where a type variable has several bounds. */
    @Test
    void closing() {
        String suppressed = with == WithCompiler.ECLIPSE ? "all" : "try";
        strict("""
                public class Owner {
                    @SuppressWarnings("%s") @Parallelizable
                    static <T extends Iterable<String> & AutoCloseable> int f(T x) { return 1; }
                    @SuppressWarnings("%s") @Parallelizable
                    static <R extends AutoCloseable & Runnable> void g(List<? super R> x, int n) {}
                    @Parallelizable static <T extends Iterable<String> & java.io.Closeable> int h(T x) { return 1; }
                }
                """.formatted(suppressed, suppressed));
    }

    @Test
    void overloadsTakenApart() {
        Compiled compiled = strict("""
                public class Owner {
                    @Parallelizable(name = "F") static int f(int x) { return 1; }
                    static int f(Object x) { return 2; }
                    @Parallelizable(name = "G") static int g(Object[] x) { return 1; }
                    static int g(Object x) { return 2; }
                    static int f(Integer x) { return 3; }
                }
                """);
        CompanionCheck.equalsLoop(compiled.load("p.F"), method(compiled, "f", int.class), 5);
        CompanionCheck.equalsLoop(compiled.load("p.G"), method(compiled, "g", Object[].class), 5);
    }

    /** Of the methods with a generator nothing is left but trials. */
    @Test
    void overloadsThatLeaveAnArgumentUnswept() {
        Compiled compiled = strict("""
                public class Owner {
                    @Parallelizable static int f(long n) { return 1; }
                    @Parallelizable static int f(long n, java.util.Random r) { return 2; }
                    @Parallelizable static int g(String x) { return 1; }
                    @Parallelizable static int g(java.util.random.RandomGenerator r, String y) { return 2; }
                }
                """);
        assertThat(compiled.sources().get("p.FParallel"))
                .contains("times(long n")
                .doesNotContain("int N = ");
        assertThat(compiled.sources().get("p.GParallel")).doesNotContain("int Y = ");
    }

    /** A lambda might fit either, as it might in the user's own methods, where the user is not warned of it. */
    @Test
    void overloadsThatTakeFunctions() {
        strict("""
                @SuppressWarnings("overloads")
                public class Owner {
                    @Parallelizable static int f(int x, java.util.function.IntPredicate test) { return 1; }
                    @Parallelizable static int f(int x, java.util.function.IntUnaryOperator image) { return 2; }
                }
                """);
    }

    @Test
    void exceptions() {
        strict("""
                public class Owner {
                    @Parallelizable static int f(int x) throws java.io.IOException, InterruptedException { return x; }
                    @Parallelizable static int g(int x) throws java.io.FileNotFoundException, java.io.EOFException { return x; }
                    @Parallelizable static <X extends Throwable> boolean h(List<X> x) throws X { return x == null; }
                    @Parallelizable static int i(int x) throws IllegalStateException, Error { return x; }
                    @Parallelizable static int j(int x) throws CloneNotSupportedException, RuntimeException { return x; }
                    @Parallelizable static int k(int x) throws Throwable { return x; }
                }
                """);
    }

    /** A package-private class in another class's file. */
    @Test
    void auxiliaryOwner() {
        strict("""
                public class Owner {}
                class Auxiliary {
                    @Parallelizable static int f(int x) { return x; }
                    static class Inner { @Parallelizable static int g(int x) { return x; } }
                }
                """);
    }

    private static Compiled strict(String owner) {
        return with.strict().compile("""
                        package p;
                        import io.parallelizable.Parallelizable;
                        import java.util.List;
                        import java.util.Map;
                        """ + owner).isClean();
    }

    private static Method method(Compiled compiled, String name, Class<?> parameter) {
        try {
            return compiled.load("p.Owner").getDeclaredMethod(name, parameter);
        } catch (NoSuchMethodException absent) {
            throw new AssertionError(absent);
        }
    }
}

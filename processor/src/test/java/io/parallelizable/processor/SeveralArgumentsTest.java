package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.parallelizable.processor.harness.CompanionCheck;
import io.parallelizable.processor.harness.Compiled;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every choice of swept and held arguments, in arrays, lists and grids, gives what the plain loop gives. */
class SeveralArgumentsTest extends EveryCompiler {
    private static final String SOURCE = """
            package several;

            import io.parallelizable.Parallelizable;
            import java.io.IOException;
            import java.util.List;
            import java.util.Random;
            import java.util.random.RandomGenerator;

            class Methods {
                @Parallelizable static double two(double x, int k) { return x * k; }
                @Parallelizable static long three(long x, byte y, char z) { return x * 31 * 31 + y * 31 + z; }
                @Parallelizable static int four(int a, int b, String c, float d) { return a ^ b + c.hashCode() - (int) d; }
                @Parallelizable static String five(int a, String b, Object c, int[] d, boolean e) { return a + b + c + d.length + e; }
                @Parallelizable static boolean test(String a, String b) { return a.compareTo(b) > 0; }
                @Parallelizable static boolean above(double x, double y) { return x > y; }
                @Parallelizable static double[] arrays(double[] x, int n) { return n % 2 == 0 ? null : x; }
                @Parallelizable static <T, U extends List<T>> List<T> generic(U a, T b) { return a; }
                @Parallelizable static double likelihood(double theta, List<Double> data) { return theta * data.size(); }
                @Parallelizable static int places(String word, List<String> words) { return words.indexOf(word); }
                @Parallelizable static int sizes(String word, List<?> values) { return word.length() - values.size(); }
                @Parallelizable static <T> T[] pairOf(T[] a, int k) { return a; }
                @Parallelizable static String varargs(String format, Object... rest) { return format + rest.length; }
                @Parallelizable static int fails(int a, int b) throws IOException {
                    if (a % 3 == 0 && b % 5 != 0) { throw new IOException(a + " " + b); }
                    return a;
                }
                @Parallelizable static void nothing(int[] a, int b) { a[0] = b; }
                @Parallelizable static double random(RandomGenerator g, double x, int k) { return g.nextDouble() * x + k; }
                @Parallelizable static double twoRandoms(Random g, RandomGenerator h) { return g.nextDouble() - h.nextDouble(); }
                @Parallelizable static int lateRandom(int x, Random g) { return g.nextInt(100) + x; }
                @Parallelizable static boolean coin(RandomGenerator g) { return g.nextBoolean(); }
                @Parallelizable static int constant() { return 7; }
                @Parallelizable static double risky(double x, RandomGenerator g, int k) {
                    if (k < 0) { throw new IllegalStateException(); }
                    return g.nextDouble() * x + k;
                }
            }
            """;

    private static Compiled compiled;

    @BeforeParameterizedClassInvocation
    static void compile() {
        compiled = with.strict().compile(SOURCE).isClean();
    }

    private static Class<?> companion(String method) {
        String name = method.substring(0, 1).toUpperCase() + method.substring(1);
        return compiled.load("several." + name + "Parallel");
    }

    private static List<Method> methods() {
        return Stream.of(compiled.load("several.Methods").getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 300})
    void everyForm(int length) {
        methods().forEach(method -> CompanionCheck.equalsLoop(companion(method.getName()), method, length));
    }

    @Test
    void formsOfTwoPrimitives() {
        assertThat(signatures("two"))
                .containsExactlyInAnyOrder(
                        "map(double[], int)", "map(double, int[])", "map(double[], int[])", "grid(double[], int[])");
    }

    @Test
    void formsOfTwoReferences() {
        assertThat(signatures("generic"))
                .containsExactlyInAnyOrder(
                        // A held first argument would have the signature of a swept one.
                        "map(List[], Object)",
                        "map(List, Object[])",
                        "map(List[], Object[])",
                        "map(List, List)",
                        "map(List, Object)",
                        "grid(List[], Object[])",
                        "grid(List, List)");
    }

    @Test
    void formsOfAListBesideAPrimitive() {
        assertThat(signatures("likelihood"))
                .containsExactlyInAnyOrder(
                        "map(double[], List)",
                        "map(double, List[])",
                        "map(double, Collection)",
                        "map(double[], List[])",
                        "map(double[], Collection)",
                        "grid(double[], List[])",
                        "grid(double[], Collection)");
    }

    /** A List of Lists is such a List itself: a call with it could mean either. */
    @Test
    void formsOfAListThatMayHoldLists_haveItSwept() {
        assertThat(signatures("sizes"))
                .containsExactlyInAnyOrder(
                        "map(String[], List)",
                        "map(String, List[])",
                        "map(String, List)",
                        "map(String[], List[])",
                        "map(List, List)",
                        "grid(String[], List[])",
                        "grid(List, List)");
    }

    /** Worry: the compiler cannot tell which of the forms a call means. */
    @Test
    void listThatIsHeld_isGivenAsItIsAndListsOfListsAreSwept() throws ReflectiveOperationException {
        Compiled calls = with.strict().compile("""
                package lists;
                import io.parallelizable.Parallelizable;
                import java.util.*;
                class Calls {
                    @Parallelizable static double sum(double a, List<Double> data) { return a + data.get(0); }
                    @Parallelizable static double sum3(double a, double b, List<Double> data) { return a + b + data.get(0); }
                    @Parallelizable static int place(String word, List<String> words) { return words.indexOf(word); }
                    static List<Object> all() {
                        double[] a = {1, 2};
                        List<Double> data = List.of(10.0, 20.0);
                        ArrayList<Double> own = new ArrayList<>(data);
                        List<List<Double>> each = List.of(data, List.of(30.0));
                        return List.of(
                                SumParallel.map(a, data), SumParallel.map(a, own), SumParallel.map(a, each),
                                SumParallel.map(5, each), Sum3Parallel.over(a, 2, data).map(),
                                Sum3Parallel.grid(a, a, data), PlaceParallel.map(List.of("y", "x"), List.of("x", "y")));
                    }
                }
                """).isClean();
        Method all = calls.load("lists.Calls").getDeclaredMethod("all");
        all.setAccessible(true);
        assertThat((List<?>) all.invoke(null))
                .usingRecursiveComparison()
                .isEqualTo(List.of(
                        new double[] {11, 12},
                        new double[] {11, 12},
                        new double[] {11, 32},
                        new double[] {15, 35},
                        new double[] {13, 14},
                        new double[][] {{12, 13}, {13, 14}},
                        new int[] {1, 0}));
    }

    @Test
    void formsOfFourArguments() {
        assertThat(signatures("four"))
                .containsExactlyInAnyOrder(
                        "map(int[], int, String, float)",
                        "map(int, int[], String, float)",
                        "map(int, int, String[], float)",
                        "map(int, int, List, float)",
                        "map(int, int, String, float[])",
                        "map(int[], int[], String, float)",
                        "map(int[], int[], String[], float)",
                        "map(int[], int[], List, float)",
                        "map(int[], int[], String[], float[])",
                        "map(int[], int[], List, float[])",
                        "grid(int[], int[], String, float)",
                        "grid(int[], int[], String[], float)",
                        "grid(int[], int[], List, float)");
    }

    private static List<String> signatures(String method) {
        return Stream.of(companion(method).getDeclaredMethods())
                .filter(member -> List.of("map", "grid").contains(member.getName()))
                .map(member -> member.getName()
                        + Stream.of(member.getParameterTypes())
                                .map(Class::getSimpleName)
                                .toList()
                                .toString()
                                .replaceFirst("^\\[", "(")
                                .replaceFirst("]$", ")"))
                .toList();
    }

    @Test
    void lengthsThatDiffer_areRefusedWithTheUsersNames() throws ReflectiveOperationException {
        Method over = companion("two").getDeclaredMethod("over", double[].class, int[].class);
        over.setAccessible(true);
        InvocationTargetException refusal = catchThrowableOfType(
                InvocationTargetException.class, () -> over.invoke(null, new double[3], new int[4]));
        assertThat(refusal.getCause())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x has 3 and k has 4");
    }

    @Test
    void negativeNumberOfTrials_isRefused() throws ReflectiveOperationException {
        Method times = companion("coin").getDeclaredMethod("times", long.class);
        times.setAccessible(true);
        InvocationTargetException refusal =
                catchThrowableOfType(InvocationTargetException.class, () -> times.invoke(null, -1L));
        assertThat(refusal.getCause())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    /** Its {@code map(int[], int[], int[], int[])} is the other method's, its grid is not. */
    @Test
    void gridBesideAMapThatIsAnothers_hasALoopForShortRows() throws ReflectiveOperationException {
        Compiled rivals = with.strict().compile("""
                package rivals;
                import io.parallelizable.Parallelizable;
                class Rivals {
                    @Parallelizable static int f(int a, int b, int[] c, int[] d) { return 10 * a + b + c[0] + d[0]; }
                    @Parallelizable static int f(int a, int b, int c, int d) { return -1; }
                }
                """).isClean();
        Class<?> ints = int[].class;
        Method grid = rivals.load("rivals.FParallel").getDeclaredMethod("grid", ints, ints, ints, ints);
        grid.setAccessible(true);
        int[] hundred = {100};
        int[][] cells = (int[][]) grid.invoke(null, new int[] {1, 2}, new int[] {3, 4}, hundred, hundred);
        assertThat(cells).isDeepEqualTo(new int[][] {{213, 214}, {223, 224}});
    }

    @Test
    void failureInAGrid_isNotedByCellAndCall() throws ReflectiveOperationException {
        Method grid = companion("risky").getDeclaredMethod("grid", double[].class, int[].class);
        grid.setAccessible(true);
        InvocationTargetException thrown = catchThrowableOfType(
                InvocationTargetException.class,
                () -> grid.invoke(null, new double[] {0.5, 1.5}, new int[] {1, 2, -3}));
        assertThat(thrown.getCause().getSuppressed()[0])
                .hasMessageStartingWith("element [0][2] of 2 x 3, Methods.risky(0.5, <stream 2>, -3), on thread ");
    }
}

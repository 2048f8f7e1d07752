package io.parallelizable.processor;

import io.parallelizable.processor.harness.CompanionCheck;
import io.parallelizable.processor.harness.Compiled;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes in and comes out: every form of input gives what the plain loop gives. */
class EqualityTest extends EveryCompiler {
    private static final String HEADER = """
            package equality;

            import io.parallelizable.Parallelizable;
            import java.util.List;

            class Methods {
                enum Color { RED, GREEN, BLUE }
                record Point(int x, String label) {}

            """;

    /** Kinds of input, and a number made from one of them, called x. */
    private static final Map<String, String> INPUTS = new LinkedHashMap<>();

    /** Kinds of result, and one of them made from a number, called k. */
    private static final Map<String, String> RESULTS = new LinkedHashMap<>();

    static {
        Stream.of("byte", "short", "char", "int").forEach(primitive -> INPUTS.put(primitive, "x * 3"));
        Stream.of("long", "float", "double").forEach(primitive -> INPUTS.put(primitive, "(int) (x * 3)"));
        INPUTS.put("boolean", "x ? 1 : 2");
        INPUTS.put("String", "x.hashCode()");
        INPUTS.put("Point", "x.x() ^ x.label().hashCode()");
        INPUTS.put("int[]", "java.util.Arrays.hashCode(x)");
        INPUTS.put("double[][]", "java.util.Arrays.deepHashCode(x)");
        INPUTS.put("List<String>", "x.hashCode()");
        INPUTS.put("Color", "x.ordinal()");
        INPUTS.put("T", "x.hashCode()");

        RESULTS.put("int", "k");
        Stream.of("byte", "short", "char", "long", "float", "double")
                .forEach(primitive -> RESULTS.put(primitive, "(" + primitive + ") k"));
        RESULTS.put("boolean", "k % 2 == 0");
        RESULTS.put("String", "k % 2 == 0 ? null : \"r\" + k");
        RESULTS.put("Point", "k % 2 == 0 ? null : new Point(k, null)");
        RESULTS.put("int[]", "k % 2 == 0 ? null : new int[] {k}");
        RESULTS.put("double[][]", "k % 2 == 0 ? null : new double[][] {{k}, {}}");
        RESULTS.put("List<String>", "k % 2 == 0 ? null : List.of(\"l\" + k)");
    }

    private static Compiled compiled;
    private static final List<Method> METHODS = new ArrayList<>();

    @BeforeParameterizedClassInvocation
    static void compileEveryPairOfKinds() {
        StringBuilder source = new StringBuilder(HEADER);
        int number = 0;
        for (String input : INPUTS.keySet()) {
            for (String result : RESULTS.keySet()) {
                String variable = input.equals("T") ? "<T> " : "";
                source.append("@Parallelizable static %s%s f%d(%s x) { int k = %s; return %s; }\n"
                        .formatted(variable, result, number++, input, INPUTS.get(input), RESULTS.get(result)));
            }
        }
        source.append("@Parallelizable static <T> T f%d(T x) { return x; }\n".formatted(number));
        compiled = with.strict().compile(source + "}\n").isClean();
        METHODS.clear();
        METHODS.addAll(List.of(compiled.load("equality.Methods").getDeclaredMethods()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 1000})
    void everyPairOfKinds(int length) {
        for (Method method : METHODS) {
            CompanionCheck.equalsLoop(companionOf(method), method, length);
        }
    }

    @Test
    void manyElements() {
        // Every 13th method: all kinds of input, and all kinds of result.
        IntStream.range(0, METHODS.size())
                .filter(i -> i % 13 == 0)
                .mapToObj(METHODS::get)
                .forEach(method -> CompanionCheck.equalsLoop(companionOf(method), method, 100_000));
    }

    private static Class<?> companionOf(Method method) {
        return compiled.load("equality.F" + method.getName().substring(1) + "Parallel");
    }
}

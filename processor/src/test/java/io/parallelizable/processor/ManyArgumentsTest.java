package io.parallelizable.processor;

import io.parallelizable.processor.harness.CompanionCheck;
import io.parallelizable.processor.harness.Compiled;
import java.lang.reflect.Method;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Worry: where there are more parameters than a choice has bits, another choice is made than is asked for. */
class ManyArgumentsTest extends EveryCompiler {
    private static final int MANY = 31;

    /** A method with a hash of its arguments, and with something else behind the first so many of them. */
    private static String method(int before, String... others) {
        String parameters = IntStream.range(0, before)
                        .mapToObj(i -> "int x" + i + ", ")
                        .collect(Collectors.joining())
                + String.join("", others)
                + IntStream.range(before, MANY).mapToObj(i -> "int x" + i).collect(Collectors.joining(", "));
        String arguments = IntStream.range(0, MANY).mapToObj(i -> "x" + i).collect(Collectors.joining(", "));
        return "@Parallelizable static int f(%s) { return Objects.hash(%s); }".formatted(parameters, arguments);
    }

    private static Compiled compiled(String method) {
        return with.strict().compile("""
                        package many;
                        import io.parallelizable.Parallelizable;
                        import io.parallelizable.PerThread;
                        import java.util.Objects;
                        import java.util.Random;
                        import java.util.random.RandomGenerator;
                        class Owner { %s }
                        """.formatted(method)).isClean();
    }

    private static void check(String method) {
        Compiled compiled = compiled(method);
        for (Method owned : compiled.load("many.Owner").getDeclaredMethods()) {
            CompanionCheck.equalsLoop(compiled.load("many.FParallel"), owned, 7);
        }
    }

    @Test
    void arguments_areSweptByTheirPlaces() {
        check(method(0));
    }
}

package io.parallelizable.processor;

import io.parallelizable.processor.harness.CompanionCheck;
import io.parallelizable.processor.harness.Compiled;
import io.parallelizable.processor.harness.InMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestReporter;

/** Random classes: whatever compiles without the annotation compiles with it, without a warning, and runs equal. */
class FuzzTest {
    private static final int CLASSES = 50;
    private static final List<String> NAMES = List.of(
            "a", "input", "results", "values", "first", "List", "Kernel", "io", "java", "p", "count", "T", "x1", "$x",
            "failure", "Runs", "été");
    private static final List<String> SHAPES = List.of(
            "int",
            "long",
            "double",
            "boolean",
            "char",
            "byte",
            "String",
            "Integer",
            "Object",
            "Row",
            "Row.Kind",
            "Row.In",
            "List<#>",
            "List<? extends #>",
            "Map<#, ? super #>",
            "Map.Entry<#, #>",
            "Box<#>",
            "Box<#>.Part",
            "Box<?>",
            "#[]",
            "#[][]",
            "Class<?>",
            "Comparable<#>",
            "V",
            "W");
    private static final List<String> VARIABLES = List.of(
            "<V, W>",
            "<V extends Comparable<V>, W extends List<? super V>>",
            "<V extends Number & Comparable<V>, W>",
            "<W extends V, V>",
            "<V extends Comparable<? super V>, W extends Exception>",
            "<V extends Enum<V>, W>");
    private static final List<String> THROWN = List.of(
            "",
            "",
            " throws Exception",
            " throws java.io.IOException, InterruptedException",
            " throws RuntimeException",
            " throws Throwable");
    private static final String ROW = """
            package p;
            public record Row(int x) { public enum Kind { A, B } public interface In {} }
            """;
    private static final String BOX = "package p; public class Box<E> { public class Part {} }";

    private Random random;

    @RepeatedTest(3)
    void randomClasses(TestReporter reporter) {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        reporter.publishEntry("fuzz.seed", Long.toString(seed));
        random = new Random(seed);
        List<String> sources = new ArrayList<>(List.of(ROW, BOX));
        for (int i = 0; i < CLASSES; i++) {
            sources.add(randomClass(i));
        }
        try {
            Compiled compiled =
                    InMemory.strict().compile(sources.toArray(String[]::new)).isClean();
            for (int i = 0; i < CLASSES; i++) {
                checkPlain(compiled, i);
            }
        } catch (AssertionError failure) {
            throw new AssertionError("with -Dfuzz.seed=" + seed, failure);
        }
    }

    private static void checkPlain(Compiled compiled, int number) {
        Class<?> companion = compiled.load("p.Plain%dParallel".formatted(number));
        CompanionCheck.equalsLoop(companion, compiled.load("p.Owner" + number), "plain" + number);
    }

    /** A class with a few methods of any shape, and one whose inputs can be made up. */
    private String randomClass(int number) {
        StringBuilder text = new StringBuilder("""
                package p;
                import io.parallelizable.Parallelizable;
                import java.util.List;
                import java.util.Map;
                %sclass Owner%d {
                """.formatted(random.nextBoolean() ? "public " : "", number));
        String plain = pick(List.of("int", "long", "double", "char", "String", "Row", "Row.Kind", "int[]", "Object"));
        text.append("    @Parallelizable static %1$s plain%2$d(%1$s %3$s) { return %3$s; }\n"
                .formatted(plain, number, pick(NAMES)));
        for (int i = 0; i < 4; i++) {
            String variables = pick(VARIABLES);
            String result = shape(2);
            text.append("    @Parallelizable %sstatic %s %s m%d_%d(%s %s)%s { %s }\n"
                    .formatted(
                            random.nextBoolean() ? "public " : "",
                            variables,
                            result,
                            number,
                            i,
                            shape(3) + "[]".repeat(random.nextInt(2)),
                            pick(NAMES),
                            pick(THROWN),
                            "throw new IllegalStateException();"));
        }
        return text.append("}\n").toString();
    }

    private String shape(int depth) {
        String shape = pick(SHAPES);
        while (shape.contains("#")) {
            shape = shape.replaceFirst("#", depth == 0 ? "String" : reference(depth - 1));
        }
        return shape;
    }

    /** A shape that can be a type argument. */
    private String reference(int depth) {
        String shape = shape(depth);
        return shape.matches("[a-z]+") ? shape + "[]" : shape;
    }

    private <E> E pick(List<E> from) {
        return from.get(random.nextInt(from.size()));
    }
}

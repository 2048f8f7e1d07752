package io.parallelizable.processor;

import io.parallelizable.processor.harness.CompanionCheck;
import io.parallelizable.processor.harness.Compiled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestReporter;

/**
 * Random classes: whatever compiles without the annotation compiles with it, without a warning, and runs equal.
 *
 * <p>{@code -Dfuzz.classes=5000} makes more of them; a failure names the seed that {@code -Dfuzz.seed} takes.
 */
class FuzzTest extends EveryCompiler {
    private static final int CLASSES = Integer.getInteger("fuzz.classes", 8);

    /** Parts of packages that look like something else, and nestings that hide names. */
    private static final List<String> PACKAGES =
            List.of("p", "record.yield", "var.sealed.permits", "données.été", "org");

    private static final List<String> NAMES = List.of(
            "a", "input", "results", "values", "first", "List", "Loops", "io", "java", "p", "count", "T", "x1", "$x",
            "failure", "Runs", "été", "org", "record", "yield", "length", "streams", "held1", "input2", "i", "n",
            "index", "from", "to", "self", "Double", "Inputs");
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

    private static final String TEXT =
            "\nstatic String text(Object... all) { return java.util.Arrays.deepToString(all); }\n";

    /** Those of which inputs can be made up; no List, since no erased signature tells whether one is held. */
    private static final List<String> SAMPLED =
            List.of("int", "long", "double", "char", "String", "Row", "Row.Kind", "int[]", "Object", "byte");

    private Random random;

    @RepeatedTest(3)
    void randomClasses(TestReporter reporter) {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        reporter.publishEntry("fuzz.seed", Long.toString(seed));
        random = new Random(seed);
        List<Owner> owners = new ArrayList<>();
        for (int i = 0; i < CLASSES; i++) {
            owners.add(new Owner(i, pick(PACKAGES), pick(List.of("", "", "Inner.", "Outer.Loops."))));
        }
        try {
            List<String> sources = new ArrayList<>(List.of(ROW, BOX));
            owners.forEach(owner -> sources.add(source(owner)));
            Compiled compiled =
                    with.strict().compile(sources.toArray(String[]::new)).isClean();
            owners.forEach(owner -> check(compiled, owner));
        } catch (AssertionError failure) {
            throw new AssertionError("with -Dfuzz.seed=" + seed, failure);
        }
    }

    /** A class to be made: the methods that can be called lie in the innermost of its nested classes. */
    private record Owner(int number, String home, String nesting) {
        String binaryName() {
            return home + ".Owner" + number + "$" + (nesting + "Last").replace('.', '$');
        }

        String companion(String method) {
            return home + "." + Character.toUpperCase(method.charAt(0)) + method.substring(1) + "Parallel";
        }
    }

    private static void check(Compiled compiled, Owner owner) {
        Class<?> loaded = compiled.load(owner.binaryName());
        for (String name : List.of("plain", "several")) {
            String method = name + owner.number();
            CompanionCheck.equalsLoop(compiled.load(owner.companion(method)), loaded, method);
        }
    }

    private String source(Owner owner) {
        StringBuilder text =
                new StringBuilder("""
                package %s;
                import io.parallelizable.Parallelizable;
                import java.util.List;
                import java.util.Map;
                import p.Box;
                import p.Row;
                %sclass Owner%d {
                """.formatted(owner.home(), random.nextBoolean() ? "public " : "", owner.number()));
        String[] nesting = (owner.nesting() + "Last").split("[.]");
        for (String nested : nesting) {
            text.append(pick(List.of("static class ", "interface ", "enum ")).concat(nested + " {"));
            text.append(text.toString().endsWith("enum " + nested + " {") ? " ;\n" : "\n");
        }
        addMethods(owner.number(), text);
        text.append("}".repeat(nesting.length)).append(TEXT);
        return text.append("}\n").toString();
    }

    /** Two methods whose inputs can be made up, and a few of any shape. */
    private void addMethods(int number, StringBuilder text) {
        String plain = pick(SAMPLED);
        text.append("@Parallelizable static %1$s plain%2$d(%1$s %3$s) { return %3$s; }\n"
                .formatted(plain, number, pick(NAMES)));
        int arguments = 1 + random.nextInt(5);
        String result = random.nextInt(5) == 0 ? "void" : "String";
        List<String> names = names(arguments);
        text.append("@Parallelizable static %s several%d(%s) { %s }\n"
                .formatted(
                        result,
                        number,
                        parameters(names, () -> pick(SAMPLED)),
                        result.equals("void")
                                ? ""
                                : "return Owner" + number
                                        + ".text(new Object[] {%s});".formatted(String.join(", ", names))));
        for (int i = 0; i < 3; i++) {
            text.append("@Parallelizable public static %s %s m%d_%d(%s)%s { %s }\n"
                    .formatted(
                            pick(VARIABLES),
                            random.nextInt(5) == 0 ? "void" : shape(2),
                            number,
                            i,
                            parameters(names(random.nextInt(9) == 0 ? 30 : random.nextInt(6)), this::anyParameter),
                            pick(THROWN),
                            "throw new IllegalStateException();"));
        }
    }

    private String anyParameter() {
        return random.nextInt(8) == 0
                ? pick(List.of("java.util.Random", "java.util.random.RandomGenerator"))
                : shape(2) + "[]".repeat(random.nextInt(2));
    }

    private List<String> names(int count) {
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        for (int i = names.size(); i < count; i++) {
            names.add("more" + i);
        }
        return names.subList(0, count);
    }

    private static String parameters(List<String> names, Supplier<String> type) {
        return names.stream().map(name -> type.get() + " " + name).collect(Collectors.joining(", "));
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

package io.parallelizable.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.harness.CompanionCheck;
import io.parallelizable.processor.harness.Compiled;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Users may call things as they like: no name of theirs breaks a companion or changes its meaning. */
class NamesTest extends EveryCompiler {
    /** Variables, members and packages in generated source. */
    static final List<String> OUR_VARIABLES = List.of(
            "results",
            "from",
            "at",
            "count",
            "i",
            "n",
            "input",
            "input_",
            "values",
            "first",
            "done",
            "failure",
            "index",
            "copy",
            "org",
            "io",
            "java",
            "length",
            "args",
            "over",
            "map",
            "filter",
            "slice",
            "apply",
            "size",
            "to",
            "swept",
            "in",
            "streams",
            "record",
            "var",
            "yield",
            "sealed",
            "module",
            "parallelizable",
            "INPUT",
            "range",
            "none",
            "span",
            "NONE",
            "RANGE",
            "SPAN",
            "Runs",
            "Objects",
            "String",
            "Owner",
            "$",
            "größe",
            "数");

    /** Types in generated source. */
    static final List<String> OUR_TYPES = List.of(
            "List",
            "Run",
            "IntRun",
            "BooleanRun",
            "ObjectRun",
            "Loops",
            "String",
            "Object",
            "Override",
            "Integer",
            "Long",
            "Double",
            "Boolean",
            "Character",
            "Byte",
            "Short",
            "Float",
            "Deprecated",
            "SuppressWarnings",
            "Throwable",
            "RuntimeException",
            "IntLoops",
            "Inputs",
            "BooleanLoops",
            "ChunkFailure",
            "GeneratedCompanion",
            "Generated",
            "ObjectLoops",
            "Loops2",
            "LOOPS",
            "LOOPS2",
            "RandomStreams",
            "Swept",
            "StreamRun",
            "Collection",
            "Range");

    @Test
    void parameters() {
        String methods = numbered(OUR_VARIABLES, """
                    @Parallelizable static int f%1$d(int %2$s) { return %2$s + 1; }
                    @Parallelizable static boolean g%1$d(List<Owner> %2$s) { return %2$s != null; }
                    @Parallelizable static int h%1$d(int %2$s, int other) { return %2$s * 31 + other; }
                """);
        Compiled compiled = with.strict().compile("""
                        package names;
                        import io.parallelizable.Parallelizable;
                        import java.util.List;
                        class Owner {
                        %s
                        }
                        """.formatted(methods)).isClean();
        for (int i = 0; i < OUR_VARIABLES.size(); i++) {
            check(compiled, "names.", "Owner", "f" + i);
            check(compiled, "names.", "Owner", "g" + i);
            check(compiled, "names.", "Owner", "h" + i);
        }
    }

    @Test
    void typeVariables() {
        String methods = numbered(
                Stream.concat(OUR_TYPES.stream(), Stream.of("T", "Owner", "input", "java", "io"))
                        .toList(),
                "    @Parallelizable static <%2$s extends Comparable<%2$s>> %2$s f%1$d(%2$s x) { return x; }\n"
                        + "    @Parallelizable static <%2$s> int[] g%1$d(%2$s[] x) { return null; }\n");
        Compiled compiled = with.strict().compile("""
                        package names;
                        import io.parallelizable.Parallelizable;
                        class Owner {
                        %s
                        }
                        """.formatted(methods)).isClean();
        for (int i = 0; i < OUR_TYPES.size() + 5; i++) {
            check(compiled, "names.", "Owner", "f" + i);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"package results.input;", ""})
    void typesOfThePackage(String home) {
        for (String type : Stream.concat(
                        OUR_TYPES.stream(), OUR_VARIABLES.stream().filter(NamesTest::canNameAType))
                .distinct()
                .toList()) {
            typeOfThePackage(home, type);
        }
    }

    private static void typeOfThePackage(String home, String type) {
        Compiled compiled = with.strict().compile("""
                        %1$s
                        @java.lang.SuppressWarnings("all")
                        record %2$s(int x) {
                            @io.parallelizable.Parallelizable
                            static int owner(int x) { return x + 1; }
                            @io.parallelizable.Parallelizable
                            static boolean chosen(double x) { return x > 1; }
                        }
                        interface User {
                            @io.parallelizable.Parallelizable
                            static int parameter(%2$s input) { return input.x(); }
                            @io.parallelizable.Parallelizable
                            static %2$s result(long from) { return new %2$s((int) from); }
                            @io.parallelizable.Parallelizable
                            static boolean picked(%2$s[] results) { return results.length > 1; }
                        }
                        """.formatted(home, type)).isClean();
        String prefix = home.isEmpty() ? "" : home.substring(8, home.length() - 1) + ".";
        check(compiled, prefix, type, "owner");
        check(compiled, prefix, type, "chosen");
        check(compiled, prefix, "User", "parameter");
        check(compiled, prefix, "User", "result");
        check(compiled, prefix, "User", "picked");
    }

    /** What the compiler boxes to, hidden by a type of the package. */
    @ParameterizedTest
    @CsvSource({"Byte, byte", "Short, short", "Character, char", "Float, float", "Double, double", "Boolean, boolean"})
    void boxes(String box, String primitive) {
        Compiled compiled = with.strict()
                .compile("package names; class " + box + " {}", """
                        package names;
                        class Owner {
                            @io.parallelizable.Parallelizable static boolean f(%1$s x) { return x == x; }
                            @io.parallelizable.Parallelizable static %1$s g(%1$s x) { return x; }
                        }
                        """.formatted(primitive))
                .isClean();
        check(compiled, "names.", "Owner", "f");
        check(compiled, "names.", "Owner", "g");
    }

    @Test
    void deprecatedHidden() {
        with.strict().compile("package names; class Deprecated {}", """
                        package names;
                        class Owner {
                            /** @deprecated as old as that */
                            @java.lang.Deprecated @io.parallelizable.Parallelizable
                            static boolean f(int x) { return x > 0; }
                        }
                        """).isClean();
    }

    /** A class called like the first part of a package hides that from the test's own source as well. */
    private static boolean canNameAType(String name) {
        return !List.of("record", "var", "yield", "sealed", "io", "java").contains(name);
    }

    @Test
    void methods() {
        List<String> names = List.of(
                "map",
                "over",
                "filter",
                "mapNonNull",
                "length",
                "allocate",
                "apply",
                "slice",
                "describe",
                "input",
                "$",
                "_a",
                "équation",
                "数",
                "record",
                "var",
                "yield",
                "values",
                "list",
                "equals1",
                "getClass1");
        String methods = names.stream()
                .map("    @Parallelizable static boolean %s(int n) { return n > 0; }\n"::formatted)
                .collect(Collectors.joining());
        Compiled compiled = with.strict()
                .compile("package names;\nimport io.parallelizable.Parallelizable;\nclass Owner {\n" + methods + "}\n")
                .isClean();
        names.forEach(name -> check(compiled, "names.", "Owner", name));
    }

    /** Types in generated source that other classes of the package do not know by their simple names. */
    static final List<String> UNKNOWN_TYPES = List.of(
            "Kernel",
            "Runs",
            "Inputs",
            "Calls",
            "ChunkFailure",
            "GeneratedCompanion",
            "Generated",
            "ArrayKernel",
            "RangeKernel");

    @ParameterizedTest
    @FieldSource("UNKNOWN_TYPES")
    void companions(String name) {
        Compiled compiled = with.strict()
                .compile("""
                        package names;
                        import io.parallelizable.Parallelizable;
                        class Owner {
                            @Parallelizable(name = "%s")
                            static boolean f(int n) { return n > 0; }
                            @Parallelizable(name = "%s")
                            static String g(double n) { return "" + n; }
                        }
                        """.formatted(name, name).replace("String g", "java.lang.String g"))
                .isClean();
        CompanionCheck.equalsLoop(compiled.load("names." + name), compiled.load("names.Owner"), "f");
        CompanionCheck.equalsLoop(compiled.load("names." + name), compiled.load("names.Owner"), "g");
    }

    /** The copy that a filter makes stands beside the parameter, and both make way for the type. */
    @Test
    void parameterAndTypeCalledLikeTheSameVariable() {
        Compiled compiled = with.strict().compile("""
                        package names;
                        record copy(int x) {
                            @io.parallelizable.Parallelizable
                            static boolean even(copy copy) { return copy.x() % 2 == 0; }
                        }
                        """).isClean();
        check(compiled, "names.", "copy", "even");
    }

    @Test
    void membersOfEverythingThatHasMembers() {
        Compiled compiled = with.strict().compile("""
                        package names;
                        import io.parallelizable.Parallelizable;
                        public class Outer {
                            public interface In {
                                @Parallelizable static int a(In x) { return 1; }
                                enum Deep { A, B; @Parallelizable static Deep b(Deep d) { return d == A ? null : d; } }
                                record Row(int x) { @Parallelizable static Row c(Row r) { return new Row(r.x() + 1); } }
                            }
                            protected static class Nested<T> {
                                @Parallelizable static <S> Nested<S> d(S x) { return null; }
                                class Inner {}
                                @Parallelizable static int e(Nested<String>.Inner x) { return 2; }
                            }
                            @Parallelizable public static final synchronized strictfp int g(int x) { return x; }
                        }
                        """.replace("strictfp ", "")).isClean();
        check(compiled, "names.", "Outer$In", "a");
        check(compiled, "names.", "Outer$In$Deep", "b");
        check(compiled, "names.", "Outer$In$Row", "c");
        check(compiled, "names.", "Outer$Nested", "d");
        check(compiled, "names.", "Outer", "g");
    }

    @ParameterizedTest
    @CsvSource({
        "Object, java.lang.Object",
        "Record, java.lang.Record",
        "List, java.util.List",
        "Range, io.parallelizable.Range",
        "java, the packages java.*",
        "com, the packages com.*",
        "names, the package names.of.it",
        "it, the package names.of.it"
    })
    void companionThatWouldHideSomething_isRefused(String name, String hidden) {
        String suggested = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Parallel";
        assertThat(textsOf("@Parallelizable(name = \"%s\") static boolean f(int n) { return n > 0; }".formatted(name)))
                .containsExactly("[Parallelizable.NameHides] a companion called " + name + " would hide " + hidden
                        + " from the other classes of its package. Choose another name: @Parallelizable(name = \""
                        + suggested + "\").");
    }

    @ParameterizedTest
    @CsvSource({
        "Fa\u200bst, Fa\\u200bst, Fast",
        "F\u00adast, F\\u00adast, Fast",
        "\u2060Fast, \\u2060Fast, Fast",
        "Fast\\n, Fast\\u000a, Fast",
        "Fast\u00a0, Fast\\u00a0, Fast"
    })
    void companionWithACharacterThatNobodySees_isRefused(String name, String shown, String suggested) {
        assertThat(textsOf("@Parallelizable(name = \"%s\") static boolean f(int n) { return n > 0; }".formatted(name)))
                .containsExactly("[Parallelizable.InvalidName] \"" + shown + "\" cannot be the name of a class; a"
                        + " companion's name is a simple Java identifier. Choose one such as @Parallelizable(name = \""
                        + suggested + "Parallel\").");
    }

    /** The name of each companion without what makes it one is a class of the runtime, and may be a method's too. */
    @ParameterizedTest
    @CsvSource({"Parallel, f, FParallel", "Parallel, parallel, ParallelParallel", "' parallel', f, FParallel"})
    void nameThatIsSuggested_isNotTheOneRefused(String name, String method, String suggested) {
        assertThat(textsOf("@Parallelizable(name = \"%s\") static int %s(int n) { return n; }".formatted(name, method)))
                .singleElement()
                .asString()
                .endsWith("@Parallelizable(name = \"" + suggested + "\").");
    }

    @Test
    void companionsThatDifferByCaseAlone_areRefused() {
        assertThat(textsOf("""
                        @Parallelizable static boolean testPrime(int n) { return n > 0; }
                        @Parallelizable static boolean testprime(int n) { return n > 0; }
                        """))
                .containsExactly("[Parallelizable.NameCollision] the companion TestprimeParallel of testprime(int) in"
                        + " Owner differs from the class TestPrimeParallel by upper and lower case alone; many file"
                        + " systems do not tell their files apart. Choose another name: @Parallelizable(name ="
                        + " \"OwnerTestprimeParallel\").");
    }

    @Test
    void nestedClassesOfOneName_areToldDifferentNames() {
        List<String> texts = with.lenient().compile("""
                        package names.of.it;
                        import io.parallelizable.Parallelizable;
                        class A { static class Row { @Parallelizable static int parse(int x) { return x; } } }
                        class B { static class Row { @Parallelizable static int parse(int x) { return x; } } }
                        class C { static class Row { @Parallelizable static int parse(int x) { return x; } } }
                        """).texts();
        assertThat(texts)
                .extracting(text -> text.replaceFirst("(?s).* choose one: ", ""))
                .containsExactly(
                        "@Parallelizable(name = \"BRowParseParallel\").",
                        "@Parallelizable(name = \"CRowParseParallel\").");
    }

    /** A link to a method of that name would be one to a constructor. */
    @Test
    void methodCalledLikeItsClass_isNamedWithoutALink() {
        String source =
                with.strictAboutJavadoc().compile("""
                        package names;

                        /** Squares. */
                        public final class Square {
                            private Square() {}

                            /**
                             * Squares.
                             *
                             * @param x a number
                             * @return its square
                             */
                            @io.parallelizable.Parallelizable
                            public static int Square(int x) { return x * x; }
                        }
                        """).isClean().sources().get("names.SquareParallel");
        assertThat(source).contains("{@code Square.Square(int)}").doesNotContain("{@link Square");
    }

    @Test
    void companionAndClassThatDifferByCaseAlone_areRefused() {
        assertThat(textsOf("@Parallelizable(name = \"OWNER\") static boolean f(int n) { return n > 0; }"))
                .singleElement()
                .asString()
                .startsWith("[Parallelizable.NameCollision] the companion OWNER of f(int) in Owner differs from the"
                        + " class Owner by upper and lower case alone;");
    }

    private static List<String> textsOf(String methods) {
        return with.lenient()
                .compile("package names.of.it;\nimport io.parallelizable.Parallelizable;\nclass Owner {\n" + methods
                        + "\n}\n")
                .texts();
    }

    private static String numbered(List<String> names, String template) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            text.append(template.formatted(i, names.get(i)));
        }
        return text.toString();
    }

    private static void check(Compiled compiled, String home, String owner, String method) {
        String companion = home + method.substring(0, 1).toUpperCase() + method.substring(1) + "Parallel";
        CompanionCheck.equalsLoop(compiled.load(companion), compiled.load(home + owner), method);
    }
}

package io.parallelizable.processor.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.processor.harness.OnDisk;
import io.parallelizable.processor.harness.Plugged;
import io.parallelizable.processor.harness.Spy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: the plug-in is not started, is not heard, cannot be silenced, or brings a compilation down. */
class SafetyPluginTest {
    private static final String COUNTER = """
            package lab;

            import io.parallelizable.Parallelizable;

            class Solver {
                static int evaluations;

                @Parallelizable
                static double f(double x) {
                    evaluations++;
                    return x * x;
                }
            }
            """;

    @TempDir
    private Path directory;

    private Plugged compiler() {
        return new Plugged(directory);
    }

    @Test
    void warning_isShownAtTheLineAlsoWhereWarningsAreHidden() throws IOException {
        Plugged.Result result = compiler().options("-nowarn").compile(COUNTER);
        assertThat(result.succeeded()).isTrue();
        assertThat(result.diagnostics()).singleElement().satisfies(warning -> {
            assertThat(warning.getKind()).isEqualTo(Diagnostic.Kind.MANDATORY_WARNING);
            assertThat(warning.getLineNumber()).isEqualTo(10);
            assertThat(warning.getMessage(Locale.ROOT))
                    .isEqualTo("[Parallelizable.StaticState] f(double) changes the static field Solver.evaluations:"
                            + " calls that run at the same time overwrite each other's values. Keep it in a local"
                            + " variable or in an object that each call makes.");
        });
    }

    @Test
    void warning_countsForThoseWhoTakeWarningsAsErrors() throws IOException {
        assertThat(compiler().options("-Werror").compile(COUNTER).succeeded()).isFalse();
    }

    @Test
    void option_off() throws IOException {
        Plugged.Result result = compiler()
                .options("-Aparallelizable.safety=off", "-Xlint:all,-processing")
                .compile(COUNTER);
        assertThat(result.texts()).isEmpty();
    }

    @Test
    void option_error() throws IOException {
        Plugged.Result result =
                compiler().options("-Aparallelizable.safety=error").compile(COUNTER);
        assertThat(result.succeeded()).isFalse();
        assertThat(result.ids()).containsExactly("StaticState");
    }

    @Test
    void option_isForgottenAfterTheCompilation() throws IOException {
        compiler().options("-Aparallelizable.safety=off").compile(COUNTER);
        assertThat(compiler().compile(COUNTER).ids()).containsExactly("StaticState");
        assertThat(System.getProperties().stringPropertyNames())
                .noneMatch(name -> name.startsWith("io.parallelizable.processor.safety"));
    }

    @Test
    void accepted_isNotTold() throws IOException {
        String accepting = COUNTER.replace(
                "@Parallelizable\n", "@Parallelizable(accepts = io.parallelizable.Hazard.STATIC_STATE)\n");
        assertThat(compiler().options("-Werror").compile(accepting).texts()).isEmpty();
    }

    @Test
    void severalAccepted_leaveOthers() throws IOException {
        Plugged.Result result = compiler().compile("""
                import io.parallelizable.Hazard;
                import io.parallelizable.Parallelizable;
                class Walk {
                    static int steps;
                    @Parallelizable(accepts = {Hazard.SHARED_OUTPUT, Hazard.STATIC_STATE})
                    static double walk(double x) {
                        steps++;
                        System.out.println(x);
                        return x + Math.random();
                    }
                }
                """);
        assertThat(result.ids()).containsExactly("HiddenRandom");
    }

    @Test
    void chainOfCalls_isNamed() throws IOException {
        Plugged.Result result = compiler().compile("""
                package lab;
                import io.parallelizable.Parallelizable;
                class Lab {
                    @Parallelizable static double simulate(double x) {
                        return step(x);
                    }
                    static double step(double x) {
                        return Solver.advance(x);
                    }
                }
                """, """
                package lab;
                class Solver {
                    static int evaluations;
                    static double advance(double x) {
                        evaluations++;
                        return x;
                    }
                }
                """);
        assertThat(result.texts())
                .singleElement()
                .asString()
                .startsWith("[Parallelizable.StaticState] simulate(double) changes the static field"
                        + " Solver.evaluations, through step, Solver.advance (Solver.java:5): ");
        assertThat(result.diagnostics().get(0).getLineNumber()).isEqualTo(5);
    }

    @Test
    void environmentThatIsWrapped_asGradleAndIntelliJDo() throws IOException {
        assertThat(compiler().with(new Spy()).compile(COUNTER).ids()).containsExactly("StaticState");
        assertThat(compiler()
                        .with(new Spy())
                        .options("-Aparallelizable.safety=off")
                        .compile(COUNTER)
                        .ids())
                .isEmpty();
    }

    @Test
    void companionsInsideLambdas_areThereWhenTheBodyIsRead() throws IOException {
        Plugged.Result result =
                compiler().options("-Werror", "-Xlint:all,-processing").compile("""
                import io.parallelizable.Parallelizable;
                import java.util.function.Supplier;
                class Nested {
                    @Parallelizable static double inner(double x) { return x * x; }
                    @Parallelizable static double[] outer(double[] row) {
                        Supplier<double[]> squares = () -> InnerParallel.map(row);
                        return squares.get();
                    }
                }
                """);
        assertThat(result.texts()).isEmpty();
        assertThat(result.succeeded()).isTrue();
    }

    private static final String SOLVE = """
            import io.parallelizable.Parallelizable;
            import io.parallelizable.PerThread;
            class Solve {
                @Parallelizable static double solve(int n, @PerThread double[] buffer, double[] row) {
                    buffer[0] = n;
                    row[0] = n;
                    return buffer[0] + row[0];
                }
                static double[] shared(int[] n, double[] row) {
                    return SolveParallel.map(n, () -> new double[1], row);
                }
            }
            """;

    @Test
    void argumentOfAThreadsOwn_mayBeChanged_othersBesideItNot() throws IOException {
        assertThat(compiler().compile(SOLVE).texts())
                .singleElement()
                .asString()
                .contains("changes its argument row, and this row is the same for all calls");
    }

    private static final String FILL = """
            import io.parallelizable.Parallelizable;
            class Fill {
                @Parallelizable static double fill(int n, double[] row) {
                    row[0] = n;
                    return row[0] + row[1];
                }
                static double[] shared(int[] n, double[] row) {
                    return FillParallel.map(n, row);
                }
                static double[] each(int[] n, double[][] rows) {
                    return FillParallel.over(n, rows).map();
                }
            }
            """;

    @Test
    void argumentThatIsChanged_isToldWhereItIsTheSameForAllCalls() throws IOException {
        Plugged.Result result = compiler().compile(FILL);
        assertThat(result.diagnostics()).singleElement().satisfies(warning -> {
            assertThat(warning.getLineNumber()).isEqualTo(8);
            assertThat(warning.getMessage(Locale.ROOT))
                    .isEqualTo("[Parallelizable.SharedArgument] fill(int, double[]) changes its argument row, and this"
                            + " row is the same for all calls. Give each call its own, or copy it in the method.");
        });
    }

    /** Letters without a capital of one character, and outside the first plane of Unicode. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00dfill", "\ud801\udc28ill"})
    void argumentThatIsChanged_isToldWhateverTheMethodsFirstLetter(String name) throws IOException {
        int first = Character.toUpperCase(name.codePointAt(0));
        String companion = Character.toString(first) + name.substring(name.offsetByCodePoints(0, 1)) + "Parallel";
        String fill = FILL.replace("fill(", name + "(").replace("FillParallel", companion);
        assertThat(compiler().compile(fill).ids()).containsExactly("SharedArgument");
    }

    /** A copy of the argument would be lost. */
    @Test
    void argumentThatIsAllAMethodGives_isToReturn() throws IOException {
        assertThat(compiler().compile("""
                        import io.parallelizable.Parallelizable;
                        class Root {
                            @Parallelizable static void root(int i, double[] roots) { roots[i] = Math.sqrt(i); }
                            static void shared(int[] i, double[] roots) {
                                RootParallel.forEach(i, roots);
                            }
                        }
                        """).texts())
                .containsExactly("[Parallelizable.SharedArgument] root(int, double[]) changes its argument roots, and"
                        + " this roots is the same for all calls. Let it return what it writes there, or give each call"
                        + " its own.");
    }

    @Test
    void argumentThatIsChanged_acceptedAtTheMethod() throws IOException {
        String accepting = FILL.replace(
                "@Parallelizable ", "@Parallelizable(accepts = io.parallelizable.Hazard.SHARED_ARGUMENT) ");
        assertThat(compiler().options("-Werror").compile(accepting).texts()).isEmpty();
    }

    /** A collection that all calls put something into, as someone may write it; and what there is to take one from. */
    private static Plugged.Result put(Path directory, String collection) throws IOException {
        return new Plugged(directory).compile("""
                import io.parallelizable.Parallelizable;
                import java.util.*;
                import java.util.concurrent.*;
                class Put {
                    static final Collection<Integer> CONCURRENT = new ConcurrentLinkedQueue<>();
                    static final Collection<Integer> PLAIN = new ArrayList<>();
                    private Collection<Integer> laterConcurrent;
                    Put() { this.laterConcurrent = Collections.synchronizedSet(new HashSet<>()); }
                    static Collection<Integer> any() { return new ArrayList<>(); }
                    static BlockingQueue<Integer> blocking() { return new LinkedBlockingQueue<>(); }
                    static Collection<Integer> made(boolean named) {
                        if (named) {
                            Collection<Integer> inside = new ConcurrentLinkedDeque<>();
                            return inside;
                        }
                        return CONCURRENT;
                    }
                    static Collection<Integer> either(boolean named) { return named ? any() : made(named); }
                    static Collection<Integer> around(int depth) { return depth > 0 ? around(depth - 1) : CONCURRENT; }
                    @Parallelizable static void put(int n, Collection<Integer> out) { out.add(n); }
                    void all(int[] n, Collection<Integer> given, CopyOnWriteArrayList<Integer> copied) {
                        Collection<Integer> plain = new ArrayList<>();
                        Collection<Integer> set = ConcurrentHashMap.newKeySet();
                        Collection<Integer> alias = CONCURRENT;
                        Collection<Integer> itself = plain;
                        itself = itself;
                        itself = n == null ? alias : itself;
                        List<Integer> wrapped;
                        wrapped = Collections.synchronizedList(new ArrayList<>());
                        Runnable run = () -> {
                            Collection<Integer> inside = new Vector<>();
                            PutParallel.forEach(n, %s);
                        };
                        run.run();
                    }
                }
                """.formatted(collection));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new ConcurrentLinkedQueue<>()",
                "new Vector<Integer>()",
                "Collections.synchronizedSet(new HashSet<>())",
                "Collections.newSetFromMap(new ConcurrentHashMap<>())",
                "(new CopyOnWriteArraySet<>())",
                "(Collection<Integer>) new CopyOnWriteArrayList<Integer>()",
                "copied",
                "set",
                "wrapped",
                "inside",
                "CONCURRENT",
                "Put.CONCURRENT",
                "this.laterConcurrent",
                "blocking()",
                "alias",
                "made(true)",
                "n == null ? made(true) : (alias)",
            })
    void collectionThatAllCallsMayChange_isNotTold(String collection) throws IOException {
        assertThat(put(directory, collection).texts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new HashSet<>()",
                "Collections.newSetFromMap(new HashMap<>())",
                "Collections.checkedCollection(plain, Integer.class)",
                "plain",
                "given",
                "PLAIN",
                "Put.PLAIN",
                "any()",
                "either(true)",
                "around(1)",
                "itself",
                "n == null ? plain : alias",
            })
    void collectionThatAllCallsMayNotChange_isTold(String collection) throws IOException {
        assertThat(put(directory, collection).ids()).containsExactly("SharedArgument");
    }

    @Test
    void whatLiesInACollectionThatAllCallsMayChange_isToldAllTheSame() throws IOException {
        Plugged.Result result = compiler().compile("""
                import io.parallelizable.Parallelizable;
                import java.util.Map;
                import java.util.concurrent.ConcurrentHashMap;
                class Rows {
                    @Parallelizable static void first(int n, Map<Integer, int[]> rows) { rows.get(0)[0] = n; }
                    static void all(int[] n) {
                        FirstParallel.forEach(n, new ConcurrentHashMap<>());
                    }
                }
                """);
        assertThat(result.ids()).containsExactly("SharedArgument");
    }

    /** The number of trials stands before the arguments. */
    @Test
    void collectionOfTrials_isTheOneBehindTheirNumber() throws IOException {
        Plugged.Result result = compiler().compile("""
                import io.parallelizable.Parallelizable;
                import java.util.*;
                import java.util.random.RandomGenerator;
                class Trials {
                    @Parallelizable static void roll(RandomGenerator random, Collection<Integer> out, Set<Integer> all) {
                        out.add(random.nextInt());
                        all.add(1);
                    }
                    static void all() {
                        RollParallel.times(9, new Vector<>(), new HashSet<>()).forEach();
                    }
                }
                """);
        assertThat(result.texts()).singleElement().asString().contains("changes its argument all");
    }

    /** Its companion's members call each other, by the companion's name where there are type arguments. */
    @Test
    void argumentThatIsChanged_isNotToldInTheCompanionItself() throws IOException {
        Plugged.Result result = compiler().compile("""
                import io.parallelizable.Parallelizable;
                class Rows {
                    @Parallelizable static <T> void fill(T value, T[] row) { row[0] = value; }
                }
                """);
        assertThat(result.ids()).isEmpty();
    }

    @Test
    void sourceThatDoesNotCompile_hasItsOwnErrorsAndNoMore() throws IOException {
        String broken = """
                import io.parallelizable.Parallelizable;
                class Broken {
                    @Parallelizable static double f(double x) {
                        Missing m = new Missing(x);
                        m.run(y -> y + undefined);
                        return m.value + other(x, unknown());
                    }
                }
                """;
        Plugged.Result result = compiler().compile(broken);
        assertThat(result.succeeded()).isFalse();
        assertThat(result.texts())
                .isNotEmpty()
                .isEqualTo(compiler()
                        .options("-Aparallelizable.safety=off")
                        .compile(broken)
                        .texts());
        assertThat(result.output()).isEmpty();
    }

    @Test
    void longChainsAndCirclesOfCalls_areReadToTheEnd() throws IOException {
        String chain = IntStream.range(0, 3000)
                .mapToObj(i -> "static int f%d(int x) { return x %% 7 == 0 ? f%d(x) : f%d(x - 1); }\n"
                        .formatted(i, i + 1, Math.max(0, i - 1)))
                .collect(Collectors.joining());
        Plugged.Result result = compiler()
                .compile("import io.parallelizable.Parallelizable;\nclass Chain {\nstatic int count;\n" + chain
                        + "static int f3000(int x) { count++; return x; }\n"
                        + "@Parallelizable static int last(int x) { return f0(x); }\n}");
        assertThat(result.ids()).containsExactly("StaticState");
    }

    @Test
    void calleeOfAnEarlierBuild_isNotSeen() throws IOException {
        String solver = """
                class Solver { static int calls; static double f(double x) { calls++; return x; } }
                """;
        String lab = """
                import io.parallelizable.Parallelizable;
                class Lab { @Parallelizable static double g(double x) { return Solver.f(x); } }
                """;
        assertThat(compiler().compile(solver, lab).ids()).containsExactly("StaticState");
        assertThat(compiler().compile(lab).ids()).isEmpty();
    }

    @Test
    void withoutProcessing_methodsAreCheckedAllTheSame() throws IOException {
        assertThat(compiler().options("-proc:none").compile(COUNTER).ids()).contains("StaticState");
    }

    @Test
    void withoutProcessing_thePlugInHasALevelOfItsOwn() throws IOException {
        Plugged.Result result = compiler()
                .options("-proc:none", "-Xplugin:Parallelizable off", "-Werror")
                .compile(COUNTER);
        assertThat(result.texts()).isEmpty();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_23)
    void processorThatDoesNotRun_isMissed() throws IOException {
        Plugged.Result result = compiler().onClassPathOnly().compile(COUNTER);
        assertThat(result.ids()).containsExactly("NoCompanion", "StaticState");
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_22)
    void processorOnTheClassPath_runsOnEarlierCompilers() throws IOException {
        assertThat(compiler().onClassPathOnly().compile(COUNTER).ids()).containsExactly("StaticState");
    }

    @Test
    void compilerWithoutTrees_isSilent() throws IOException {
        List<String> messages = new OnDisk(directory, new EclipseCompiler())
                .options("--release", "17")
                .write("lab/Solver.java", COUNTER.replace("class Solver", "public class Solver"))
                .compile("lab/Solver.java");
        assertThat(messages).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abstract class Odd { @Parallelizable abstract double f(double x); }",
                "class Odd { @Parallelizable static native double f(double x); }",
                "interface Odd { @Parallelizable static double f(double x) { return x; } }",
                "record Odd(int x) { @Parallelizable static Odd f(int x) { return new Odd(x); } }",
                "enum Odd { A, B { }; @Parallelizable static Odd f(int x) { return switch (x) { case 1 -> A; default -> { yield B; } }; } }",
                "class Odd { @Parallelizable static double f(double x) { class L { double y = x; double g() { return y++; } } return new L().g(); } }",
                "class Odd { @Parallelizable static String f(Object o) { return o instanceof String s && !s.isEmpty() ? s : \"\"; } }",
                "class Odd { @Parallelizable static int f(int x) { a: for (;;) { do { if (x-- > 0) continue a; else break a; } while (true); } return x; } }",
                "class Odd { @Parallelizable static int f(int... x) { int[][] a = {{1}, x}; var b = a; return (b[0])[0]++ + (x.length); } }"
            })
    void oddMethods_areReadWithoutAFault(String text) throws IOException {
        Plugged.Result result = compiler().compile("import io.parallelizable.Parallelizable;\n" + text);
        assertThat(result.diagnostics())
                .noneMatch(diagnostic -> diagnostic.getMessage(Locale.ROOT).contains("Internal"));
        assertThat(result.ids()).allMatch(id -> id.equals("NotStatic"));
    }
}

package io.parallelizable.checkpoint.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: something that a call comes to by a way of the language's own is not followed, and its change is not seen. */
class LanguageTest {
    static final String SOURCE = """
            import java.util.*;
            import java.util.concurrent.RecursiveTask;
            import java.util.function.*;
            import java.util.stream.*;

            public class Energy {
                interface Op<T extends Comparable<T>> {
                    T apply(T a, T b);
                    default T twice(T a) { assert a != null; return a.hashCode() == 201 ? a : apply(apply(a, a), a); }
                }
                static class Max implements Op<Double> {
                    public Double apply(Double a, Double b) { return Math.max(a, b + 202); }
                }
                static <T extends Comparable<T>> T run(Op<T> op, T x) { return op.twice(x); }

                static abstract class Base<T> {
                    abstract double of(T t);
                    double call(T t) { return of(t) + hidden(); }
                    private double hidden() { return 203; }
                    double shared() { return 204; }
                }
                static class Lengths extends Base<String> {
                    double of(String s) { return s.length() + 205; }
                    double shared() { return super.shared() + 1; }
                }

                double field = 206;
                class Inner { double get() { return field + 207; } }

                enum Planet {
                    EARTH(208), MARS(2) { double mass() { return 209; } };
                    private final double mass;
                    Planet(double mass) { this.mass = mass + 210; }
                    double mass() { return mass; }
                }

                static class Numbers implements Iterable<Double> {
                    public Iterator<Double> iterator() { return List.of(211.0).iterator(); }
                }
                static class Rank implements Comparable<Rank> {
                    public int compareTo(Rank other) { return 212; }
                }
                static class Task extends RecursiveTask<Double> {
                    protected Double compute() { return 213.0; }
                }
                static class Resource implements AutoCloseable {
                    public void close() { Energy.counted(214); }
                }
                static double counted(double x) { return x; }

                record Positive(double x) {
                    Positive { if (x < 215) throw new IllegalArgumentException("negative"); }
                }

                static class First { static double value = Second.value + 216; static double get() { return value; } }
                static class Second { static double value = First.value + 1; }
                interface Constants { double[] TABLE = {217}; }
                static class User implements Constants {}

                static double referred(double x) { return x + 218; }

                static class Made { final double x; Made(double x) { this.x = x + 219; } }

                static class Failure extends RuntimeException {
                    @Override public String getMessage() { return "220"; }
                }

                static double text(String s) {
                    return switch (s) { case "221" -> 1; case "b" -> 2; default -> 3; };
                }

                static double nested(double x) {
                    Supplier<DoubleUnaryOperator> outer = () -> y -> y + 222;
                    Runnable[] done = new Runnable[1];
                    Runnable lambda = () -> new Object() { void go() { counted(223); } }.go();
                    DoubleUnaryOperator one = y -> y * x;
                    DoubleUnaryOperator equal = y -> y * x;
                    counted(one.applyAsDouble(equal.applyAsDouble(x)));
                    class Local { double get() { return x + 224; } }
                    Supplier<Local> local = Local::new;
                    lambda.run();
                    return outer.get().applyAsDouble(x) + local.get().get();
                }

                static double pattern(Object o) {
                    return o instanceof String s && s.length() > 225 ? 1 : 0;
                }

                static synchronized double guarded(Object o) {
                    try { synchronized (o) { return 226; } } finally { counted(227); }
                }

                static int indirect(Energy any) { return any.hashCode(); }
                @Override public int hashCode() { return 228; }

                public static double energy(double x) {
                    double sum = run(new Max(), x) + run((Op<Double>) Double::sum, x);
                    sum += new Lengths().call("a" + x) + new Lengths().shared();
                    Energy energy = new Energy();
                    sum += energy.new Inner().get() + Planet.valueOf("EARTH").mass();
                    for (double each : new Numbers()) sum += each;
                    try (Resource resource = new Resource()) { sum += new Task().invoke(); }
                    sum += Stream.of(new Rank(), new Rank()).sorted().count() + new Positive(x).x();
                    sum += First.get() + User.TABLE[0];
                    sum += DoubleStream.of(x).map(Energy::referred).mapToObj(Made::new).count();
                    if (sum < 0) throw new Failure();
                    sum += text("t" + x) + nested(x) + pattern(x) + guarded("lock") + indirect(energy);
                    return sum;
                }
            }
            """;

    @TempDir
    static Path directory;

    private static MethodIdentity identity;

    @BeforeAll
    static void compile() {
        identity = compiled(SOURCE);
    }

    private static MethodIdentity compiled(String source) {
        return Program.in(directory).with("Energy", source).compile().identity();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "201 | Energy.Op.twice",
                "202 | Energy.Max.apply",
                "203 | Energy.Base.hidden",
                "204 | Energy.Base.shared",
                "205 | Energy.Lengths.of",
                "206 | new Energy",
                "207 | Energy.Inner.get",
                "208 | the static initialiser of Energy.Planet",
                "209 | the static initialiser of Energy.Planet",
                "210 | new Energy.Planet",
                "211 | Energy.Numbers.iterator",
                "212 | Energy.Rank.compareTo",
                "213 | Energy.Task.compute",
                "214 | Energy.Resource.close",
                "215 | new Energy.Positive",
                "218 | Energy.referred",
                "219 | new Energy.Made",
                "220 | Energy.Failure.getMessage",
                "222 | Energy.nested",
                "223 | Energy.nested",
                "224 | Energy.nested",
                "225 | Energy.pattern",
                "226 | Energy.guarded",
                "227 | Energy.guarded",
                "228 | Energy.hashCode",
            })
    void changeOfANumber_isFoundWhereItIs(String number, String part) {
        assertThat(Difference.between(
                        identity.parts(),
                        compiled(SOURCE.replace(number, "299")).parts()))
                .hasToString(part + " has changed");
    }

    @Test
    void staticFieldsThatReadEachOther_areBothCompared() {
        assertThat(Difference.between(
                        identity.parts(), compiled(SOURCE.replace("216", "299")).parts()))
                .hasToString(
                        "Energy.First.value was 217.0 and is 300.0; the static initialiser of Energy.First has changed");
    }

    @Test
    void staticFieldOfAnInterface_isCompared() {
        assertThat(Difference.between(
                        identity.parts(), compiled(SOURCE.replace("217", "299")).parts()))
                .hasToString(
                        "Energy.Constants.TABLE has changed; the static initialiser of Energy.Constants has changed");
    }

    @Test
    void textInASwitch_isCompared() {
        assertThat(Difference.between(
                        identity.parts(), compiled(SOURCE.replace("221", "299")).parts()))
                .hasToString("Energy.text has changed");
    }
}

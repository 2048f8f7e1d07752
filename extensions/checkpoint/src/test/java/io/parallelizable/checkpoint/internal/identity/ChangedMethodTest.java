package io.parallelizable.checkpoint.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.checkpoint.internal.identity.code.Member;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: results of another method are taken for those of this one, or nobody is told what has changed. */
class ChangedMethodTest {
    @TempDir
    Path directory;

    private MethodIdentity identity;

    @BeforeEach
    void compile() {
        identity = EnergyProgram.in(directory).compile().identity();
    }

    private void assertDifference(Program other, String text) {
        assertThat(Difference.between(
                        identity.parts(), other.compile().identity().parts()))
                .hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "return value * value;      | return value + value;         | Energy.step has changed",
                "2 * value + scaled         | 3 * value + scaled            | Energy.energy has changed",
                "Double.compare(a + scaled  | Double.compare(a - scaled     | Energy.energy has changed",
                "return 3.14;               | return 3.1416;                | Energy.Circle.area has changed",
                "HALF = 0.5                 | HALF = 0.25                   | Energy.energy has changed",
                "{1, 2, 3}                  | {1, 5, 3}       | Energy.TABLE has changed; the static initialiser of Energy has changed",
                "case HOT: sum += 10        | case HOT: sum += 11           | Energy.energy has changed",
                "case HOT: sum += 10        | case WARM: sum += 10          | Energy.energy has changed",
                "new Circle()               | new Square()  | Energy.energy has changed; Energy.Square.area is new; class Energy.Square is new; new Energy.Square is new; Energy.Circle.area is gone; class Energy.Circle is gone; new Energy.Circle is gone",
            })
    void changeInWhatIsCalled_isTold(String old, String young, String text) {
        assertDifference(EnergyProgram.in(directory, old, young), text);
    }

    @Test
    void componentOfARecord_isTold() {
        assertDifference(
                EnergyProgram.in(directory, "Point(double x,", "Point(double z,"),
                "class Energy.Point has changed; new Energy.Point has changed");
    }

    @Test
    void superclassOrInterface_isTold() {
        assertDifference(
                EnergyProgram.changed(
                        directory,
                        source -> source.replace("Circle implements Shape", "Circle extends Round implements Shape")
                                .replace("record Point", "static class Round {} record Point")),
                "class Energy.Circle has changed; new Energy.Circle has changed; new Energy.Round is new");
    }

    @Test
    void methodThatIsNewlyCalled_isNew() {
        assertDifference(
                EnergyProgram.in(directory, "step(all.get(0))", "unused(all.get(0))"),
                "Energy.energy has changed; Energy.unused is new; Energy.step is gone");
    }

    @Test
    void newLocalVariable_isAFalseAlarm() {
        assertDifference(
                EnergyProgram.in(directory, "double sum = 0;", "double zero = 0; double sum = zero;"),
                "Energy.energy has changed");
    }

    @Test
    void anotherStaticFieldThatIsInitialised_isAFalseAlarm() {
        assertDifference(
                EnergyProgram.in(
                        directory,
                        "static final double HALF",
                        "static final Object LOG = new Object(); static final double HALF"),
                "the static initialiser of Energy has changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind.ordinal()",
                "Kind.values().length",
                "kind.compareTo(Kind.WARM)",
                "new java.util.EnumMap<>(java.util.Map.of(kind, 1)).size()",
                "new java.util.TreeSet<>(List.of(kind)).size()",
                "java.util.stream.Stream.of(kind).sorted().count()",
                "Comparator.<Kind>naturalOrder().compare(kind, kind)",
            })
    void orderOfConstants_isToldWhereSomethingNoticesIt(String noticing) {
        UnaryOperator<String> use = source -> source.replace("sum += step", "sum += " + noticing + " + step");
        Program before = EnergyProgram.changed(directory, use);
        Program after = EnergyProgram.changed(
                directory, source -> use.apply(source).replace("COLD, WARM, HOT", "HOT, COLD, WARM"));
        assertThat(Difference.between(
                        before.compile().identity().parts(),
                        after.compile().identity().parts()))
                .hasToString("the order of the constants of Energy.Kind has changed");
    }

    @Test
    void enumThatIsAnInput_isComparedWithItsConstants() {
        Member method = new Member("Energy", "of", "(LEnergy$Kind;)D");
        assertThat(Difference.between(
                        planets(4).identity(method).parts(),
                        planets(5).identity(method).parts()))
                .hasToString("the static initialiser of Energy.Kind has changed");
    }

    private Program planets(int mass) {
        return Program.in(directory).with("Energy", """
                        public class Energy {
                            enum Kind { HEAVY(%d); final double mass; Kind(double mass) { this.mass = mass; } }
                            public static double of(Kind kind) { return kind.mass; }
                        }
                        """.formatted(mass)).compile();
    }

    @Test
    void classOfAnInput_isComparedWithItsMethods() {
        assertThat(shapes(4).parts()).containsKey("Energy.Square.area()");
        assertThat(Difference.between(shapes(4).parts(), shapes(5).parts()))
                .hasToString("Energy.Square.area has changed");
    }

    private MethodIdentity shapes(int area) {
        Program program =
                Program.in(directory).with("Energy", """
                        public class Energy {
                            interface Shape { double area(); }
                            record Square(double side) implements Shape {
                                public double area() { return %d * side; }
                            }
                            public static double of(Shape shape) { return shape.area(); }
                        }
                        """.formatted(area)).compile();
        ClassLoader loader = program.loader();
        return MethodIdentity.of(
                Set.of(new Member("Energy", "of", "(LEnergy$Shape;)D")),
                loader,
                Set.of(Program.type(loader, "Energy$Square")));
    }

    @Test
    void manyChanges_areToldInPart() {
        SortedMap<String, String> none = new TreeMap<>();
        SortedMap<String, String> many = new TreeMap<>();
        IntStream.range(10, 30).forEach(k -> many.put("Energy.f" + k + "()", "1"));
        assertThat(Difference.between(none, many).toString())
                .startsWith("Energy.f10 is new; Energy.f11 is new; ")
                .endsWith("Energy.f17 is new; and 12 more");
    }

    @Test
    void overloads_areToldWithTheirParameters() {
        SortedMap<String, String> before = new TreeMap<>(Map.of("Energy.f(int)", "1", "Energy.f(long)", "2"));
        SortedMap<String, String> after = new TreeMap<>(Map.of("Energy.f(int)", "1", "Energy.f(long)", "3"));
        assertThat(Difference.between(before, after)).hasToString("Energy.f(long) has changed");
        assertThat(Difference.between(before, after).isNone()).isFalse();
        assertThat(Difference.between(before, before).isNone()).isTrue();
    }
}

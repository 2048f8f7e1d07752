package io.parallelizable.checkpoint.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}

package io.parallelizable.checkpoint.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worry: main() sets a static field to something else, and results of the old value are taken for those of the new. */
class StaticFieldsTest {
    @TempDir
    Path directory;

    private Program program(String field, String use, String set) {
        return Program.in(directory)
                .with("Energy", """
                        import java.util.*;

                        public class Energy {
                            enum Kind { COLD, HOT }

                            %s

                            public static double energy(double x) {
                                return x + %s;
                            }

                            public static void set(double value) {
                                %s
                            }
                        }
                        """.formatted(field, use, set))
                .compile();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "static int steps = 10;               | steps            | steps = 20;           | Energy.steps was 10 and is 20",
                "static double scale = 1;             | scale            | scale = value;        | Energy.scale was 1.0 and is 2.5",
                "static boolean exact;                | (exact ? 1 : 0)  | exact = true;         | Energy.exact was false and is true",
                "static Kind kind = Kind.COLD;        | kind.hashCode()  | kind = Kind.HOT;      | Energy.kind was COLD and is HOT",
                "static Integer limit;                | limit            | limit = 3;            | Energy.limit was null and is 3",
                "static String name = \"a\";          | name.length()    | name = \"b\";         | Energy.name has changed",
                "static double[] table = {1, 2};      | table[0]         | table[1] = value;     | Energy.table has changed",
                "static final double[] table = {1, 2};| table[0]         | table[1] = value;     | Energy.table has changed",
                "static double[][] rows = {{1}, {2}}; | rows[0][0]       | rows[1][0] = value;   | Energy.rows has changed",
            })
    void value_counts(String field, String use, String set, String text) {
        Program program = program(field, use, set);
        ClassLoader loader = program.loader();
        MethodIdentity before = program.identity(loader);
        assertThat(before.parts()).isEqualTo(program.identity().parts());
        program.call(loader, "set", 2.5);
        MethodIdentity after = program.identity(loader);
        assertThat(Difference.between(before.parts(), after.parts())).hasToString(text);
        assertThat(before.notes()).isEmpty();
    }

    @Test
    void finalFieldThatIsReadFromAProperty_counts() {
        Program program = program("static final int STEPS = Integer.getInteger(\"steps.of.test\", 10);", "STEPS", "");
        MethodIdentity before = program.identity();
        System.setProperty("steps.of.test", "20");
        try {
            assertThat(Difference.between(before.parts(), program.identity().parts()))
                    .hasToString("Energy.STEPS was 10 and is 20");
        } finally {
            System.clearProperty("steps.of.test");
        }
    }

    @Test
    void fieldThatTheseCallsNeedNotComeTo_countsAndItsClassIsInitialised() {
        String idle =
                "static class Idle { static int steps = 10; static { System.setProperty(\"idle.of.test\", \"ready\"); } }";
        try {
            assertThat(program(idle, "(x > 1e9 ? Idle.steps : 0)", "")
                            .identity()
                            .parts())
                    .containsEntry("Energy.Idle.steps", "= 10");
            assertThat(System.getProperty("idle.of.test")).isEqualTo("ready");
        } finally {
            System.clearProperty("idle.of.test");
        }
    }

    @Test
    void textOfAString_isNotKept() {
        MethodIdentity identity = program("static String password = \"secret\";", "password.length()", "")
                .identity();
        assertThat(identity.parts()).containsKey("Energy.password");
        assertThat(identity.parts().values()).noneMatch(value -> value.contains("secret"));
    }

    @Test
    void fieldThatIsNeverRead_doesNotCount() {
        MethodIdentity identity = program("static int steps = 10;", "1", "").identity();
        assertThat(identity.parts()).doesNotContainKey("Energy.steps");
    }

    @Test
    void objectInAFieldThatIsNotFinal_isTold() {
        MethodIdentity identity = program("static List<String> names = new ArrayList<>();", "names.size()", "")
                .identity();
        assertThat(identity.notes())
                .containsExactly("the objects in static fields that are not final are no part of what is compared:"
                        + " Energy.names");
    }
}

package io.parallelizable.checkpoint.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: a change that changes no result makes a day's results worthless. */
class SameMethodTest {
    @TempDir
    Path directory;

    private MethodIdentity identity;

    @BeforeEach
    void compile() {
        identity = EnergyProgram.in(directory).compile().identity();
    }

    private void assertSame(Program other) {
        assertThat(Difference.between(
                        identity.parts(), other.compile().identity().parts()))
                .hasToString("");
    }

    @Test
    void commentsAndMovedLines_areTheSame() {
        assertSame(EnergyProgram.in(
                directory, "    static double step", "\n\n    /** A step. */\n    static double step"));
    }

    @Test
    void methodsInAnotherOrder_areTheSame() {
        String step = EnergyProgram.SOURCE.substring(
                EnergyProgram.SOURCE.indexOf("    static double step"),
                EnergyProgram.SOURCE.indexOf("    static double unused"));
        assertSame(EnergyProgram.changed(
                directory,
                source -> source.replace(step, "").replace("    public static", step + "    public static")));
    }

    @Test
    void localVariablesRenamed_areTheSame() {
        assertSame(EnergyProgram.in(directory, "scaled", "captured"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-g:none", "-parameters", "-Xlint:all"})
    void otherOptionsOfTheCompiler_areTheSame(String option) {
        for (String source : List.of(EnergyProgram.SOURCE, LanguageTest.SOURCE)) {
            Program usual = Program.in(directory).with("Energy", source);
            Program other = Program.in(directory).with("Energy", source).options(option, "--release", "17");
            assertThat(Difference.between(
                            usual.compile().identity().parts(),
                            other.compile().identity().parts()))
                    .hasToString("");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17})
    void otherReleases_areTheSame(int release) {
        assertSame(EnergyProgram.in(directory).options("-g", "--release", Integer.toString(release)));
    }

    @Test
    void anotherMethodWithAllThatJavacNumbers_isTheSame() {
        assertSame(EnergyProgram.in(directory, "    public static double energy", """
                    static double another(Kind kind, double limit) {
                        assert limit > 0;
                        Runnable lambda = () -> System.out.println(limit);
                        Runnable anonymous = new Runnable() {
                            public void run() { lambda.run(); }
                        };
                        class Point {}
                        anonymous.run();
                        new Point();
                        switch (kind) {
                            case WARM: return 1;
                            case HOT: return 2;
                            default: return 3;
                        }
                    }

                    public static double energy\
                """));
    }

    @Test
    void constantsOfAnEnumInAnotherOrder_areTheSame() {
        assertSame(EnergyProgram.in(directory, "COLD, WARM, HOT", "HOT, COLD, WARM"));
    }

    @Test
    void anotherConstantOfAnEnum_isTheSameButForItself() {
        Program other = EnergyProgram.in(directory, "COLD, WARM, HOT", "FREEZING, COLD, WARM, HOT");
        assertThat(Difference.between(
                        identity.parts(), other.compile().identity().parts()))
                .hasToString("the static initialiser of Energy.Kind has changed");
    }

    @Test
    void classThatIsNeverInstantiated_mayChange() {
        assertSame(EnergyProgram.in(directory, "return 4;", "return 5;"));
    }

    @Test
    void methodThatIsNeverCalled_mayChange() {
        assertSame(EnergyProgram.in(directory, "        return value;", "        return -value;"));
    }

    @Test
    void staticCounter_mayHaveCounted() {
        Program program = EnergyProgram.changed(
                        directory,
                        source -> source.replace(
                                        "static final double HALF", "static int calls; static final double HALF")
                                .replace("double sum = 0;", "calls++; double sum = 0;"))
                .compile();
        ClassLoader loader = program.loader();
        MethodIdentity before = program.identity(loader);
        program.call(loader, "energy", 1.0);
        assertThat(program.identity(loader).parts()).isEqualTo(before.parts());
    }
}

package io.parallelizable.checkpoint.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: a JDK of tomorrow writes class files that cannot be read, and the run fails or a change is not seen. */
class NewerClassFilesTest {
    private static final int MAJOR_VERSION = 7;

    @TempDir
    Path directory;

    private Program newer(String old, String young) throws IOException {
        return newer(EnergyProgram.in(directory, old, young).compile());
    }

    private static Program newer(Program program) throws IOException {
        for (Path file : program.classFiles()) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[MAJOR_VERSION] = 120;
            Files.write(file, bytes);
        }
        return program;
    }

    @Test
    void classes_countAsAWholeAndThatIsSaid() throws IOException {
        MethodIdentity before = newer("return 4;", "return 4;").identity();
        MethodIdentity after = newer("return 4;", "return 5;").identity();
        assertThat(before.parts())
                .isEqualTo(newer("return 4;", "return 4;").identity().parts());
        assertThat(Difference.between(before.parts(), after.parts())).hasToString("class Energy.Square has changed");
        assertThat(before.notes())
                .singleElement()
                .asString()
                .startsWith("class files of file:")
                .endsWith("are newer than can be read method by method, so that every one of them counts as a whole");
    }

    /** Loads the class files under their old version, as a newer JVM would load them under their own. */
    @Test
    void companion_isFoundAllTheSame() throws IOException {
        Program program = EntryTest.program(directory, EntryTest.SOURCE);
        Class<?> loops = Program.type(program.loader(), "com.acme.EnergyParallel$Loops");
        newer(program);
        assertThat(MethodIdentity.of(Set.of(Entry.of(loops)), loops.getClassLoader(), Set.of())
                        .parts())
                .containsKey("class Energy");
    }
}

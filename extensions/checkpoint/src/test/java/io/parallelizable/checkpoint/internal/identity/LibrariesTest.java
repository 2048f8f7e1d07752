package io.parallelizable.checkpoint.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.checkpoint.internal.identity.code.ClassFiles;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Worry: another version of a jar computes other results, or the same version that was built again counts as another.
 */
class LibrariesTest {
    @TempDir
    Path directory;

    private Program library(int constant) {
        return Program.in(directory)
                .with(
                        "Library",
                        "public class Library { public static double of(double x) { return x + " + constant + "; } }")
                .compile();
    }

    /** A jar of some program's classes. */
    private static Path jar(Path file, Program program, long time, String manifest) throws IOException {
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
            put(jar, "META-INF/MANIFEST.MF", manifest.getBytes(), time);
            for (Path each : program.classFiles()) {
                put(jar, program.directory().relativize(each).toString(), Files.readAllBytes(each), time);
            }
        }
        return file;
    }

    private static void put(ZipOutputStream jar, String name, byte[] content, long time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.fromMillis(time));
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }

    /** A program that calls the library, which is compiled against one version of it. */
    private Program user() {
        Program program = Program.in(directory)
                .with("Library", "public class Library { public static double of(double x) { return 0; } }")
                .with(
                        "Energy",
                        "public class Energy { public static double energy(double x) { return Library.of(x); } }")
                .compile();
        assertThat(program.directory().resolve("Library.class").toFile().delete())
                .isTrue();
        return program;
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(directory.resolve(name));
    }

    @Test
    void jarThatIsBuiltAgain_isTheSame() throws IOException {
        Path one = jar(folder("one").resolve("library.jar"), library(1), 1_000_000, "Built: yesterday\n");
        Path other = jar(folder("other").resolve("library.jar"), library(1), 2_000_000, "Built: today\n");
        assertThat(Files.readAllBytes(one)).isNotEqualTo(Files.readAllBytes(other));
        Program user = user();
        assertThat(user.identity(user.loader(one)).parts())
                .containsKey("library.jar")
                .isEqualTo(user.identity(user.loader(other)).parts());
    }

    @Test
    void jarWithAnotherClass_isTold() throws IOException {
        Path one = jar(folder("one").resolve("library.jar"), library(1), 0, "");
        Path other = jar(folder("other").resolve("library.jar"), library(2), 0, "");
        Program user = user();
        assertThat(Difference.between(
                        user.identity(user.loader(one)).parts(),
                        user.identity(user.loader(other)).parts()))
                .hasToString("library.jar has changed");
    }

    @Test
    void jarThatIsNotUsed_doesNotCount() throws IOException {
        Path jar = jar(folder("one").resolve("library.jar"), library(1), 0, "");
        Program program = EnergyProgram.in(directory).compile();
        assertThat(program.identity(program.loader(jar)).parts())
                .isEqualTo(program.identity().parts());
    }

    @Test
    void jarThatTheMethodIsIn_isReadMethodByMethod() throws IOException {
        Program program = EnergyProgram.in(directory).compile();
        Path jar = jar(folder("one").resolve("energy.jar"), program, 0, "");
        ClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, LibrariesTest.class.getClassLoader());
        assertThat(program.identity(loader).parts())
                .isEqualTo(program.identity().parts());
    }

    @Test
    void nameThatItsAddressWritesOtherwise_isFound() {
        ClassLoader loader = new ClassLoader(null) {
            @Override
            public URL getResource(String name) {
                return url("file:/classes/com/Gr%C3%B6%C3%9Fe.class");
            }
        };
        assertThat(new ClassFiles(loader, Set.of())
                        .source("com/Gr\u00f6\u00dfe")
                        .root())
                .isEqualTo("file:/classes/");
    }

    private static URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (MalformedURLException impossible) {
            throw new LinkageError(address, impossible);
        }
    }

    @Test
    void directoryOnTheClassPath_isReadMethodByMethod() {
        Program user = user();
        Program library = library(1);
        assertThat(user.identity(user.loader(library.directory())).parts().keySet())
                .isEqualTo(Set.of("Energy.energy(double)", "Library.of(double)"));
    }
}

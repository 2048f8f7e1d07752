package io.parallelizable.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.Checkpoint;
import io.parallelizable.CheckpointException;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Worry: a path that no file can be at is told as something else, or a file is made where nobody has named one. */
class OddPathsTest {
    @TempDir
    private Path directory;

    private static double[] run(Path file) {
        return RootParallel.over(OneRun.INPUTS).checkpoint(file).map();
    }

    /** Neither a run nor a look can do with a path, for the same reason. */
    private static void refused(Path file, String message) {
        assertThatThrownBy(() -> run(file))
                .isInstanceOf(CheckpointException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Checkpoint.describe(file))
                .isInstanceOf(CheckpointException.class)
                .hasMessage(message);
    }

    @Test
    void directory_isNamedAsOne() {
        refused(directory, directory + " is a directory: name a file in it");
    }

    @Test
    void emptyName_isNoDirectory() {
        refused(Path.of(""), "\"\" is an empty name: name a file");
    }

    @Test
    void parentThatIsMissing_isNamed() {
        Path parent = directory.resolve("missing");
        Path file = parent.resolve("run.db");
        refused(file, "directory " + parent + " does not exist, so " + file + " cannot be made");
    }

    @Test
    void parentThatIsAFile_isNamedAsOne() throws IOException {
        Path parent = Files.writeString(directory.resolve("poem"), "a poem");
        Path file = parent.resolve("run.db");
        refused(file, parent + " is no directory, so there can be no " + file);
    }

    @Test
    void linkThatLeadsIntoNoDirectory_isNamedWithItsTarget() throws IOException {
        Path parent = directory.resolve("missing");
        Path target = parent.resolve("run.db");
        Path link = Files.createSymbolicLink(directory.resolve("link"), target);
        refused(link, link + " is a link: directory " + parent + " does not exist, so " + target + " cannot be made");
    }

    @Test
    void linkToAFileThatIsYetToBeMade_makesIt() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("run.db"));
        assertThat(run(link)).hasSize(100);
        assertThat(Checkpoint.describe(directory.resolve("run.db")).done()).isEqualTo(100);
    }

    @Test
    void pathInsideAnArchive_isNamedWithItsArchiveAndNothingIsMadeOutside() throws IOException {
        Path archive = directory.resolve("files.zip");
        String inside = directory.resolve("run.db").toString();
        try (FileSystem files = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Files.createDirectories(files.getPath(directory.toString()));
            Path file = files.getPath(inside);
            refused(file, file + " is in another file system, " + files + ": name a file on a disk");
        }
        assertThat(directory.resolve("run.db")).doesNotExist();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void device_isNoFile() {
        refused(Path.of("/dev/null"), "/dev/null is no regular file: give another name");
    }
}

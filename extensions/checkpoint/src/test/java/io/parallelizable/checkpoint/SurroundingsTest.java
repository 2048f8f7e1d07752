package io.parallelizable.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.Checkpoint;
import io.parallelizable.CheckpointException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: where a file lies, or who else uses it, is the reason for a loss, or a message that nobody understands. */
class SurroundingsTest {
    @TempDir
    private Path directory;

    private Path folder;
    private Path file;

    @BeforeEach
    void nameFile() throws IOException {
        Samples.FAILING.clear();
        folder = Files.createDirectory(directory.resolve("folder"));
        file = folder.resolve("run.db");
    }

    private double[] run() {
        return RootParallel.over(OneRun.INPUTS).checkpoint(file).map();
    }

    /** What another process comes to with the file. */
    private String otherProcess(String... options) throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        ChildProcess child = ChildProcess.start(temporary, List.of(options), OneRun.class, file.toString());
        String line = child.line();
        child.join();
        return String.valueOf(line);
    }

    @Test
    void fileThatAnotherProcessUses_isRefusedUntilThatHasEnded() throws Exception {
        try (DoubleStream roots = RootParallel.over(OneRun.INPUTS).checkpoint(file).stream()) {
            roots.iterator().next();
            assertThat(otherProcess()).startsWith(file + " is in use by another process");
        }
        assertThat(otherProcess()).isEqualTo("100");
    }

    @Test
    void fileThatIsLookedAtMeanwhileByItsOwnProcess_isStillRefusedToAnother() throws Exception {
        Path link = folder.resolve("another name of it");
        try (DoubleStream roots = RootParallel.over(OneRun.INPUTS).checkpoint(file).stream()) {
            roots.iterator().next();
            Files.createLink(link, file);
            assertThat(Checkpoint.describe(file).n()).isEqualTo(100);
            assertThat(otherProcess()).as("after a look").startsWith(file + " is in use by another process");
            assertThat(Checkpoint.describe(link).n()).isEqualTo(100);
            assertThat(otherProcess()).as("after one by another name").contains(" is in use by another process");
            assertThatThrownBy(this::run).hasMessageContaining("is in use by another process");
            assertThat(otherProcess()).as("after a run that was refused").contains(" is in use by another process");
        }
        assertThat(otherProcess()).as("once it has ended").isEqualTo("100");
    }

    @Test
    void endedRun_leavesNothingBesideTheFile() throws Exception {
        run();
        Checkpoint.describe(file);
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void folderThatCannotBeWritten_isSaidAndNothingIsLost() throws Exception {
        try (Disk disk = Disk.at(folder, "size=8m")) {
            double[] roots = run();
            disk.remount("ro");
            assertThatThrownBy(this::run)
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageContaining("is not writable");
            assertThat(Checkpoint.describe(file).done()).isEqualTo(100);
            disk.remount("rw");
            Samples.CALLS.set(0);
            assertThat(run()).containsExactly(roots);
            assertThat(Samples.CALLS).hasValue(0);
        }
    }

    @Test
    void folderThatCannotBeWritten_holdsNoNewFile() throws Exception {
        try (Disk disk = Disk.at(folder, "size=8m")) {
            disk.remount("ro");
            assertThatThrownBy(this::run)
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageContaining("is not writable");
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void homeWhereNothingMayBeRun_leavesTheLibraryElsewhere() throws Exception {
        Path home = Files.createDirectory(directory.resolve("home"));
        try (Disk disk = Disk.at(home, "size=8m,noexec")) {
            assertThat(otherProcess("-Duser.home=" + disk.folder())).isEqualTo("100");
            assertThat(folder.resolve("tmp")).isEmptyDirectory();
        }
    }

    @Test
    void nowhereToRunTheLibrary_isSaidWithTheWayOut() throws Exception {
        try (Disk disk = Disk.at(folder, "size=16m,noexec")) {
            assertThat(otherProcess("-Duser.home=" + disk.folder()))
                    .contains("SQLite cannot be loaded", "noexec", "-Djava.io.tmpdir=DIRECTORY");
            Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
            assertThat(otherProcess("-Duser.home=" + disk.folder(), "-Djava.io.tmpdir=" + elsewhere))
                    .isEqualTo("100");
        }
    }
}

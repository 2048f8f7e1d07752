package io.parallelizable.checkpoint.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Worry: a file is read by a stream while SQLite has it open, which ends the lock on it. */
@Timeout(30)
class OpenFilesTest {
    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void makeFile() throws IOException {
        file = Files.writeString(directory.resolve("run.db"), "text");
    }

    @Test
    void openFile_isNotReadUntilItIsClosedAsOftenAsItWasOpened() throws IOException {
        Object first = OpenFiles.add(file);
        Object second = OpenFiles.add(file);
        assertThat(OpenFiles.readUnlessOpen(file, Files::readString)).isEmpty();
        OpenFiles.remove(first, null);
        assertThat(OpenFiles.readUnlessOpen(file, Files::readString)).isEmpty();
        OpenFiles.remove(second, null);
        assertThat(OpenFiles.readUnlessOpen(file, Files::readString)).contains("text");
    }

    @Test
    void openFile_isKnownByAllItsNames() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);
        Path other = Files.createLink(directory.resolve("other"), file);
        Object key = OpenFiles.add(link);
        assertThat(OpenFiles.readUnlessOpen(file, Files::readString)).isEmpty();
        assertThat(OpenFiles.readUnlessOpen(other, Files::readString)).isEmpty();
        Files.delete(link);
        OpenFiles.remove(key, null);
        assertThat(OpenFiles.readUnlessOpen(file, Files::readString)).contains("text");
    }

    @Test
    void fileThatIsBeingRead_isOpenedOnceItHasBeenRead() throws Exception {
        List<String> order = new CopyOnWriteArrayList<>();
        FutureTask<Object> adding = new FutureTask<>(() -> {
            Object key = OpenFiles.add(file);
            order.add("opened");
            return key;
        });
        Thread opener = new Thread(adding, "opener");
        OpenFiles.readUnlessOpen(file, open -> {
            opener.start();
            while (opener.getState() != Thread.State.BLOCKED && opener.isAlive()) {
                Thread.onSpinWait();
            }
            return order.add("read");
        });
        OpenFiles.remove(adding.get(), null);
        assertThat(order).containsExactly("read", "opened");
    }
}

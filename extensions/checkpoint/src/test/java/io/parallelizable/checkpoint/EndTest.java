package io.parallelizable.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.Checkpoint;
import io.parallelizable.CheckpointException;
import io.parallelizable.ProgressListener;
import io.parallelizable.RunCancelledException;
import io.parallelizable.RunTimeoutException;
import io.parallelizable.Sequences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: a run that ends before its time loses what it has computed. */
class EndTest {
    private static final int[] INPUTS = Sequences.arange(1000);

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void noFailures() {
        Samples.FAILING.clear();
        file = directory.resolve("run.db");
    }

    @Test
    void failure_leavesAllBelowItStored() {
        Samples.FAILING.add(500);
        assertThatThrownBy(() -> RootParallel.over(INPUTS).checkpoint(file).map())
                .hasMessageContaining("500");
        assertThat(Checkpoint.describe(file).done()).isBetween(500L, 999L);
    }

    @Test
    void failedElement_isTriedFirst() {
        Samples.FAILING.add(500);
        assertThatThrownBy(() ->
                        RootParallel.over(INPUTS).threads(1).checkpoint(file).map())
                .hasMessageContaining("500");
        Samples.CALLS.set(0);
        assertThatThrownBy(() ->
                        RootParallel.over(INPUTS).threads(1).checkpoint(file).map())
                .hasMessageContaining("500");
        assertThat(Samples.CALLS).hasValue(1);
    }

    @Test
    void cancel_leavesStoredWhatWasFinished() {
        CompletableFuture<Void> stop = new CompletableFuture<>();
        assertThatThrownBy(() -> RootParallel.over(INPUTS).threads(1).cancelOn(stop).checkpoint(file).stream()
                        .forEach(root -> {
                            if (root > 20) {
                                stop.complete(null);
                            }
                        }))
                .isInstanceOf(RunCancelledException.class);
        assertThat(Checkpoint.describe(file).done()).isBetween(401L, 999L);
    }

    @Test
    void progress_tellsWhatWasRestored() {
        Samples.FAILING.add(500);
        assertThatThrownBy(() ->
                        RootParallel.over(INPUTS).threads(1).checkpoint(file).map())
                .hasMessageContaining("500");
        Samples.FAILING.clear();
        List<Long> told = new CopyOnWriteArrayList<>();
        ProgressListener listener = new ProgressListener() {
            @Override
            public void progressed(long done, long total) {
                assertThat(done).isBetween(0L, total);
            }

            @Override
            public void restored(long count) {
                told.add(count);
            }
        };
        RootParallel.over(INPUTS).progress(listener).checkpoint(file).map();
        assertThat(told).last().isEqualTo(500L);
    }

    @Test
    void timeoutOfNothing_storesNothingAndLetsTheFileGo() {
        assertThatThrownBy(() -> RootParallel.over(INPUTS)
                        .timeout(Duration.ZERO)
                        .checkpoint(file)
                        .map())
                .isInstanceOf(RunTimeoutException.class);
        assertThat(RootParallel.over(INPUTS).checkpoint(file).map()).hasSize(1000);
    }

    @Test
    void processThatIsAskedToEnd_storesWhatIsFinished() throws Exception {
        List<String> hourly = List.of("-Dparallelizable.checkpoint.interval=3600000");
        ChildProcess child =
                ChildProcess.start(directory, hourly, LongRuns.class, LongRuns.Kind.MAP.name(), file.toString());
        assertThat(child.line()).isEqualTo("begun");
        child.terminate();
        child.join();
        assertThat(Checkpoint.describe(file).done()).isPositive();
    }

    @Test
    void fullDisk_endsTheRunAndKeepsWhatIsStored() throws Exception {
        Path folder = Files.createDirectory(directory.resolve("disk"));
        try (Disk disk = Disk.at(folder, "size=3m")) {
            Path onDisk = folder.resolve("run.db");
            int[] many = Sequences.arange(1_000_000);
            assertThatThrownBy(() -> RootParallel.over(many).checkpoint(onDisk).map())
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageContaining("the disk is full");
            assertThat(Checkpoint.describe(onDisk).done()).isBetween(0L, 999_999L);
            disk.remount("size=64m");
            assertThat(RootParallel.over(many).checkpoint(onDisk).map()).isEqualTo(RootParallel.map(many));
        }
    }
}

package io.parallelizable.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Checkpoint;
import io.parallelizable.CheckpointException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: a process that is killed at any moment takes stored results with it, or leaves wrong ones. */
class KillTest {
    /** How often processes are killed; {@code -Dkills=2000} before a release. */
    private static final int KILLS = Integer.getInteger("kills", 200);

    /** A run takes about so long, in milliseconds. */
    private static final int LONGEST = 300;

    /** So often a run is killed at most: where processes are slow they come to nothing in that time. */
    private static final int MOST = 5;

    @TempDir
    private Path directory;

    private final Random random = new Random(20261129);
    private int kills;

    @Test
    void runsKilledAtAnyMoment_giveWhatOneRunGives() throws Exception {
        String[] expected = new String[LongRuns.Kind.values().length];
        for (int round = 0; kills < KILLS; round++) {
            for (LongRuns.Kind kind : LongRuns.Kind.values()) {
                if (expected[kind.ordinal()] == null) {
                    expected[kind.ordinal()] = hash(kind.result(directory.resolve("whole-" + kind)));
                }
                String hash = resumedUntilItEnds(kind, directory.resolve(kind + "-" + round));
                assertThat(hash).as(kind + ", round " + round).isEqualTo(expected[kind.ordinal()]);
            }
        }
        assertThat(leftBehind()).isEmpty();
    }

    private static String hash(String result) {
        return String.valueOf(result.hashCode());
    }

    /** Kills runs and calls them again, until one comes to its end; the hash of its result. */
    private String resumedUntilItEnds(LongRuns.Kind kind, Path file) throws IOException, InterruptedException {
        long done = 0;
        int left = MOST;
        while (true) {
            ChildProcess child =
                    ChildProcess.start(temporary(), List.of(), LongRuns.class, kind.name(), file.toString());
            String line = child.line();
            boolean begun = "begun".equals(line);
            boolean killed = begun && left-- > 0 && child.killAfter(random.nextInt(LONGEST));
            if (!killed) {
                long calls = Long.parseLong(begun ? child.line() : line);
                assertThat(calls).as("calls of the last process").isLessThanOrEqualTo(LongRuns.N - done);
                return child.line();
            }
            kills++;
            long before = done;
            done = done(file);
            assertThat(done).as("stored results after a kill").isGreaterThanOrEqualTo(before);
        }
    }

    /** How many elements are stored; none where the process had not come to that. */
    private static long done(Path file) {
        try {
            return Checkpoint.describe(file).done();
        } catch (CheckpointException noRun) {
            assertThat(noRun).hasMessageMatching(".*(does not exist|holds nothing yet)");
            return 0;
        }
    }

    private Path temporary() throws IOException {
        return Files.createDirectories(directory.resolve("tmp"));
    }

    private List<Path> leftBehind() throws IOException {
        try (var files = Files.list(temporary())) {
            return files.filter(file -> !file.getFileName().toString().startsWith("hsperf"))
                    .toList();
        }
    }
}

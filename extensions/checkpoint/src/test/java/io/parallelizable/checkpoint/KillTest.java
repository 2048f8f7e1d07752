package io.parallelizable.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Checkpoint;
import io.parallelizable.CheckpointException;
import io.parallelizable.Parallel;
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

    /** So many are killed beside each other: most of the time is that of JVMs that start. */
    private static final int AT_ONCE = 4;

    private static final long SEED = Long.getLong("seed", 20261129);

    @TempDir
    private Path directory;

    @Test
    void runsKilledAtAnyMoment_giveWhatOneRunGives() throws Exception {
        LongRuns.Kind[] kinds = LongRuns.Kind.values();
        int share = KILLS / kinds.length + 1;
        Parallel.of(kinds)
                .actions(kind -> new Killing(kind).kill(share))
                .threads(AT_ONCE)
                .forEach();
        assertThat(leftBehind()).isEmpty();
    }

    /** The runs of one kind, which are killed one after the other. */
    private final class Killing {
        private final LongRuns.Kind kind;
        private final Random random;
        private int kills;

        Killing(LongRuns.Kind kind) {
            this.kind = kind;
            this.random = new Random(SEED + kind.ordinal());
        }

        void kill(int times) throws IOException, InterruptedException {
            String expected = hash(kind.result(directory.resolve("whole-" + kind)));
            for (int round = 0; kills < times; round++) {
                assertThat(resumedUntilItEnds(directory.resolve(kind + "-" + round)))
                        .as("%s, round %d, seed %d", kind, round, SEED)
                        .isEqualTo(expected);
            }
        }

        /** Kills runs and calls them again, until one comes to its end; the hash of its result. */
        private String resumedUntilItEnds(Path file) throws IOException, InterruptedException {
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
    }

    private static String hash(String result) {
        return String.valueOf(result.hashCode());
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

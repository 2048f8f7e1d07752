package io.parallelizable.slurm;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Checkpoint;
import io.parallelizable.CheckpointException;
import io.parallelizable.ProgressListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: a driver that is killed leaves workers behind, or takes what they have computed with it. */
class KilledDriverTest {
    private static final int SOME = 5;

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    @Test
    void killedDriver_leavesNoWorkers_andTheSameCallGoesOn() throws Exception {
        try (FakeSlurm slurm = new FakeSlurm(home)) {
            Process driver = start(slurm);
            Disaster.await("stored results", () -> done() >= SOME);
            driver.destroyForcibly().waitFor();
            Disaster.await("workers end by themselves", slurm::isQuiet);
            long done = done();
            AtomicLong restored = new AtomicLong();
            long[] squares = ResumingDriver.run(slurm.engine(), folder)
                    .progress(restoring(restored))
                    .map();
            assertThat(squares).isEqualTo(Disaster.expected(ResumingDriver.LENGTH));
            assertThat(restored).hasValue(done);
        }
    }

    private Process start(FakeSlurm slurm) throws IOException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ResumingDriver.class.getName(),
                slurm.spool().toString(),
                folder.toString());
        program.environment().putAll(slurm.environment());
        return program.inheritIO().start();
    }

    private long done() {
        try {
            return Checkpoint.describe(ResumingDriver.file(folder)).done();
        } catch (CheckpointException notYet) {
            return 0;
        }
    }

    private static ProgressListener restoring(AtomicLong restored) {
        return new ProgressListener() {
            @Override
            public void progressed(long done, long total) {
                assertThat(done).isBetween(0L, total);
            }

            @Override
            public void restored(long count) {
                restored.set(count);
            }
        };
    }
}

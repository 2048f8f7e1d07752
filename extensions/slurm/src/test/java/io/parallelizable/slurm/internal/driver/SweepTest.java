package io.parallelizable.slurm.internal.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.slurm.Bounded;
import io.parallelizable.slurm.internal.command.Slurm;
import io.parallelizable.slurm.internal.spool.Spool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: what a dead driver has left stays, or what belongs to a living one goes. */
class SweepTest {
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    private Path home;

    private Path directory;
    private Slurm slurm;

    @BeforeEach
    void writeScancel() throws IOException {
        directory = Files.createDirectory(home.resolve("spool"));
        Path scancel = home.resolve("scancel");
        Files.writeString(scancel, "#!/bin/sh\necho \"$@\" >> " + home.resolve("cancelled") + "\n");
        Files.setPosixFilePermissions(scancel, PosixFilePermissions.fromString("rwx------"));
        slurm = new Slurm(Map.of("PATH", home + ":" + System.getenv("PATH")));
    }

    private Spool spool(String heartbeat) throws IOException {
        Spool spool = Spool.create(directory);
        spool.write(Spool.DRIVER, heartbeat);
        spool.write(Spool.JOBS, "15\n16");
        spool.write(Spool.OUT + "/1", "an answer");
        return spool;
    }

    @Test
    void spoolOfAProcessThatIsGone_isClearedAway() throws Exception {
        Spool mine = Spool.create(directory);
        new Heartbeat(mine, NEVER).beat();
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Spool dead = spool(Heartbeat.of(gone.pid(), 0));
        new Sweep(directory, slurm, NEVER).look();
        assertThat(dead.directory()).doesNotExist();
        assertThat(mine.directory()).exists();
        assertThat(home.resolve("cancelled")).hasContent("15 16");
    }

    @Test
    void processOfThatNumberElsewhere_isNotTakenForDead() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Spool other = spool("unknown " + gone.pid() + " 0");
        Spool another = spool("another-machine " + gone.pid() + " 0");
        Sweep sweep = new Sweep(directory, slurm, NEVER);
        sweep.look();
        sweep.look();
        assertThat(other.directory()).exists();
        assertThat(another.directory()).exists();
    }

    @Test
    void spoolOfAnotherMachine_isClearedAwayWhenItsHeartbeatDoesNotChange() throws IOException {
        Spool other = spool("another-machine 1 0");
        Sweep sweep = new Sweep(directory, slurm, Duration.ofMillis(1));
        sweep.look();
        assertThat(other.directory()).exists();
        Bounded.spin(5_000_000);
        other.write(Spool.DRIVER, "another-machine 1 1");
        sweep.look();
        assertThat(other.directory()).exists();
        Bounded.spin(5_000_000);
        sweep.look();
        assertThat(other.directory()).doesNotExist();
    }

    @Test
    void spoolThatWasMadeThisMoment_isLeftAlone() throws IOException {
        Spool young = Spool.create(directory);
        Sweep sweep = new Sweep(directory, slurm, NEVER);
        sweep.look();
        sweep.look();
        assertThat(young.directory()).exists();
        assertThat(home.resolve("cancelled")).doesNotExist();
    }
}

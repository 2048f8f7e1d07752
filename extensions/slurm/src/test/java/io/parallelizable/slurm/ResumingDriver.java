package io.parallelizable.slurm;

import io.parallelizable.LongRun;
import java.nio.file.Path;

/** A driver that is killed, and whose run goes on in another one. */
final class ResumingDriver {
    static final int LENGTH = 40;

    private ResumingDriver() {}

    /** A run of which one element never ends, until its driver is killed. */
    static LongRun<long[], RuntimeException> run(SlurmEngine engine, Path folder) {
        return Disaster.lastingOnce(LENGTH, folder.resolve("victim"))
                .on(engine.workers(2))
                .checkpoint(file(folder));
    }

    static Path file(Path folder) {
        return folder.resolve("squares.db");
    }

    /** The spool, and the folder of the checkpoint. */
    public static void main(String... arguments) {
        SlurmEngine engine = SlurmEngine.in(Path.of(arguments[0])).with(System.getenv(), FakeSlurm.HASTY);
        run(engine, Path.of(arguments[1])).map();
    }
}

package io.parallelizable.slurm;

import java.io.IOException;
import java.nio.file.Path;

/** The program of a driver that is killed: its spool, then a folder for the element that takes long. */
final class Driver {
    private Driver() {}

    public static void main(String[] arguments) throws IOException {
        SlurmEngine engine = SlurmEngine.in(Path.of(arguments[0])).workers(2).with(System.getenv(), SlurmCluster.PACE);
        Disaster.lasting(40, Path.of(arguments[1])).on(engine).map();
    }
}

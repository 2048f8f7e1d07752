package io.parallelizable.slurm.internal.driver;

import io.parallelizable.slurm.internal.command.SbatchOptions;
import io.parallelizable.slurm.internal.command.Slurm;
import java.nio.file.Path;
import java.util.List;

/**
 * The settings of workers. Operations with equal settings share workers.
 *
 * @param directory where the spool is made
 * @param workers how many there are to be
 * @param options of sbatch
 * @param setup lines of the script before the worker
 * @param classPath of the workers
 * @param slurm Slurm's commands
 * @param timing how often things are done
 */
public record PoolSettings(
        Path directory,
        int workers,
        SbatchOptions options,
        List<String> setup,
        List<Path> classPath,
        Slurm slurm,
        Timing timing) {
    String name() {
        return "Slurm in " + directory;
    }

    int threads() {
        return options.cpusPerTask();
    }

    /** Where the output of workers goes, and stays. */
    Logs logs() {
        return new Logs(directory.resolve("log"));
    }
}

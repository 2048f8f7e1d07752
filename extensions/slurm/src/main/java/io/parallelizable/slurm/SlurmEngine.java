package io.parallelizable.slurm;

import io.parallelizable.EngineException;
import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.EngineSession;
import io.parallelizable.slurm.internal.command.SbatchOptions;
import io.parallelizable.slurm.internal.command.Slurm;
import io.parallelizable.slurm.internal.driver.PoolSettings;
import io.parallelizable.slurm.internal.driver.Timing;
import io.parallelizable.slurm.internal.driver.WorkerPools;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An engine on a Slurm cluster: the workers of a job array take slices from a shared directory.
 *
 * <pre>{@code
 * Engine slurm = SlurmEngine.in(Path.of("/scratch/me/spool"))
 *         .workers(200)
 *         .option("--time=4:00:00", "--account=physics")
 *         .setup("module load java/17");
 * double[] energy = EnergyParallel.over(configs).on(slurm).map();
 * }</pre>
 *
 * <p>The first operation submits the workers with {@code sbatch}. They are kept while operations run on engines with
 * equal settings, and for a minute after; then, or when this JVM ends, they end too, and what was written in the
 * directory is removed, except for what workers have printed, in {@code log}. If this JVM is killed, its workers end
 * within a minute.
 *
 * <p>A worker that Slurm ends, at a time limit, by preemption or with its node, is replaced, and other workers compute
 * its slices. A worker that an element ends is replaced too, three times for the same elements. If all workers are
 * cancelled with {@code scancel}, the run fails. Neither accounting nor a daemon is needed; {@code sbatch},
 * {@code squeue} and {@code scancel} must be on the PATH.
 *
 * <p>An engine is immutable: each method returns another one. Threads may share it.
 */
public final class SlurmEngine implements Engine {
    /** What one CPU's slice should hold, since a file takes long on a parallel file system. */
    private static final Duration LEAST_WORK = Duration.ofSeconds(2);

    private final Path directory;
    private final int workers;
    private final SbatchOptions options;
    private final List<String> setup;
    private final Slurm slurm;
    private final Timing timing;

    private SlurmEngine(
            Path directory, int workers, SbatchOptions options, List<String> setup, Slurm slurm, Timing timing) {
        this.directory = directory;
        this.workers = workers;
        this.options = options;
        this.setup = setup;
        this.slurm = slurm;
        this.timing = timing;
    }

    /**
     * An engine with one worker, which exchanges files with this program in a directory.
     *
     * @param directory a directory that this machine and the nodes share; made if it does not exist
     * @return the engine
     */
    public static SlurmEngine in(Path directory) {
        return new SlurmEngine(
                directory.toAbsolutePath().normalize(),
                1,
                new SbatchOptions(List.of()),
                List.of(),
                new Slurm(System.getenv()),
                Timing.USUAL);
    }

    /**
     * An engine with the given number of workers. Each is a task of a job array. If the cluster accepts fewer, the run
     * goes on with those, and logs a warning.
     *
     * @param count how many, at least 1
     * @return the new engine
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public SlurmEngine workers(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("there is at least 1 worker, not " + count);
        }
        return new SlurmEngine(directory, count, options, setup, slurm, timing);
    }

    /**
     * An engine with more options of {@code sbatch}, which are passed unchanged.
     *
     * <p>A worker has as many threads as {@code --cpus-per-task} says, and takes no further slice that would not end
     * before {@code --time}.
     *
     * @param options such as {@code "--time=4:00:00"}, or {@code "-p", "debug"}
     * @return the new engine
     * @throws IllegalArgumentException if the first is no option, or one is set by the engine itself: {@code --array},
     *     {@code --output}, {@code --wrap}, {@code --parsable}, {@code --chdir}, {@code --wait}, {@code --clusters},
     *     {@code --open-mode}, {@code --test-only}
     */
    public SlurmEngine option(String... options) {
        SbatchOptions all = new SbatchOptions(joined(this.options.words(), options));
        return new SlurmEngine(directory, workers, all, setup, slurm, timing);
    }

    /**
     * An engine with more lines of shell that a worker's script executes before it starts Java, which is that of
     * {@code JAVA_HOME} if that is set there, and otherwise that of this JVM.
     *
     * @param lines such as {@code "module load java/17"} or {@code "export JAVA_TOOL_OPTIONS=-Xmx3g"}
     * @return the new engine
     */
    public SlurmEngine setup(String... lines) {
        return new SlurmEngine(directory, workers, options, joined(setup, lines), slurm, timing);
    }

    /** For tests: another environment of Slurm's commands, and another pace. */
    SlurmEngine with(Map<String, String> environment, Timing timing) {
        return new SlurmEngine(directory, workers, options, setup, new Slurm(environment), timing);
    }

    private static List<String> joined(List<String> some, String... others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(others));
        return List.copyOf(all);
    }

    @Override
    public String name() {
        return "Slurm in " + directory;
    }

    /**
     * As many slots as workers have CPUs, and slices of two seconds.
     *
     * @return the capabilities
     */
    @Override
    public Capabilities capabilities() {
        return Capabilities.ofSlots(workers * options.cpusPerTask())
                .withLeastWork(LEAST_WORK)
                .withClassPath("workers read the jars and directories of this program's class path: put them where the"
                        + " nodes see them under the same name, such as your home directory, and let JAVA_HOME on the"
                        + " nodes be at least the version that the program was compiled for");
    }

    /**
     * Submits workers, unless equal ones are there.
     *
     * @throws EngineException if Slurm's commands are missing, {@code sbatch} refuses the job, or the directory cannot
     *     be written; nothing is left behind then
     */
    @Override
    public EngineSession open(Broadcast broadcast) {
        List<Path> classPath = classPath(broadcast.codeSources());
        return WorkerPools.session(
                new PoolSettings(directory, workers, options, setup, classPath, slurm, timing), broadcast);
    }

    /** This program's class path, and what the run names beyond it. */
    private static List<Path> classPath(Collection<Path> codeSources) {
        Set<Path> paths = new LinkedHashSet<>();
        for (String property : List.of("java.class.path", "jdk.module.path")) {
            for (String entry : System.getProperty(property, "").split(File.pathSeparator)) {
                if (!entry.isEmpty()) {
                    paths.add(Path.of(entry).toAbsolutePath());
                }
            }
        }
        codeSources.stream().map(Path::toAbsolutePath).forEach(paths::add);
        return List.copyOf(paths);
    }
}

package io.parallelizable.slurm.internal.command;

import io.parallelizable.EngineException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The commands of Slurm. Each is given a minute; a busy controller takes its time.
 *
 * @param environment the variables that the commands see, PATH included
 */
public record Slurm(Map<String, String> environment) {
    private static final long PATIENCE_SECONDS = 60;

    /** The variables of a job that the driver runs in would become those of its workers. */
    public Slurm {
        environment = withoutJob(environment);
    }

    private static Map<String, String> withoutJob(Map<String, String> environment) {
        Map<String, String> others = new java.util.TreeMap<>(environment);
        others.keySet()
                .removeIf(name -> name.startsWith("SQUEUE_")
                        || name.startsWith("SCANCEL_")
                        || name.startsWith("SLURM_") && !name.equals("SLURM_CONF"));
        return Map.copyOf(others);
    }

    /** What sbatch says instead of a job's id. */
    public static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String text) {
            super(text);
        }
    }

    /**
     * Submits a job.
     *
     * @param arguments of sbatch, the script at the end
     * @return the job's id
     * @throws RefusedException if sbatch refuses it
     */
    public String submit(List<String> arguments) throws RefusedException {
        Result result = call("sbatch", arguments);
        Optional<String> id = result.lines()
                .map(line -> line.split(";", 2)[0].strip())
                .filter(line -> line.matches("[0-9]+"))
                .findFirst();
        if (result.code() != 0 || id.isEmpty()) {
            throw new RefusedException(result.output().strip());
        }
        return id.get();
    }

    /** The user's jobs, those that have ended lately among them; nothing if Slurm does not answer. */
    public Optional<QueueListing> list() {
        long askedAt = System.nanoTime();
        try {
            // Not -j: an unknown id is an error. Not sacct: it needs accounting.
            Result result = call("squeue", List.of("-h", "-r", "--me", "-t", "all", "-o", "%i %T %r"));
            return result.code() == 0 ? Optional.of(QueueListing.of(result.output(), askedAt)) : Optional.empty();
        } catch (EngineException noAnswer) {
            return Optional.empty();
        }
    }

    /** Cancels jobs, pending or running, all of their tasks. */
    public void cancel(Collection<String> jobs) {
        if (!jobs.isEmpty()) {
            call("scancel", List.copyOf(jobs));
        }
    }

    private record Result(int code, String output) {
        java.util.stream.Stream<String> lines() {
            return output.lines();
        }
    }

    private Result call(String name, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(program(name)));
        command.addAll(arguments);
        Path output = null;
        try {
            output = Files.createTempFile("slurm-", ".out");
            return call(command, output.toFile());
        } catch (IOException failure) {
            throw new EngineException(name + " cannot be called: " + failure.getMessage(), failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new EngineException("interrupted while waiting for " + name, interruption);
        } finally {
            delete(output);
        }
    }

    private Result call(List<String> command, File output) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new Result(-1, "no answer within " + PATIENCE_SECONDS + " seconds");
            }
            return new Result(process.exitValue(), Files.readString(output.toPath()));
        } finally {
            process.destroyForcibly();
        }
    }

    private static void delete(@Nullable Path output) {
        if (output != null && !output.toFile().delete()) {
            output.toFile().deleteOnExit();
        }
    }

    private String program(String name) {
        for (String directory : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path program = Path.of(directory, name);
            if (!directory.isEmpty() && Files.isExecutable(program)) {
                return program.toString();
            }
        }
        throw new EngineException(
                name + " is not on the PATH: start this program on a login node of the cluster, or in a job", null);
    }
}

package io.parallelizable.slurm;

import io.parallelizable.slurm.internal.driver.Timing;
import io.parallelizable.slurm.internal.driver.WorkerPools;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Slurm's commands as scripts, which start tasks as processes of this machine. */
final class FakeSlurm implements AutoCloseable {
    static final Timing HASTY = new Timing(
            Duration.ofSeconds(1),
            Duration.ofMillis(50),
            Duration.ofMillis(400),
            Duration.ofMillis(500),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(10));

    private final Path home;

    FakeSlurm(Path home) throws IOException {
        this.home = home;
        for (String name : List.of("bin", "tasks", "pids")) {
            Files.createDirectories(home.resolve(name));
        }
        for (String name : List.of("sbatch", "squeue", "scancel", "task")) {
            Path program = home.resolve("bin").resolve(name);
            try (InputStream script = FakeSlurm.class.getResourceAsStream(name)) {
                Files.copy(script, program);
            }
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** An engine with this Slurm, whose directory is spool. */
    SlurmEngine engine() {
        return SlurmEngine.in(spool()).with(environment(), HASTY);
    }

    /** An engine whose workers are kept so long. */
    SlurmEngine engineWithIdle(Duration idle) {
        Timing timing = new Timing(
                HASTY.listing(),
                HASTY.urgentListing(),
                HASTY.submission(),
                HASTY.heartbeat(),
                HASTY.patience(),
                idle,
                HASTY.farewell());
        return SlurmEngine.in(spool()).with(environment(), timing);
    }

    Path spool() {
        return home.resolve("the 100%a spool of it's owner");
    }

    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.put("PATH", home.resolve("bin") + ":" + environment.get("PATH"));
        environment.put("FAKE", home.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        return environment;
    }

    /** Says something to the scripts. */
    void set(String name, String content) throws IOException {
        Files.writeString(home.resolve(name), content);
    }

    /** What the scripts have noted. */
    List<String> lines(String name) throws IOException {
        Path file = home.resolve(name);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** Ends a task or a job as Slurm would. */
    void end(String job, String state, String signal) {
        try {
            set("state", state);
            set("signal", signal);
            cancel(job);
            Files.delete(home.resolve("state"));
            Files.delete(home.resolve("signal"));
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** What a user does. */
    void cancel(String job) throws IOException, InterruptedException {
        ProcessBuilder command =
                new ProcessBuilder(home.resolve("bin/scancel").toString(), job).redirectErrorStream(true);
        command.environment().putAll(environment());
        command.start().waitFor();
    }

    List<Path> spools() {
        try (Stream<Path> found = Files.list(spool())) {
            return found.filter(path -> path.getFileName().toString().startsWith("run-"))
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /** Whether all tasks have ended. */
    boolean isQuiet() {
        try (Stream<Path> pids = Files.list(home.resolve("pids"))) {
            return pids.findAny().isEmpty();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Ends all workers, and sees that nothing is left of them. */
    @Override
    public void close() {
        WorkerPools.end();
        Disaster.await("the end of all tasks", this::isQuiet);
        Disaster.await("the end of all spools", () -> spools().isEmpty());
    }
}

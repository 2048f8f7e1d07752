package io.parallelizable.slurm;

import io.parallelizable.slurm.internal.driver.Timing;
import io.parallelizable.slurm.internal.driver.WorkerPools;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A Slurm with two nodes of two CPUs, as processes of this machine on the loopback interface. */
final class SlurmCluster {
    private static final Path HOME = Path.of("target", "slurm").toAbsolutePath();
    private static final Path SCRIPT = HOME.resolve("slurm-loopback.sh");

    /** A driver that is silent for twelve seconds is dead. */
    static final Timing PACE = new Timing(
            Duration.ofSeconds(2),
            Duration.ofMillis(300),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(12),
            Duration.ofSeconds(30),
            Duration.ofSeconds(10));

    private final Path directory;
    private final Path spool;
    private final Map<String, String> environment = new TreeMap<>(System.getenv());

    /** Starts it; skips the test on machines where Debian's packages cannot be had. */
    SlurmCluster() throws IOException, InterruptedException {
        Assumptions.assumeTrue(isOnPath("apt-get") && isOnPath("dpkg"), "Debian's packages of Slurm need apt");
        Files.createDirectories(HOME);
        try (InputStream script = SlurmCluster.class.getResourceAsStream("/slurm-loopback.sh")) {
            Files.copy(script, SCRIPT, StandardCopyOption.REPLACE_EXISTING);
        }
        // One for all, since packages are downloaded once.
        directory = HOME;
        Result fetched = script("fetch");
        Assumptions.assumeTrue(fetched.code() == 0, "no packages of Slurm: " + fetched.output());
        script("stop");
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopQuietly));
        require(script("start", "2"));
        spool = Files.createTempDirectory(HOME, "spool-");
        setEnvironment();
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, program)));
    }

    private void setEnvironment() throws IOException {
        for (String line : Files.readAllLines(directory.resolve("env.sh"))) {
            String[] words = line.replaceFirst("^export ", "").split("=", 2);
            environment.put(words[0], words[1].replace("$PATH", System.getenv("PATH")));
        }
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_TOOL_OPTIONS", "-Xmx300m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
    }

    /** What a command has printed, and its exit code. */
    record Result(int code, String output) {}

    private Result script(String what, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", SCRIPT.toString(), what, directory.toString()));
        command.addAll(List.of(more));
        return call(new ProcessBuilder(command));
    }

    /** One of Slurm's own commands. */
    String command(String... words) {
        ProcessBuilder command = new ProcessBuilder(words);
        command.command().set(0, directory.resolve("root/usr/bin/" + words[0]).toString());
        command.environment().putAll(environment);
        try {
            return require(call(command));
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String require(Result result) {
        if (result.code() != 0) {
            throw new AssertionError(result.output());
        }
        return result.output().strip();
    }

    /** The daemons that it starts keep the output open, so it goes into a file. */
    private static Result call(ProcessBuilder command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(HOME, "command", ".out");
        Process process = command.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        String text = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        return new Result(process.waitFor(), text);
    }

    /** An engine whose pace is that of a test. */
    SlurmEngine engine() {
        return SlurmEngine.in(spool).with(environment, PACE);
    }

    Path spool() {
        return spool;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** A node that is gone at once, with all that runs there. */
    void killNode(String node) {
        try {
            require(script("kill-node", node));
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    List<Path> spools() {
        try (Stream<Path> found = Files.list(spool)) {
            return found.filter(path -> path.getFileName().toString().startsWith("run-"))
                    .toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Whether any job runs or waits. */
    boolean isQuiet() {
        return command("squeue", "-h").isEmpty();
    }

    private void stopQuietly() {
        try {
            script("stop");
        } catch (IOException | InterruptedException failure) {
            // Daemons of the test end with the machine.
        }
    }

    /** Ends all workers, and the cluster. */
    void close() throws IOException, InterruptedException {
        WorkerPools.end();
        require(script("stop"));
    }
}

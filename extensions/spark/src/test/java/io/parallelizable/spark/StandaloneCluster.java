package io.parallelizable.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkConf;

/** A master and two workers of Spark, processes of their own on the loopback interface, with a secret. */
final class StandaloneCluster implements AutoCloseable {
    /** How long processes may take to begin, on a busy machine. */
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String SECRET = "for-this-test-alone";

    /** What a worker logs when the master has answered. */
    private static final String REGISTERED = "Successfully registered with master";

    private final Path home = Path.of(System.getenv("SPARK_HOME"));
    private final List<Process> processes = new ArrayList<>();
    private final int port = freePort();

    /** Of two workers, until the master has answered each. */
    private final CountDownLatch unregistered = new CountDownLatch(2);

    private final Path folder;

    StandaloneCluster() throws IOException, InterruptedException {
        folder = Files.createTempDirectory(home.getParent(), "standalone-");
        Path properties = folder.resolve("spark.properties");
        Files.createFile(
                properties, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(properties, """
                spark.authenticate true
                spark.authenticate.secret %s
                spark.network.crypto.enabled true
                spark.master.rest.enabled false
                """.formatted(SECRET));
        start("master.Master", "--port", port, "--webui-port", 0, "--properties-file", properties);
        for (int worker = 0; worker < 2; worker++) {
            Path work = Files.createDirectory(folder.resolve("worker-" + worker));
            start(
                    "worker.Worker",
                    "--cores",
                    1,
                    "--memory",
                    "800m",
                    "--webui-port",
                    0,
                    "--work-dir",
                    work,
                    "--properties-file",
                    properties,
                    master());
        }
        awaitWorkers();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void start(String role, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                home.resolve("jars") + "/*",
                "org.apache.spark.deploy." + role,
                "--host",
                "127.0.0.1"));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Path log = folder.resolve(role + processes.size() + ".log");
        processes.add(process);
        Thread reader = new Thread(() -> keepLog(process, log), "log of " + role);
        reader.setDaemon(true);
        reader.start();
    }

    private void keepLog(Process process, Path log) {
        try (BufferedReader lines = process.inputReader();
                PrintWriter copy = new PrintWriter(Files.newBufferedWriter(log), true)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.println(line);
                if (line.contains(REGISTERED)) {
                    unregistered.countDown();
                }
            }
        } catch (IOException ended) {
            // By the end of the test: whoever waits for a line that does not come says so.
        }
    }

    String master() {
        return "spark://127.0.0.1:" + port;
    }

    SparkConf conf() {
        return conf(master(), SECRET);
    }

    static SparkConf conf(String master, String secret) {
        return new SparkConf()
                .setMaster(master)
                .setAppName("standalone")
                .set("spark.executor.memory", "600m")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.ui.enabled", "false")
                .set("spark.authenticate", "true")
                .set("spark.authenticate.secret", secret)
                .set("spark.network.crypto.enabled", "true");
    }

    private void awaitWorkers() throws InterruptedException {
        if (!unregistered.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the workers did not come, see " + folder);
        }
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
    }
}

package io.parallelizable.checkpoint;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Another JVM with the class path of this one, and a temporary directory of its own. */
final class ChildProcess {
    private static final long SECONDS = 60;

    private final Process process;
    private final BufferedReader out;

    private ChildProcess(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    /** Starts a program; it writes results every five milliseconds. */
    static ChildProcess start(Path temporary, List<String> options, Class<?> program, String... args)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.io.tmpdir=" + temporary,
                "-Dparallelizable.checkpoint.interval=5",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(program.getName());
        command.addAll(List.of(args));
        return new ChildProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The next line that it prints; null if it has ended. */
    @Nullable
    String line() throws IOException {
        return out.readLine();
    }

    /** Ends it at once if it has not ended by itself within so many milliseconds; whether that was so. */
    boolean killAfter(long millis) throws InterruptedException {
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            return false;
        }
        process.destroyForcibly();
        join();
        return true;
    }

    /** Asks it to end, as a job scheduler does. */
    void terminate() {
        process.destroy();
    }

    /** Waits for its end; its exit code. */
    int join() throws InterruptedException {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("a process that does not end");
        }
        return process.exitValue();
    }
}

package io.parallelizable.benchmarks.foreign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Runs programs that may not be there. */
public final class Programs {
    private Programs() {}

    /** What a program prints; nothing if it cannot be started or fails. */
    public static Optional<String> output(List<String> command) {
        return start(command, Redirect.DISCARD).flatMap(Programs::output);
    }

    /** What a program prints, its complaints on our own standard error. */
    public static Optional<String> outputOrError(List<String> command) {
        return start(command, Redirect.INHERIT).flatMap(Programs::output);
    }

    private static Optional<Process> start(List<String> command, Redirect errors) {
        try {
            return Optional.of(new ProcessBuilder(command).redirectError(errors).start());
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private static Optional<String> output(Process process) {
        try {
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroy();
            throw new IllegalStateException(e);
        }
    }
}

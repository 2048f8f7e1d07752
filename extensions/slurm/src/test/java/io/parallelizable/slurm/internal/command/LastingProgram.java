package io.parallelizable.slurm.internal.command;

import io.parallelizable.slurm.Bounded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that lasts until a signal ends it, and leaves a file as the last thing that it does. */
public final class LastingProgram {
    static final String RUNNING = "running";
    static final String ENDED = "ended";

    private LastingProgram() {}

    /**
     * Lasts.
     *
     * @param arguments those of a worker, the first of which is its spool
     */
    public static void main(String[] arguments) throws InterruptedException {
        Path ended = Path.of(arguments[0], ENDED);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(ended)));
        System.out.println(RUNNING);
        Bounded.awaitInterrupt();
    }

    private static void leave(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

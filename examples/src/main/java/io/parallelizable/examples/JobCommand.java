package io.parallelizable.examples;

import io.parallelizable.Parallel;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of the main job, checked before it starts. */
@Command(
        customSynopsis = "./parallelizable [OPTIONS]",
        description = {
            "",
            "Times two programs, each as a plain loop and on every core: the prime test of the numbers 0 to N - 1, and"
                    + " a picture of the Mandelbrot set in N columns of N points. Prints a table, and writes the picture"
                    + " and a chart of the speed-up.",
            ""
        },
        sortOptions = false)
final class JobCommand implements Callable<Integer> {
    /** The Mandelbrot set of this size takes 200 MB, and it is computed in two ways. */
    private static final int LARGEST_MANDELBROT = 5_000;

    @Option(
            names = "--primes",
            split = ",",
            paramLabel = "N",
            defaultValue = "10,100,1000,10000,40000",
            description = "The sizes of the prime test. Default: ${DEFAULT-VALUE}")
    private int[] primes = {};

    @Option(
            names = "--mandelbrot",
            split = ",",
            paramLabel = "N",
            defaultValue = "10,100,1000,3000",
            description = "The sizes of the Mandelbrot set. Default: ${DEFAULT-VALUE}")
    private int[] mandelbrot = {};

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "1",
            description = "How long each row is measured at least. Default: ${DEFAULT-VALUE}")
    private double seconds;

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            defaultValue = "target/output",
            description = "Where the images go. Default: ${DEFAULT-VALUE}")
    private Path folder = Path.of("");

    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    private boolean help;

    @Spec
    private CommandSpec command;

    private final PrintWriter out;
    private final Terminal terminal;

    JobCommand(PrintWriter out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Job job = new Job(
                sizes("--primes", primes, Integer.MAX_VALUE),
                sizes("--mandelbrot", mandelbrot, LARGEST_MANDELBROT),
                checkedSeconds(),
                checkedFolder(),
                out);
        requireThreads();
        job.run(terminal);
        return 0;
    }

    private int[] sizes(String option, int[] sizes, int largest) {
        for (int size : sizes) {
            require(size >= 1 && size <= largest, option + ": a size is from 1 to " + largest + ", not " + size);
        }
        return IntStream.of(sizes).sorted().distinct().toArray();
    }

    private double checkedSeconds() {
        require(seconds >= 0 && seconds <= 3600, "--seconds: from 0 to 3600, not " + seconds);
        return seconds;
    }

    private Path checkedFolder() {
        try {
            Files.delete(Files.createTempFile(Files.createDirectories(folder), "can-write", null));
            return folder;
        } catch (IOException e) {
            throw bad("--output: cannot write to the folder " + folder.toAbsolutePath());
        }
    }

    /** The number of threads may be set from outside, and wrongly. */
    private void requireThreads() {
        try {
            Parallel.threads();
        } catch (IllegalArgumentException e) {
            throw bad(e.getMessage());
        }
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw bad(otherwise);
        }
    }

    private ParameterException bad(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}

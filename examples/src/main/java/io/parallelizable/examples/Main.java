package io.parallelizable.examples;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;

/**
 * The main job: two programs, each as a plain loop and on every core, and what that is worth.
 *
 * <p>Run it with {@code ./parallelizable}; {@code ./parallelizable --help} shows its options.
 */
public final class Main {
    private static final int FAILED = 1;
    private static final int BAD_ARGUMENT = 2;

    private Main() {}

    /**
     * Runs the job and ends the JVM.
     *
     * @param args see {@code --help}
     */
    public static void main(String... args) {
        PrintWriter out = new PrintWriter(System.out, true);
        PrintWriter err = new PrintWriter(System.err, true);
        System.exit(run(out, err, Terminal.ofThisProcess(), args));
    }

    /** Runs the job and returns the exit code. */
    static int run(PrintWriter out, PrintWriter err, Terminal terminal, String... args) {
        return new CommandLine(new JobCommand(out, terminal))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((e, arguments) -> {
                    err.println(firstLine(e) + " (see ./parallelizable --help)");
                    return BAD_ARGUMENT;
                })
                .setExecutionExceptionHandler((e, commandLine, parsed) -> {
                    if (e instanceof DifferentResultsException || e instanceof IOException) {
                        err.println(e instanceof IOException ? "cannot write an image: " + e : firstLine(e));
                        return FAILED;
                    }
                    throw e;
                })
                .execute(args);
    }

    private static String firstLine(Exception e) {
        return e.getMessage().lines().findFirst().orElse("");
    }
}

package io.parallelizable.examples;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;

/**
 * The main job: two programs, each as a plain loop and on every core, and what that is worth.
 *
 * <p>Run it with {@code mvn -q compile exec:exec}; {@code mvn -q compile exec:exec -Dargs="--help"} shows its options.
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
                .setParameterExceptionHandler((e, arguments) -> complain(err, e, BAD_ARGUMENT))
                .setExecutionExceptionHandler((e, commandLine, parsed) -> {
                    if (e instanceof DifferentResultsException || e instanceof IOException) {
                        return complain(err, e, FAILED);
                    }
                    throw e;
                })
                .execute(args);
    }

    /** One line, whatever the message. */
    private static int complain(PrintWriter err, Exception e, int exitCode) {
        String message = e instanceof IOException ? "cannot write an image: " + e : e.getMessage();
        err.println(message.lines().findFirst().orElse(""));
        return exitCode;
    }
}

package io.parallelizable.benchmarks;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The benchmarks, each a command of its own. */
@Command(
        name = "benchmarks",
        description = "What the companions gain and cost.",
        subcommands = {
            CompareCommand.class,
            SmallCommand.class,
            SweepCommand.class,
            BusyCommand.class,
            CallersCommand.class,
            ScaleCommand.class,
            StopCommand.class,
            OptionsCommand.class,
            ColdCommand.class,
            LongCommand.class,
        })
public final class Main {
    private Main() {}

    /**
     * Runs one benchmark and ends the JVM.
     *
     * @param args the benchmark's name and its options; see {@code --help}
     */
    public static void main(String... args) {
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
    }

    /** Runs one benchmark and returns the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main()).setOut(out).setErr(err).execute(args);
    }
}

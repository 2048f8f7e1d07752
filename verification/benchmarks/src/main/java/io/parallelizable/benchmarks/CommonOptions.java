package io.parallelizable.benchmarks;

import io.parallelizable.benchmarks.measure.Thoroughness;
import io.parallelizable.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What can be said of every benchmark. */
final class CommonOptions {
    @Option(names = "--rounds", paramLabel = "N", description = "How often everything is measured. Default: 5")
    private Integer rounds;

    @Option(names = "--quick", description = "One short round, for a look: its figures mean little.")
    private boolean quick;

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            defaultValue = "target/benchmarks",
            description = "Where the table and the raw figures go. Default: ${DEFAULT-VALUE}")
    private Path folder = Path.of("");

    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    private boolean help;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    /** Whether figures may mean little. */
    boolean isQuick() {
        return quick;
    }

    /** How thoroughly to measure. */
    Thoroughness thoroughness() {
        Thoroughness thoroughness = quick ? Thoroughness.QUICK : Thoroughness.THOROUGH;
        if (rounds == null) {
            return thoroughness;
        } else if (rounds < 1) {
            throw bad("--rounds: 1 or more, not " + rounds);
        }
        return thoroughness.withRounds(rounds);
    }

    Path folder() {
        return folder;
    }

    /** Tells somebody who waits what is going on, beside the table. */
    void progress(String what) {
        complain("… " + what);
    }

    /** Says a line beside the table. */
    void complain(String line) {
        command.commandLine().getErr().println(line);
    }

    /** Prints and writes the table and the raw figures. */
    void publish(Report report) throws IOException {
        report.publish(command.commandLine().getOut(), folder);
    }

    private ParameterException bad(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}

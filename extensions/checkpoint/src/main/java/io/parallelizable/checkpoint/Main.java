package io.parallelizable.checkpoint;

import io.parallelizable.Checkpoint;
import io.parallelizable.CheckpointException;
import io.parallelizable.checkpoint.internal.store.StoredResults;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints what the file of a checkpoint holds, or the results that are finished: {@code java -jar
 * parallelizable-checkpoint-VERSION-cli.jar [--csv] energy.db}. A run may write to it meanwhile.
 */
public final class Main {
    private static final String CSV = "--csv";
    private static final String USAGE = "usage: java -jar parallelizable-checkpoint-cli.jar [--csv] FILE\n"
            + "  says what a checkpoint holds; with --csv, each finished element and its result";

    private Main() {}

    /**
     * Exits with 0, with 1 if the file cannot be read, and with 2 if the arguments are wrong.
     *
     * @param args the file, and {@code --csv} for its results
     */
    public static void main(String... args) {
        System.exit(run(List.of(args), System.out, System.err));
    }

    /** The same without exiting. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        boolean csv = args.contains(CSV);
        List<String> files = args.stream().filter(arg -> !arg.equals(CSV)).toList();
        if (files.size() != 1 || files.get(0).startsWith("-")) {
            err.println(USAGE);
            return 2;
        }
        try {
            Path file = Path.of(files.get(0));
            if (csv) {
                StoredResults.print(file, out);
            } else {
                out.println(Checkpoint.describe(file));
            }
            return 0;
        } catch (CheckpointException | InvalidPathException unreadable) {
            err.println(unreadable.getMessage());
            return 1;
        }
    }
}

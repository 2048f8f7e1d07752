package io.parallelizable.checkpoint;

import io.parallelizable.Checkpoint;
import io.parallelizable.CheckpointException;
import io.parallelizable.checkpoint.internal.store.Rescue;
import io.parallelizable.checkpoint.internal.store.StoredResults;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Prints what the file of a checkpoint holds, or the results that are finished: {@code java -jar
 * parallelizable-checkpoint-VERSION-cli.jar [--csv] energy.db}. A run may write to it meanwhile. With {@code --rescue
 * energy.db another.db} it copies the undamaged part of a file.
 */
public final class Main {
    private static final String CSV = "--csv";
    private static final String RESCUE = "--rescue";
    private static final String USAGE = "usage: java -jar parallelizable-checkpoint-cli.jar [--csv] FILE\n"
            + "  says what a checkpoint holds; with --csv, each finished element and its result\n"
            + "or: java -jar parallelizable-checkpoint-cli.jar --rescue FILE ANOTHER\n"
            + "  copies what is whole of a damaged one to another file, with which the same call goes on";

    private Main() {}

    /**
     * Exits with 0, with 1 if the file cannot be read or the output not be written, and with 2 if the arguments are
     * wrong.
     *
     * @param args the file, and {@code --csv} for its results; or {@code --rescue}, a damaged file and a new one
     */
    public static void main(String... args) {
        System.exit(run(List.of(args), System.out, System.err));
    }

    /** The same without exiting. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        boolean rescues = args.size() == 3 && args.get(0).equals(RESCUE);
        List<String> files = args.stream().filter(arg -> !arg.equals(CSV)).toList();
        if (!rescues && (files.size() != 1 || files.get(0).startsWith("-"))) {
            err.println(USAGE);
            return 2;
        }
        try {
            if (rescues) {
                rescue(Path.of(args.get(1)), Path.of(args.get(2)), out);
            } else {
                print(Path.of(files.get(0)), args.contains(CSV), out);
            }
        } catch (CheckpointException | InvalidPathException unreadable) {
            err.println(unreadable.getMessage());
            return 1;
        }
        if (out.checkError()) {
            err.println("not all of the output could be written");
            return 1;
        }
        return 0;
    }

    private static void print(Path file, boolean results, PrintStream out) {
        if (results) {
            StoredResults.print(file, out);
        } else {
            out.println(Checkpoint.describe(file));
        }
    }

    private static void rescue(Path file, Path another, PrintStream out) {
        out.printf(Locale.ROOT, "%,d results rescued%n", Rescue.copy(file, another));
        out.println(Checkpoint.describe(another));
    }
}

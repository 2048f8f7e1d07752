package io.parallelizable.checkpoint;

import io.parallelizable.CheckpointException;
import io.parallelizable.Sequences;
import java.nio.file.Path;

/** A program with one short run, which says how that has ended. */
final class OneRun {
    static final int[] INPUTS = Sequences.arange(100);

    private OneRun() {}

    /** Prints how many results there are, or why there are none. */
    public static void main(String... args) {
        try {
            System.out.println(
                    RootParallel.over(INPUTS).checkpoint(Path.of(args[0])).map().length);
        } catch (CheckpointException refused) {
            System.out.println(refused.getMessage());
        }
    }
}

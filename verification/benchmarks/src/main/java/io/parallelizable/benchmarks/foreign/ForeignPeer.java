package io.parallelizable.benchmarks.foreign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program in another language that runs the same workloads. */
public interface ForeignPeer {
    /** The name in options; the ways it has to run a workload begin with it. */
    String name();

    /**
     * Makes the program ready to run.
     *
     * @param folder where what is compiled goes; it exists
     * @return the command to which a workload's name is to be added
     * @throws MissingToolException if this machine cannot compile or run it
     */
    List<String> prepare(Path folder) throws MissingToolException, IOException;
}

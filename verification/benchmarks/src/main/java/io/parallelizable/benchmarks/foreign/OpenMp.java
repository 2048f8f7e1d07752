package io.parallelizable.benchmarks.foreign;

import java.nio.file.Path;
import java.util.List;

/** C with OpenMP and its three schedules. */
record OpenMp() implements ForeignPeer {
    @Override
    public String name() {
        return "omp";
    }

    @Override
    public List<String> prepare(Path folder) throws MissingToolException {
        return CCompiler.compile("openmp", folder, "-fopenmp");
    }
}

package io.parallelizable.benchmarks.foreign;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The programs of the "Parallel Python" post: NumPy, a pool of processes, and joblib where it is installed. */
record Python() implements ForeignPeer {
    /** The first on the path may be another than the system's, which has the system's packages. */
    private static final List<String> INTERPRETERS = List.of("python3", "/usr/bin/python3");

    @Override
    public String name() {
        return "python";
    }

    @Override
    public List<String> prepare(Path folder) throws MissingToolException {
        String interpreter = thatImports("numpy, joblib")
                .or(() -> thatImports("numpy"))
                .orElseThrow(() -> new MissingToolException("there is no python3 with numpy"));
        return List.of(interpreter, Sources.of("python.py").toString());
    }

    private static Optional<String> thatImports(String modules) {
        return INTERPRETERS.stream()
                .filter(python -> Programs.output(List.of(python, "-c", "import " + modules))
                        .isPresent())
                .findFirst();
    }
}

package io.parallelizable.benchmarks.foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The memory's limit: C on pinned threads, with stores that bypass the caches. */
record StreamingStores() implements ForeignPeer {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    @Override
    public String name() {
        return "streaming-stores";
    }

    @Override
    public List<String> prepare(Path folder) throws MissingToolException, IOException {
        if (!Files.exists(CPU_INFO) || !Files.readString(CPU_INFO).contains(" avx2 ")) {
            throw new MissingToolException("there is no AVX2");
        }
        return CCompiler.compile("stores", folder, "-mavx2", "-pthread");
    }
}

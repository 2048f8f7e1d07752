package io.parallelizable.benchmarks.foreign;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the other languages' sources are: beside the compiled classes. */
final class Sources {
    private Sources() {}

    static Path of(String name) {
        try {
            return Path.of(Sources.class.getResource("/native").toURI()).resolve(name);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.parallelizable.internal.execution;

import io.parallelizable.OnChange;
import java.nio.file.Path;
import java.util.Objects;

/** The file in which finished results of a run are kept, and what to do if another method has made it. */
public record CheckpointFile(Path path, OnChange onChange) {
    public CheckpointFile {
        Objects.requireNonNull(path, "file");
        Objects.requireNonNull(onChange, "onChange");
    }
}

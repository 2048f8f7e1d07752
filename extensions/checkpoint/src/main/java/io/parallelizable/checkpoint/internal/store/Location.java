package io.parallelizable.checkpoint.internal.store;

import io.parallelizable.CheckpointException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a file is to be. SQLite takes any text for a path, and says of none of these what is wrong with it. */
final class Location {
    private Location() {}

    /** Refuses a path at which there can be no file. */
    static void require(Path file) {
        Problems problems = new Problems(file);
        if (file.toString().isEmpty()) {
            throw Problems.unnamed();
        } else if (!file.getFileSystem().equals(FileSystems.getDefault())) {
            throw problems.elsewhere();
        }
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw Files.exists(parent) ? problems.parentNoDirectory(parent) : problems.parentMissing(parent);
        } else if (Files.isDirectory(file)) {
            throw problems.directory();
        } else if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw problems.noFile();
        } else if (Files.isSymbolicLink(file) && Files.notExists(file)) {
            requireTarget(file, problems);
        }
    }

    /** A link may lead to a file that is yet to be made. */
    private static void requireTarget(Path link, Problems problems) {
        try {
            require(link.toAbsolutePath().resolveSibling(Files.readSymbolicLink(link)));
        } catch (CheckpointException ofTarget) {
            throw problems.link(ofTarget);
        } catch (IOException gone) {
            throw problems.unreadable(gone);
        }
    }
}

package io.parallelizable.checkpoint;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;

/** A small file system in memory, which only root can have; tests of others are skipped. */
record Disk(Path folder) implements AutoCloseable {
    /** Mounts one at a folder that is there, with options such as {@code size=3m}. */
    static Disk at(Path folder, String options) throws IOException {
        assumeTrue(
                "root".equals(System.getProperty("user.name"))
                        && call("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()) == 0,
                "only root has disks of its own");
        return new Disk(folder);
    }

    /** Changes its options. */
    void remount(String options) throws IOException {
        if (call("mount", "-o", "remount," + options, folder.toString()) != 0) {
            throw new AssertionError("a disk that keeps its options");
        }
    }

    @Override
    public void close() throws IOException {
        call("umount", folder.toString());
    }

    private static int call(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor();
        } catch (InterruptedException nobodyShould) {
            throw new AssertionError(nobodyShould);
        }
    }
}

package io.parallelizable.slurm.internal.driver;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What workers have printed: a file for each task. It stays, as the output of any job.
 *
 * @param directory where
 */
record Logs(Path directory) {
    private static final int LINES = 8;

    void make() throws IOException {
        Files.createDirectories(directory);
    }

    /** The names of the files, as sbatch takes them: it reads a doubled percent sign as one that is just a sign. */
    String pattern() {
        return directory.toString().replace("%", "%%") + "/%A_%a.log";
    }

    Path of(Task task) {
        return directory.resolve(task.id() + ".log");
    }

    /** The last lines of a task's; nothing if it has printed nothing. */
    Optional<String> tail(Task task) {
        try {
            List<String> lines = LastLines.of(of(task), LINES);
            boolean isBlank = lines.stream().allMatch(String::isBlank);
            return isBlank ? Optional.empty() : Optional.of(String.join(" / ", lines));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    void removeEmpty() {
        File[] empty = directory.toFile().listFiles(file -> file.length() == 0);
        for (File log : empty == null ? new File[0] : empty) {
            log.delete();
        }
        directory.toFile().delete(); // which does nothing while there are others
    }
}

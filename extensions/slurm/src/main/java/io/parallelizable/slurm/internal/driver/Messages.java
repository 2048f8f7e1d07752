package io.parallelizable.slurm.internal.driver;

import io.parallelizable.EngineException;
import io.parallelizable.engine.Slice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a user is told when workers cannot do their part.
 *
 * @param settings what workers were to be
 */
record Messages(PoolSettings settings) {
    private static final int LINES = 8;

    EngineException refused(String text) {
        return new EngineException(settings.name() + ": sbatch refuses the job: " + text, null);
    }

    EngineException unusable(Throwable problem) {
        return new EngineException(
                settings.name() + " cannot be used: " + problem
                        + ". It has to be a directory that this machine and the nodes share, with room in it",
                problem);
    }

    EngineException cancelled(String job) {
        return new EngineException(settings.name() + ": job " + job + " was cancelled, so the run ends", null);
    }

    EngineException cutOff(Slice slice) {
        return new EngineException(
                settings.name() + ": a time limit has cut off " + elements(slice)
                        + " three times. It needs more than --time allows: give more with .option(\"--time=…\"), or do"
                        + " less in one element",
                null);
    }

    EngineException memory(Slice slice) {
        return new EngineException(
                settings.name() + ": workers ran out of memory (OUT_OF_MEMORY) at " + elements(slice)
                        + " twice. Ask for more with .option(\"--mem=…\") or .option(\"--mem-per-cpu=…\")",
                null);
    }

    private static String elements(Slice slice) {
        long last = slice.first() + slice.count() - 1;
        return slice.count() == 1 ? "element " + last : "elements " + slice.first() + " to " + last;
    }

    /** No worker has begun. */
    EngineException stillborn(Task.Ending ending) {
        Path file = settings.logs().resolve(ending.task().id() + ".log");
        String log = tail(file);
        String farewell = ending.task().farewell();
        String how = "no worker has begun: task " + ending.task().id() + " has ended (" + ending.text()
                + (farewell == null ? "" : ", " + farewell) + ")";
        return new EngineException(
                settings.name() + ": " + how
                        + (log == null
                                ? " and left no log. Is " + settings.directory()
                                        + " on a file system that the nodes see?"
                                : ". Its log, " + file + ", ends with: " + log),
                null);
    }

    private static @Nullable String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            String text = lines.stream().skip(Math.max(0, lines.size() - LINES)).collect(Collectors.joining(" / "));
            return text.isBlank() ? null : text;
        } catch (IOException unreadable) {
            return null;
        }
    }
}

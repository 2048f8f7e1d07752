package io.parallelizable.slurm.internal.driver;

import io.parallelizable.EngineException;
import io.parallelizable.engine.Slice;

/**
 * What a user is told when workers cannot do their part.
 *
 * @param settings what workers were to be
 */
record Messages(PoolSettings settings) {
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
        Logs logs = settings.logs();
        String farewell = ending.task().farewell();
        String how = "no worker has begun: task " + ending.task().id() + " has ended (" + ending.text()
                + (farewell == null ? ")" : ", " + farewell + ")");
        String log = logs.tail(ending.task())
                .map(tail -> ". Its log, " + logs.of(ending.task()) + ", ends with: " + tail)
                .orElse(" and left no log. Is " + settings.directory() + " on a file system that the nodes see?");
        return new EngineException(settings.name() + ": " + how + log, null);
    }
}

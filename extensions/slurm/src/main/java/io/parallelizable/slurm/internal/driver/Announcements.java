package io.parallelizable.slurm.internal.driver;

import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * What a user is told while a run goes on, through the logger {@code io.parallelizable}.
 *
 * @param name what the engine is called
 * @param told when it was last said that workers wait
 */
record Announcements(String name, Timer told) {
    private static final System.Logger LOGGER = System.getLogger("io.parallelizable");
    private static final Duration TOLD_EACH = Duration.ofMinutes(1);

    private static final String OUTSIDE = ". This program itself runs outside of a job, as on a login node: it does"
            + " little there, but has to stay; sbatch it where that is not welcome";

    /** Workers have been submitted, perhaps fewer than were asked for. */
    void submitted(Tasks tasks, int asked) {
        told.restart();
        LOGGER.log(
                tasks.live() < asked ? Level.WARNING : Level.INFO,
                "{0}: {1} of {2} workers are submitted, as job {3}{4}",
                name,
                tasks.live(),
                asked,
                String.join(", ", tasks.jobs()),
                System.getenv("SLURM_JOB_ID") == null ? OUTSIDE : "");
    }

    /** No worker could be submitted for those that have ended. */
    void refused(String refusal, int workers) {
        LOGGER.log(Level.WARNING, "{0}; going on with {1} workers", refusal, workers);
    }

    /** Each minute, as long as all workers wait. */
    void waiting(Tasks tasks) {
        String reasons = tasks.pending() == tasks.live() ? tasks.reasons() : "";
        if (!reasons.isEmpty() && told.isOver(TOLD_EACH)) {
            told.restart();
            LOGGER.log(Level.INFO, "{0}: {1} workers wait in the queue ({2})", name, tasks.pending(), reasons);
        }
    }
}

package io.parallelizable.slurm.internal.driver;

import io.parallelizable.slurm.internal.command.JobState;
import io.parallelizable.slurm.internal.spool.Farewell;
import org.jspecify.annotations.Nullable;

/** Why a worker has ended, as far as its slices are concerned. */
enum WorkerEnd {
    /** For a reason that has nothing to do with what it computed: preempted, node lost, told to. */
    BLAMELESS,
    /** At its time limit. */
    CUT_OFF,
    /** Cancelled; not by this driver. */
    CANCELLED,
    /** It needed more memory than it had asked for. */
    OUT_OF_MEMORY,
    /** By what it computed, as far as one can tell. */
    FAULT;

    /**
     * The reason.
     *
     * @param state what Slurm says; null if it says nothing any more
     * @param farewell what the worker or its script has said; null if nothing
     */
    static WorkerEnd of(@Nullable JobState state, @Nullable String farewell) {
        if (state == JobState.CANCELLED) {
            return CANCELLED;
        } else if (state == JobState.TIMEOUT) {
            return CUT_OFF;
        } else if (state == JobState.OUT_OF_MEMORY) {
            return OUT_OF_MEMORY;
        }
        boolean isBlameless = state == JobState.TAKEN
                || state == JobState.PENDING
                || Farewell.LEFT.equals(farewell)
                || Farewell.TERMINATED.equals(farewell);
        return isBlameless ? BLAMELESS : FAULT;
    }
}

package io.parallelizable.slurm.internal.command;

/** What squeue calls the state of a task, as far as it matters here. */
public enum JobState {
    /** Waits to be started, for the first time or again. */
    PENDING,
    /** Has been started and not ended. */
    RUNNING,
    /** Has ended with exit code 0. */
    COMPLETED,
    /** Was cancelled, by whom Slurm does not tell. */
    CANCELLED,
    /** Has met its time limit, or that of the partition. */
    TIMEOUT,
    /** Was ended by Slurm, for another job or with its node. */
    TAKEN,
    /** Has used more memory than it asked for. */
    OUT_OF_MEMORY,
    /** Has ended with another exit code, or by a signal of its own. */
    FAILED;

    /** The state of that name; one that is not known is taken for running, so that nothing is concluded. */
    static JobState named(String name) {
        return switch (name) {
            case "PENDING", "CONFIGURING", "REQUEUED", "REQUEUE_HOLD", "REQUEUE_FED", "SPECIAL_EXIT" -> PENDING;
            case "COMPLETED" -> COMPLETED;
            case "CANCELLED" -> CANCELLED;
            case "TIMEOUT", "DEADLINE" -> TIMEOUT;
            case "PREEMPTED", "NODE_FAIL", "BOOT_FAIL", "REVOKED" -> TAKEN;
            case "OUT_OF_MEMORY" -> OUT_OF_MEMORY;
            case "FAILED" -> FAILED;
            default -> RUNNING;
        };
    }

    /** Whether it is one of the end. */
    public boolean isEnd() {
        return this != PENDING && this != RUNNING;
    }
}

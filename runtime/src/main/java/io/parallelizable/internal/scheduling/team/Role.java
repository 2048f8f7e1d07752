package io.parallelizable.internal.scheduling.team;

/** What a thread is in an execution. */
enum Role {
    /** Has called the run. */
    CALLER,

    /** Has come to help. */
    WORKER,

    /** Has called an outer run, and helps this one while it waits there: its interrupt flag belongs to that run. */
    OUTER_CALLER
}

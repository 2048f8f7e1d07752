package io.parallelizable.internal.scheduling.team;

/** The role of a thread in a run. */
enum Role {
    /** Has called the run. */
    CALLER,

    /** Has come because the run asked for it. */
    WORKER,

    /** Has called an outer run, and helps this one while it waits there: its interrupt flag belongs to that run. */
    OUTER_CALLER
}

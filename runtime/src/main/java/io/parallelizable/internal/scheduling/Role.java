package io.parallelizable.internal.scheduling;

/** What a thread is in an execution. */
enum Role {
    /** Has called the run. */
    CALLER,

    /** Has come to help. */
    HELPER,

    /** Has called another run, of which this one is part, and helps while it waits: its interrupt flag is its own. */
    GUEST
}

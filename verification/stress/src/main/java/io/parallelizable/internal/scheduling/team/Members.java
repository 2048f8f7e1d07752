package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.scheduling.policy.ChunkSizer;

/** Who takes part: members that take one element after the other, on the thread that asks for them. */
final class Members {
    private Members() {}

    /** Takes elements from the lower end. */
    static TeamMember caller() {
        return new TeamMember(Role.CALLER, sizer(), 1);
    }

    /** Takes elements from the upper end. */
    static TeamMember worker() {
        return new TeamMember(Role.WORKER, sizer(), 1);
    }

    /** A pace that knows nothing yet, and so takes a single element at first. */
    static ChunkSizer sizer() {
        return new ChunkSizer(0);
    }
}

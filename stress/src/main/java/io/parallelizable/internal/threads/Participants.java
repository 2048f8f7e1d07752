package io.parallelizable.internal.threads;

/** Who takes part: participants that take one element after the other, on the thread that asks for them. */
final class Participants {
    private Participants() {}

    /** Takes elements from the lower end. */
    static Participant caller() {
        return new Participant(Role.CALLER, pace());
    }

    /** Takes elements from the upper end. */
    static Participant helper() {
        return new Participant(Role.HELPER, pace());
    }

    /** A pace that knows nothing yet, and so takes a single element at first. */
    static Pace pace() {
        return new Pace(0);
    }
}

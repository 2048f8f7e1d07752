package io.parallelizable.checkpoint.internal.identity.say;

import io.parallelizable.checkpoint.internal.identity.code.CallTable;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import java.util.Locale;
import java.util.Optional;

/** What results may depend on, and no method's text tells of. */
enum Unseen {
    CLOCK("ask for the time"),
    ENVIRONMENT("ask for properties of the system or the environment"),
    RANDOM("draw random numbers without a seed"),
    FILES("read files or the network"),
    PROCESSES("start processes"),
    REFLECTION("find classes or members by name"),
    SERVICES("load services"),
    NATIVE("call native code");

    private static final CallTable TABLE = CallTable.of(Unseen.class, "unseen.txt");

    private final String verb;

    Unseen(String verb) {
        this.verb = verb;
    }

    /** What methods do that depend on it. */
    String verb() {
        return verb;
    }

    /** What a call of a method of the JDK depends on, if that is one of these. */
    static Optional<Unseen> of(Member called) {
        return TABLE.kind(called).map(kind -> valueOf(kind.toUpperCase(Locale.ROOT)));
    }
}

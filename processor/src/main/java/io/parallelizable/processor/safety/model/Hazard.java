package io.parallelizable.processor.safety.model;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hazards, as the runtime's enum of that name has them: the processor does not depend on the runtime. */
public enum Hazard {
    STATIC_STATE,
    SHARED_OBJECT,
    CALL_ORDER,
    HIDDEN_RANDOM,
    HIDDEN_TIME,
    SHARED_OUTPUT,
    GLOBAL_SETTING,
    SHARED_ARGUMENT;

    /** The stable id in messages, such as {@code StaticState}. */
    public String id() {
        return Stream.of(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}

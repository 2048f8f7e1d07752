package io.parallelizable.processor.safety;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What hazards are to the compiler: nothing, warnings or errors. */
public enum SafetyLevel {
    OFF,
    WARN,
    ERROR;

    /** The processor's option. */
    public static final String OPTION = "parallelizable.safety";

    /** Called by the processor, with its options. */
    public static void leave(Map<String, String> options) {
        Handover.LEVEL.leave(options.getOrDefault(OPTION, WARN.text()));
    }

    /** Called by the plug-in: what the processor has left since; empty if it did not run. */
    static Optional<SafetyLevel> take() {
        return Handover.LEVEL.take().map(left -> of(left).orElse(WARN));
    }

    /** The level with that name, in lower case; empty if there is none, or no name. */
    static Optional<SafetyLevel> of(@Nullable String name) {
        return Stream.of(values()).filter(level -> level.text().equals(name)).findFirst();
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}

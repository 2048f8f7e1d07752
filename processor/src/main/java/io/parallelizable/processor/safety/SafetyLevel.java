package io.parallelizable.processor.safety;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What hazards are to the compiler: nothing, warnings or errors.
 *
 * <p>The option is one of the annotation processor's, and the compiler gives it to nobody else. Build tools may load
 * the processor and the plug-in through different class loaders, so that no static variable is common to both; but both
 * run in the thread that compiles. The processor therefore leaves the option in a system property that is named after
 * that thread, and the plug-in takes it away.
 */
public enum SafetyLevel {
    OFF,
    WARN,
    ERROR;

    /** The processor's option. */
    public static final String OPTION = "parallelizable.safety";

    private static String property() {
        return "io.parallelizable.processor.safety." + Thread.currentThread().getId();
    }

    /** Called by the processor, with its options. */
    public static void leave(Map<String, String> options) {
        System.setProperty(property(), options.getOrDefault(OPTION, WARN.name().toLowerCase(Locale.ROOT)));
    }

    /** Called by the plug-in: what the processor has left since in this thread; empty if it did not run. */
    static Optional<SafetyLevel> take() {
        return Optional.ofNullable(System.clearProperty(property())).map(left -> of(left).orElse(WARN));
    }

    /** The level with that name, in lower case; empty if there is none, or no name. */
    static Optional<SafetyLevel> of(@Nullable String name) {
        return Stream.of(values())
                .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** Called by the plug-in before the processor starts: nothing is left of an earlier compilation. */
    static void forget() {
        System.clearProperty(property());
    }
}

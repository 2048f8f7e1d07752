package io.parallelizable.processor.safety;

import java.util.Optional;

/**
 * What the annotation processor leaves for the plug-in, which the compiler tells nothing of the processor's options and
 * files.
 *
 * <p>Build tools may load the two through different class loaders, so that no static variable is common to both; but
 * both run in the thread that compiles. So the processor leaves texts in system properties that are named after that
 * thread, and the plug-in takes them away.
 */
enum Handover {
    /** The level that the processor's option names, or the default. */
    LEVEL,
    /** The folder of the compilation's hazard files, as a URI. */
    FOLDER;

    private String property() {
        return "io.parallelizable.processor.safety." + name() + "."
                + Thread.currentThread().getId();
    }

    /** Called by the processor. */
    void leave(String text) {
        System.setProperty(property(), text);
    }

    /** Called by the plug-in: what the processor has left since in this thread; empty if it has left nothing. */
    Optional<String> take() {
        return Optional.ofNullable(System.clearProperty(property()));
    }

    /** Called by the plug-in before the processor starts: nothing is left of an earlier compilation. */
    static void forget() {
        for (Handover each : values()) {
            System.clearProperty(each.property());
        }
    }
}

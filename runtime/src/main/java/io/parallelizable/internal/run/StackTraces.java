package io.parallelizable.internal.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out frames of the runtime in a stack trace, which are of no use to a user: of frames of the runtime that
 * follow each other, the first and the last stay. All other frames stay as they are.
 *
 * <p>A printed trace leaves out what the one around it says too, so causes and suppressed exceptions are shortened
 * alike.
 */
final class StackTraces {
    private static final String[] OURS = {
        "io.parallelizable.internal.", "io.parallelizable.companion.", "io.parallelizable.function."
    };

    /** Most exceptions that are looked at: they may refer to many others. */
    private static final int MOST = 64;

    private StackTraces() {}

    /** Shortens that of an exception; of an error of the JVM's own, which may leave no room for it, none. */
    static void shorten(Throwable thrown) {
        if (!(thrown instanceof VirtualMachineError)) {
            shorten(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
    }

    private static void shorten(@Nullable Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || seen.size() == MOST || !seen.add(thrown)) {
            return;
        }
        StackTraceElement[] frames = thrown.getStackTrace();
        StackTraceElement[] kept = kept(frames);
        if (kept.length < frames.length) {
            thrown.setStackTrace(kept);
        }
        shorten(thrown.getCause(), seen);
        for (Throwable suppressed : thrown.getSuppressed()) {
            shorten(suppressed, seen);
        }
    }

    private static StackTraceElement[] kept(StackTraceElement[] frames) {
        List<StackTraceElement> kept = new ArrayList<>(frames.length);
        for (int i = 0; i < frames.length; i++) {
            if (!isOurs(frames, i - 1) || !isOurs(frames, i) || !isOurs(frames, i + 1)) {
                kept.add(frames[i]);
            }
        }
        return kept.toArray(StackTraceElement[]::new);
    }

    private static boolean isOurs(StackTraceElement[] frames, int i) {
        if (i < 0 || i >= frames.length) {
            return false;
        }
        for (String prefix : OURS) {
            if (frames[i].getClassName().startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}

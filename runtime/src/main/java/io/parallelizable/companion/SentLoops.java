package io.parallelizable.companion;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Stands, in what is sent, for {@link Loops}: each JVM has its own. */
@FunctionalInterface
@SuppressWarnings("exports") // of an annotation that users need not have
public interface SentLoops extends Serializable {
    /**
     * The loops in this JVM.
     *
     * @param in the inputs that they were sent with
     */
    Loops<?> loops(@Nullable Object[] in);
}

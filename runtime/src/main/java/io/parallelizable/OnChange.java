package io.parallelizable;

import java.nio.file.Path;

/** What to do with a {@linkplain Options#checkpoint(Path, OnChange) checkpoint} whose method has changed since. */
public enum OnChange {
    /**
     * The run is refused, with a message that names what has changed. That is what {@link Options#checkpoint(Path)}
     * does.
     */
    REFUSE,

    /**
     * The stored results are used: the user asserts that the method still gives them. The file records when, by whom
     * and for which changes, and from then on accepts the method as it is now. Other inputs, another seed or another
     * operation are still refused.
     */
    KEEP,

    /**
     * All results are computed again, whatever has changed. The earlier results stay in the file, unused, until the new
     * ones are complete.
     */
    AGAIN
}

package io.parallelizable;

import java.nio.file.Path;

/** What becomes of a {@linkplain Options#checkpoint(Path, OnChange) checkpoint} that another method has made. */
public enum OnChange {
    /** The run is refused, with what has changed. That is what {@link Options#checkpoint(Path)} does. */
    REFUSE,

    /**
     * The results are used: the caller vouches that the method still gives them. The file notes when, by whom and for
     * which changes, and from then on accepts the method as it is now. Other inputs, another seed and another operation
     * are refused all the same.
     */
    KEEP,

    /**
     * All is computed anew, whatever has changed. The earlier results stay in the file, unused, until the new ones are
     * complete.
     */
    AGAIN
}

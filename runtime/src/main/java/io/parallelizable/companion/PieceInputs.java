package io.parallelizable.companion;

import org.jspecify.annotations.Nullable;

/**
 * The inputs of one piece of a chunk after the other, in arrays that are used again: these stay in the core's cache. A
 * new copy for each piece goes to memory, which takes several times as long as cheap calls themselves. Used by one
 * thread.
 */
final class PieceInputs {
    private @Nullable Object @Nullable [] piece;
    private int room;

    /** As {@link Arguments#cut}; the inputs of the last piece are overwritten. */
    @Nullable
    Object[] cut(int swept, @Nullable Object[] in, long from, int count) {
        @Nullable Object[] kept = piece;
        if (kept == null || count > room) {
            kept = Arguments.cut(swept, in, from, count);
            piece = kept;
            room = count;
        } else {
            Arguments.cutTo(kept, swept, in, from, count);
        }
        return kept;
    }
}

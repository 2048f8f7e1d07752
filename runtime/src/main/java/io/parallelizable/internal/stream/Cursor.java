package io.parallelizable.internal.stream;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The current result of a stream.
 *
 * @param <C> the container of results
 */
final class Cursor<C extends @Nullable Object> {
    private final Prefetcher<C> ahead;
    private @Nullable Part<C> part;

    /** The place of the current result in its part. */
    private int place;

    /** Before the first result. */
    Cursor(Batches<C> batches) {
        this.ahead = new Prefetcher<>(batches);
    }

    /** Goes on to the next result; false if there are no more. Throws whatever the operation ends with. */
    boolean advance() {
        place++;
        if (part == null || place == part.count()) {
            place = 0;
            part = nextPart();
        }
        return part != null;
    }

    private @Nullable Part<C> nextPart() {
        try {
            return ahead.next();
        } catch (Throwable end) {
            throw Cursor.<RuntimeException>asUnchecked(end);
        }
    }

    @SuppressWarnings("unchecked") // erased: a stream declares nothing, and throws what a run would throw
    private static <X extends Throwable> RuntimeException asUnchecked(Throwable end) throws X {
        throw (X) end;
    }

    private Part<C> current() {
        return Objects.requireNonNull(part);
    }

    /** The container of the current result. */
    C results() {
        return current().results();
    }

    /** Where in it that is. */
    int at() {
        return current().at() + place;
    }

    /** Which element's result it is. */
    long index() {
        return current().index() + place;
    }

    /** Ends. */
    void close() {
        ahead.close();
    }
}

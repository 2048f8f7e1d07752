package io.parallelizable.internal.stream;

import io.parallelizable.internal.execution.Sneaky;
import java.lang.reflect.Array;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The current result of a stream. */
public final class Cursor<C extends @Nullable Object> {
    private final Pipeline<C> pipeline;
    private @Nullable Part<C> part;

    /** The place of the current result in its part. */
    private int place;

    public Cursor(Producer<C> producer, boolean inOrder) {
        this.pipeline = new Pipeline<>(producer, inOrder);
    }

    /** Goes on to the next result; false if there are no more. Throws whatever the operation ends with. */
    boolean advance() {
        Part<C> current = part;
        place++;
        if (current == null || place == current.count()) {
            return begin();
        }
        if (place == current.count() - 1) {
            pipeline.took(current.count());
        }
        return true;
    }

    private boolean begin() {
        part = null;
        place = 0;
        try {
            part = pipeline.next();
        } catch (Throwable end) {
            throw Sneaky.thrown(end);
        }
        return part != null;
    }

    private Part<C> current() {
        return Objects.requireNonNull(part);
    }

    /** The container of the current result. */
    C results() {
        return current().results();
    }

    int at() {
        return current().at() + place;
    }

    /** The current result, of any type, boxed if it is primitive; to be taken once, for it is not held any longer. */
    @Nullable
    Object take() {
        Object results = results();
        if (results instanceof Object[] references) {
            Object result = references[at()];
            references[at()] = null;
            return result;
        }
        return results == null ? null : Array.get(results, at());
    }

    long index() {
        return current().index() + place;
    }

    void close() {
        part = null;
        pipeline.close();
    }
}

package io.parallelizable.internal.stream;

import io.parallelizable.internal.execution.Sneaky;
import io.parallelizable.internal.threads.Dropped;
import java.lang.reflect.Array;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The current result of a stream.
 *
 * <p>A stream that is dropped before its end leaves nothing behind, unless something else refers to its operation: a
 * progress listener, or a stage that may stop it. Such an operation is ended when the garbage collector has found that
 * this object was dropped.
 */
public final class Cursor<C extends @Nullable Object> {
    private final Pipeline<C> pipeline;
    private final Runnable forget;
    private @Nullable Part<C> part;

    /** The place of the current result in its part. */
    private int place;

    public Cursor(Producer<C> producer, boolean inOrder) {
        this.pipeline = new Pipeline<>(producer, inOrder);
        this.forget = producer.isKnownElsewhere() ? endWhenDropped(this, pipeline) : () -> {};
    }

    private static Runnable endWhenDropped(Cursor<?> cursor, Pipeline<?> pipeline) {
        Dropped.endAll();
        return Dropped.watch(cursor, pipeline::close);
    }

    /** Advances to the next result; false if there are no more. Throws the exception with which the operation ends. */
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
        } finally {
            if (part == null) {
                forget.run();
            }
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

    /** The current result, boxed if it is primitive; to be taken once, since it is not kept afterwards. */
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

    /** May be called by any thread; the one that takes results lets go of them itself. */
    void close() {
        forget.run();
        pipeline.close();
    }
}

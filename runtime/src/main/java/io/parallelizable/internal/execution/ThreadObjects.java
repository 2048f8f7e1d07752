package io.parallelizable.internal.execution;

import io.parallelizable.kernel.ChunkFailure;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The objects that threads have of their own in one operation, or in one slice of it on an engine.
 *
 * <p><b>Ownership.</b> A thread finds its objects under itself, and holds them for a chunk at a time. Only that thread
 * takes and returns them, so a thread that takes them once more inside a chunk finds them held, and gets others for
 * that time. Those of a thread that has ended go to the next thread that has none: an executor that has a new thread
 * for each task does not pile up objects in a long stream.
 *
 * <p><b>The end.</b> Closing closes what no thread holds. What is held by a thread that the operation has left behind
 * is closed by that thread, when it returns it; and a thread that comes late gets nothing. The flag {@code closed} is
 * set before the objects are gone through, and read by a thread after it has put its own there: one of the two sees the
 * other. Objects on their way from an ended thread may be missed by the end; who takes them closes them then.
 */
public final class ThreadObjects implements AutoCloseable {
    private static final ThreadLocal<ThreadObjects> OF_SLICE = new ThreadLocal<>();

    private final Map<Thread, OwnObjects> owned = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /**
     * Computes a slice of so many elements on the current thread, with objects that it makes and closes.
     *
     * <p>The thread holds a slot of its engine meanwhile, which is worth one core: a run inside an element takes no
     * further threads there, unless it says how many.
     *
     * @return what has failed; null if nothing has
     */
    public static @Nullable ChunkFailure inSlice(int count, Supplier<@Nullable ChunkFailure> slice) {
        ThreadObjects objects = new ThreadObjects();
        ThreadObjects before = OF_SLICE.get();
        OF_SLICE.set(objects);
        ChunkFailure failure;
        Throwable thrown;
        try {
            failure = slice.get();
            thrown = objects.closeAll();
        } finally {
            if (before == null) {
                OF_SLICE.remove();
            } else {
                OF_SLICE.set(before);
            }
        }
        if (thrown == null) {
            return failure;
        } else if (failure == null) {
            return new ChunkFailure(Math.max(0, count - 1), thrown);
        }
        ClosedObjects.join(failure.getCause(), thrown);
        return failure;
    }

    /** Whether the current thread computes a slice. */
    public static boolean areInSlice() {
        return OF_SLICE.get() != null;
    }

    /**
     * The objects of the slice that the current thread computes.
     *
     * @throws IllegalStateException if it computes none
     */
    public static ThreadObjects ofSlice() {
        ThreadObjects objects = OF_SLICE.get();
        if (objects == null) {
            throw new IllegalStateException("there is no operation that objects of a thread's own could belong to");
        }
        return objects;
    }

    /**
     * Takes the current thread's objects, of which none may have been made yet; the same thread is to
     * {@linkplain OwnObjects#giveBack give them back}.
     *
     * @throws IllegalStateException if the operation has ended
     */
    public OwnObjects take() {
        Thread self = Thread.currentThread();
        OwnObjects own = owned.get(self);
        if (own == null) {
            own = ofEndedThread();
            owned.put(self, own);
        }
        if (closed || own.isOver()) {
            own.endLate();
            throw new IllegalStateException("the operation has ended");
        } else if (own.take()) {
            return own;
        }
        return OwnObjects.forOneUse();
    }

    private OwnObjects ofEndedThread() {
        for (Map.Entry<Thread, OwnObjects> each : owned.entrySet()) {
            if (!each.getKey().isAlive() && owned.remove(each.getKey(), each.getValue())) {
                return each.getValue();
            }
        }
        return new OwnObjects();
    }

    /** Closes the objects; throws what closing one of them has thrown, with what others have as suppressed. */
    @Override
    public void close() {
        Throwable thrown = closeAll();
        if (thrown != null) {
            throw Sneaky.thrown(thrown);
        }
    }

    private @Nullable Throwable closeAll() {
        closed = true;
        Throwable first = null;
        for (OwnObjects own : owned.values()) {
            first = ClosedObjects.join(first, own.end());
        }
        return first;
    }
}

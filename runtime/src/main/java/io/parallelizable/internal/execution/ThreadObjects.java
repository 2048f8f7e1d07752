package io.parallelizable.internal.execution;

import io.parallelizable.kernel.ChunkFailure;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The objects that each thread has for itself (arguments marked {@code @PerThread}) in one operation, or in one slice
 * of it on an engine.
 *
 * <p><b>Ownership.</b> Objects are registered under their thread, and a thread holds its objects for one chunk at a
 * time. Only that thread takes and returns them. If it takes them a second time inside a chunk, as a run inside an
 * element may, it finds them held and gets others for that time. The objects of a thread that has ended go to the next
 * thread that has none, so that an executor with a new thread for each task does not accumulate objects in a long
 * stream.
 *
 * <p><b>The end.</b> Closing closes all objects that no thread holds. A thread that the operation has left behind
 * closes its objects when it returns them, and a thread that comes late gets none. The closing thread sets the flag
 * {@code closed} and then goes through the objects; a thread registers its objects and then reads the flag: so one of
 * the two sees the other. Closing may miss objects that are being passed on from a thread that has ended; the thread
 * that takes them closes them.
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

package io.parallelizable.internal.scheduling.pool;

import org.jspecify.annotations.Nullable;

/** Something that belongs to the task which a thread executes, for all that runs inside it on the same thread. */
public final class Attachment {
    /** For threads that are not the pool's, which have a field for it. */
    private static final ThreadLocal<Object> OF_OTHERS = new ThreadLocal<>();

    private Attachment() {}

    /** What is attached to the current thread's task; null if nothing is. */
    public static @Nullable Object get() {
        return Thread.currentThread() instanceof Worker worker ? worker.attachment() : OF_OTHERS.get();
    }

    /** Attaches something, or nothing, to the current thread's task, and returns what was attached before. */
    public static @Nullable Object set(@Nullable Object attached) {
        if (Thread.currentThread() instanceof Worker worker) {
            return worker.attach(attached);
        }
        Object before = OF_OTHERS.get();
        if (attached == null) {
            OF_OTHERS.remove();
        } else {
            OF_OTHERS.set(attached);
        }
        return before;
    }
}

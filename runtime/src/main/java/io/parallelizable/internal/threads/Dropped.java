package io.parallelizable.internal.threads;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends what was dropped without being closed, once the garbage collector has found that: a
 * {@link java.lang.ref.Cleaner} without a thread of its own. Whoever has something to do with what is not closed calls
 * {@link #endAll} now and then.
 */
public final class Dropped {
    private static final ReferenceQueue<Object> COLLECTED = new ReferenceQueue<>();
    private static final Set<End> OPEN = ConcurrentHashMap.newKeySet();

    private Dropped() {}

    /** What is to be done when an object is gone. */
    private static final class End extends PhantomReference<Object> {
        private final Runnable end;

        End(Object owner, Runnable end) {
            super(owner, COLLECTED);
            this.end = end;
        }
    }

    /**
     * Has something ended when an object is gone, to which that must not refer.
     *
     * @return has that forgotten, since the object has been closed
     */
    public static Runnable watch(Object owner, Runnable end) {
        End watched = new End(owner, end);
        OPEN.add(watched);
        return () -> OPEN.remove(watched);
    }

    /** Ends all that has been found by now, each on a thread of its own: it may wait, or be the user's. */
    public static void endAll() {
        for (Object found = COLLECTED.poll(); found != null; found = COLLECTED.poll()) {
            if (found instanceof End watched && OPEN.remove(watched)) {
                start(watched.end);
            }
        }
    }

    private static void start(Runnable end) {
        try {
            RuntimeThreads.thread("parallelizable-dropped", end).start();
        } catch (Throwable noThread) {
            // It is ended with the process.
        }
    }
}

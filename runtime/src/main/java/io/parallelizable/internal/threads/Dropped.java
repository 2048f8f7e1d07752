package io.parallelizable.internal.threads;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends what was dropped without being closed, once the garbage collector has found that: like a
 * {@link java.lang.ref.Cleaner}, but without a thread. Code that uses such objects calls {@link #endAll} from time to
 * time.
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
     * Registers an action that ends something when an object, to which it must not refer, is gone.
     *
     * @return removes the registration, since the object has been closed
     */
    public static Runnable watch(Object owner, Runnable end) {
        End watched = new End(owner, end);
        OPEN.add(watched);
        return () -> OPEN.remove(watched);
    }

    /**
     * Ends all that have been found by now, each on a separate thread, since ending one may wait or call the user's
     * code.
     */
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

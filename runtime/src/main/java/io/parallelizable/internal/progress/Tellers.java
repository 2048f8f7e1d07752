package io.parallelizable.internal.progress;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that call listeners: daemons, started on first need, gone after ten seconds without any. */
final class Tellers {
    private static final String NAME = "parallelizable-progress";
    private static final long KEEP_ALIVE_SECONDS = 10;

    /** As many as there are listeners that take long, so that none delays another's. */
    private static final Executor TELLERS = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, KEEP_ALIVE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), Tellers::thread);

    private Tellers() {}

    /** A thread that belongs to no one: nothing of who happened to start it stays with it. */
    static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, NAME, 0, false);
        thread.setDaemon(true);
        thread.setPriority(Thread.NORM_PRIORITY);
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        return thread;
    }

    /** Does something at once, on a thread of its own. */
    static void execute(Runnable work) {
        TELLERS.execute(work);
    }
}

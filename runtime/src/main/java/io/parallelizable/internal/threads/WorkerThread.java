package io.parallelizable.internal.threads;

/** A daemon thread of the runtime that can be put back into the state in which it was made. */
final class WorkerThread extends Thread {
    private final String ownName;

    /** A thread without the thread-locals or the context class loader of whoever happens to start it. */
    WorkerThread(Runnable work, String name) {
        super(null, work, name, 0, false);
        ownName = name;
        setDaemon(true);
        restore();
    }

    /** Undoes what a task did to this thread: its name, priority, context class loader and interrupt flag. */
    void restore() {
        if (!getName().equals(ownName)) {
            setName(ownName);
        }
        if (getPriority() != NORM_PRIORITY) {
            setPriority(NORM_PRIORITY);
        }
        setContextClassLoader(ClassLoader.getSystemClassLoader());
        if (this == currentThread()) {
            interrupted();
        }
    }
}

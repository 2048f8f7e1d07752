package io.parallelizable.internal.threads;

import org.jspecify.annotations.Nullable;

/** What an element may see or change of the thread that it runs on. */
final class ThreadState {
    private ThreadState() {}

    /**
     * Runs something with the given context class loader, the caller's as a rule, and puts the thread's own one back.
     */
    static void with(@Nullable ClassLoader loader, Runnable work) {
        Thread self = Thread.currentThread();
        ClassLoader own = self.getContextClassLoader();
        if (own == loader) {
            work.run();
            return;
        }
        self.setContextClassLoader(loader);
        try {
            work.run();
        } finally {
            self.setContextClassLoader(own);
        }
    }
}

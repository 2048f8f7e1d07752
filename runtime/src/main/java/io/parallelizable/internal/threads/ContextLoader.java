package io.parallelizable.internal.threads;

import org.jspecify.annotations.Nullable;

/** The context class loader of a helping thread, which is to be that of the caller for as long as it helps. */
final class ContextLoader {
    private ContextLoader() {}

    /** Does some work under the given loader, and puts the thread's own one back. */
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

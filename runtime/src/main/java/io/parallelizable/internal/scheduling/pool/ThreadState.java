package io.parallelizable.internal.scheduling.pool;

import org.jspecify.annotations.Nullable;

/** What an element may see or change of the thread that it runs on. */
public final class ThreadState {
    private ThreadState() {}

    /**
     * Runs something with the given context class loader, the caller's as a rule, and puts back the thread's own one,
     * its name and its priority, whatever has become of them.
     */
    public static void with(@Nullable ClassLoader loader, Runnable work) {
        Thread self = Thread.currentThread();
        ClassLoader own = self.getContextClassLoader();
        String name = self.getName();
        int priority = self.getPriority();
        if (own != loader) {
            self.setContextClassLoader(loader);
        }
        try {
            work.run();
        } finally {
            if (self.getContextClassLoader() != own) {
                self.setContextClassLoader(own);
            }
            if (!self.getName().equals(name)) {
                self.setName(name);
            }
            if (self.getPriority() != priority) {
                self.setPriority(priority);
            }
        }
    }
}

package io.parallelizable.internal.threads;

import java.security.AccessController;
import java.security.PrivilegedAction;
import java.util.function.Function;

/**
 * Makes every thread of the runtime: workers, the timer, the threads that report progress, the couriers of engines.
 *
 * <p>Such a thread outlives the call that happens to start it and serves others, so it must inherit nothing from the
 * starting thread. It is a daemon of normal priority in a group of its own below the root group, which no interrupt of
 * a user's group reaches; it has no inherited thread-locals, and the system class loader as its context class loader.
 * It is constructed in a privileged action, which cuts off the starter's access-control context: otherwise a
 * {@code Subject} (up to Java 23), and the class loaders of all callers, would live on in the thread.
 */
public final class RuntimeThreads {
    private static final ThreadGroup GROUP = privileged(new MakingGroup());

    private RuntimeThreads() {}

    public static Thread thread(String name, Runnable work) {
        return make(new MakingThread(work, name));
    }

    /** A thread of a class of its own, without inherited thread-locals, not started yet. */
    public static <T extends Thread> T make(Function<ThreadGroup, T> constructor) {
        T thread = privileged(new Making<>(constructor));
        thread.setDaemon(true);
        thread.setPriority(Thread.NORM_PRIORITY);
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        return thread;
    }

    private record MakingGroup() implements PrivilegedAction<ThreadGroup> {
        @Override
        public ThreadGroup run() {
            return new ThreadGroup(root(), "parallelizable");
        }
    }

    private record MakingThread(Runnable work, String name) implements Function<ThreadGroup, Thread> {
        @Override
        public Thread apply(ThreadGroup group) {
            return new Thread(group, work, name, 0, false);
        }
    }

    private record Making<T extends Thread>(Function<ThreadGroup, T> constructor) implements PrivilegedAction<T> {
        @Override
        public T run() {
            return constructor.apply(GROUP);
        }
    }

    private static ThreadGroup root() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    @SuppressWarnings("removal") // without effect from Java 24 on, where nothing is inherited that it would cut off
    private static <T> T privileged(PrivilegedAction<T> action) {
        return AccessController.doPrivileged(action);
    }
}

package io.parallelizable.internal.threads;

/** What threads are called for people. */
public final class ThreadName {
    private ThreadName() {}

    /** The name of a thread; its number, such as {@code #31}, if it has no name, as most virtual threads. */
    public static String of(Thread thread) {
        return of(thread.getName(), thread.getId());
    }

    /** The same, of a thread that had such a name. */
    public static String of(String name, long id) {
        return name.isEmpty() ? "#" + id : name;
    }
}

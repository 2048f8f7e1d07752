package io.parallelizable.internal.threads;

/**
 * Tells whether the current thread is initialising a class.
 *
 * <p>A map in a static initialiser, {@code static final boolean[] PRIME = TestPrimeParallel.map(...)}, must not be
 * shared: a worker that calls the method of that class would wait until the class is initialised, and the initialiser
 * for the worker. (JDK-8143380 tells of the same with parallel streams.)
 */
final class ClassInitialization {
    private ClassInitialization() {}

    static boolean isOnStack() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("<clinit>")));
    }
}

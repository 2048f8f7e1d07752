package io.parallelizable.internal.execution;

/**
 * What an element throws on a worker, beyond this JVM, that is the fault of the worker and no failure of the element.
 */
public final class WorkerFault {
    private WorkerFault() {}

    /** Whether something thrown is one. */
    public static boolean is(Throwable thrown) {
        return isOfMemory(thrown) || isOfClasses(thrown);
    }

    /** Whether another attempt may do better: others were being computed beside this one. */
    public static boolean isOfMemory(Throwable thrown) {
        return thrown instanceof OutOfMemoryError;
    }

    /**
     * Whether no worker like this one can compute the element.
     *
     * @return whether a class is missing, or another one than where the run is
     */
    public static boolean isOfClasses(Throwable thrown) {
        return thrown instanceof NoClassDefFoundError && thrown.getCause() instanceof ClassNotFoundException
                || thrown instanceof ClassFormatError
                || thrown instanceof IncompatibleClassChangeError;
    }
}

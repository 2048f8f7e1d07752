package io.parallelizable.internal.execution;

/**
 * What an element throws on a worker, beyond this JVM, that is the fault of the worker and no failure of the element.
 */
public final class WorkerFault {
    private WorkerFault() {}

    public static boolean is(Throwable thrown) {
        return isOfMemory(thrown) || isOfClasses(thrown);
    }

    /** Whether another attempt may do better: others were being computed beside this one. */
    public static boolean isOfMemory(Throwable thrown) {
        return thrown instanceof OutOfMemoryError;
    }

    /** Whether no worker like this one can compute the element: a class is missing there, or another one. */
    public static boolean isOfClasses(Throwable thrown) {
        return thrown instanceof NoClassDefFoundError && thrown.getCause() instanceof ClassNotFoundException
                || thrown instanceof ClassFormatError
                || thrown instanceof IncompatibleClassChangeError;
    }
}

package io.parallelizable.internal.execution;

/**
 * What an element throws on a worker, beyond this JVM, that is the fault of the worker and no failure of the element.
 */
public final class WorkerFault {
    private WorkerFault() {}

    /**
     * Whether something thrown is one.
     *
     * @param thrown what an element has thrown
     * @return whether it tells of memory or of classes
     */
    public static boolean is(Throwable thrown) {
        return isOfMemory(thrown) || isOfClasses(thrown);
    }

    /**
     * Whether another attempt may do better: others were being computed beside this one.
     *
     * @param thrown what an element has thrown
     * @return whether memory was short
     */
    public static boolean isOfMemory(Throwable thrown) {
        return thrown instanceof OutOfMemoryError;
    }

    /**
     * Whether no worker like this one can compute the element.
     *
     * @param thrown what an element has thrown
     * @return whether a class is missing, or another one than where the run is
     */
    public static boolean isOfClasses(Throwable thrown) {
        return thrown instanceof NoClassDefFoundError && thrown.getCause() instanceof ClassNotFoundException
                || thrown instanceof ClassFormatError
                || thrown instanceof IncompatibleClassChangeError;
    }
}

package io.parallelizable.internal.execution;

import io.parallelizable.kernel.Kernel;

/** What the functions of kernels are called. */
public final class Functions {
    /** Stands for a function of which nothing is known. */
    static final String UNKNOWN = "f";

    private Functions() {}

    /**
     * The name of the method that a kernel calls, without arguments, such as {@code Primes.testPrime} or {@code lambda
     * at Notebook.java:12}; {@code f} if it is not known.
     */
    public static String name(Kernel<?> kernel) {
        if (kernel.length() == 0) {
            return kernel instanceof Callee knowing ? knowing.function() : UNKNOWN;
        }
        String call = kernel.describe(0);
        int open = call.indexOf('(');
        return open < 0 ? call : call.substring(0, open) + call.substring(call.lastIndexOf(')') + 1);
    }
}

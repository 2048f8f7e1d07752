package io.parallelizable.internal.execution;

import io.parallelizable.kernel.Kernel;

/** What the functions of kernels are called. */
public final class Functions {
    private Functions() {}

    /**
     * The name of the method that a kernel calls, without arguments, such as {@code Primes.testPrime} or {@code lambda
     * at Notebook.java:12}; {@code f} if there is no call that could tell.
     */
    public static String name(Kernel<?> kernel) {
        if (kernel.length() == 0) {
            return "f";
        }
        String call = kernel.describe(0);
        int open = call.indexOf('(');
        return open < 0 ? call : call.substring(0, open) + call.substring(call.lastIndexOf(')') + 1);
    }
}

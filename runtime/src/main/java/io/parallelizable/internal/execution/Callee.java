package io.parallelizable.internal.execution;

import io.parallelizable.kernel.Kernel;

/** A kernel whose own class does not tell which method it calls. */
public interface Callee {
    /** The class of the loops around the method that is called at the bottom, or of a kernel that calls it. */
    Class<?> callee();

    /** The name of that method, such as {@code Primes.testPrime}, as far as it is known without a call. */
    default String function() {
        return Functions.UNKNOWN;
    }

    /** The callee of any kernel: the kernel's own class if it declares no other. */
    static Class<?> of(Kernel<?> kernel) {
        return kernel instanceof Callee knowing ? knowing.callee() : kernel.getClass();
    }
}

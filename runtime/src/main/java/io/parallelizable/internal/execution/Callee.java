package io.parallelizable.internal.execution;

import io.parallelizable.kernel.Kernel;

/** A kernel whose own class does not tell which method it calls. */
public interface Callee {
    /**
     * What stands for the method that is called at the bottom, since it is methods that have a cost.
     *
     * @return the class of the loops around it, or of a kernel that calls it
     */
    Class<?> callee();

    /**
     * What stands for the method that any kernel calls.
     *
     * @return its own class if it does not know better
     */
    static Class<?> of(Kernel<?> kernel) {
        return kernel instanceof Callee knowing ? knowing.callee() : kernel.getClass();
    }
}

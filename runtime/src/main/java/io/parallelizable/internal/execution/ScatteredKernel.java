package io.parallelizable.internal.execution;

import io.parallelizable.kernel.Kernel;

/** A kernel whose elements are some of another one's, in several ranges. */
public interface ScatteredKernel {
    /** The index in the other kernel of an element of this one; its result belongs there. */
    long place(long index);

    /** How many elements from one on are consecutive in the other kernel too. */
    long together(long index);

    /** Where the result of an element of any kernel belongs. */
    static long place(Kernel<?> kernel, long index) {
        return kernel instanceof ScatteredKernel scattered ? scattered.place(index) : index;
    }

    /** How many elements of any kernel, from one on, may be computed in one go. */
    static long together(Kernel<?> kernel, long index) {
        return kernel instanceof ScatteredKernel scattered ? scattered.together(index) : kernel.length() - index;
    }
}

package io.parallelizable.internal.execution;

import io.parallelizable.internal.threads.TimedText;
import io.parallelizable.kernel.Kernel;

/** Where a thread is in an execution: in which chunk. */
public record Place(long from, int count, String thread) {
    private static final String UNTOLD = "a call with an argument whose toString() does not return";

    /** The same place among the elements of which these are a part. */
    public Place shifted(long first) {
        return new Place(first + from, count, thread);
    }

    /** The call of an element. A thread may be stuck, with the lock that its argument's toString() takes. */
    static String call(Kernel<?> kernel, long index) {
        return TimedText.of(() -> kernel.describe(index), UNTOLD);
    }

    /** In words, such as {@code element 3 of 100, Primes.testPrime(3), on thread parallelizable-1}. */
    public String describe(Kernel<?> kernel) {
        String call = call(kernel, from);
        String rest = count == 1 ? "" : " or one of the " + (count - 1) + " after it";
        return "element " + WrappingKernel.position(kernel, from) + ", " + call + rest + ", on thread " + thread;
    }
}

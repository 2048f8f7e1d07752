package io.parallelizable.conformance;

import java.io.Serializable;

/** Calls the method for one input and stores its result. */
@FunctionalInterface
public interface Method<C> extends Serializable {
    void call(C results, int at, long x, double[] held) throws Throwable;
}

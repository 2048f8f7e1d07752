package io.parallelizable.support;

import io.parallelizable.ObjectRun;
import io.parallelizable.kernel.Kernel;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** A hand-written kernel with reference results over a function of the index. */
public final class ObjectKernel implements Kernel<Object[]> {
    private static final long serialVersionUID = 1L;

    private final int length;
    private final transient IntFunction<Object> element;
    private final AtomicInteger calls = new AtomicInteger();

    public ObjectKernel(int length, IntFunction<Object> element) {
        this.length = length;
        this.element = element;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public Object[] allocate(int count) {
        return new Object[count];
    }

    @Override
    public void apply(long from, Object[] results, int at, int count) {
        for (int k = 0; k < count; k++) {
            calls.incrementAndGet();
            results[at + k] = element.apply((int) from + k);
        }
    }

    @Override
    public Kernel<Object[]> slice(long from, int count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String describe(long index) {
        return "Test.g(" + index + ")";
    }

    /** A run whose results come in an array. */
    public ObjectRun<Object, Object[], RuntimeException> asArray() {
        return Runs.ofObjects(this);
    }

    /** A run whose results come in a list. */
    public ObjectRun<Object, List<Object>, RuntimeException> asList() {
        return Runs.ofList(this);
    }

    /** How often elements have been called, all together. */
    public int calls() {
        return calls.get();
    }
}

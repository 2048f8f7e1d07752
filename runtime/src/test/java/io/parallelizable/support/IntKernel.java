package io.parallelizable.support;

import io.parallelizable.IntRun;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/** A hand-written kernel over a function of the index, which counts the calls of each index. */
public abstract class IntKernel implements Kernel<int[]> {
    private static final long serialVersionUID = 1L;

    private static final byte[] FRESH = classFile("FreshKernel.class");

    private final AtomicIntegerArray calls;

    /** The method that the kernel calls. */
    @FunctionalInterface
    public interface Element {
        int of(int index) throws Throwable;
    }

    protected IntKernel(int length) {
        calls = new AtomicIntegerArray(length);
    }

    /**
     * A kernel of a class of its own. What the engine learns, it learns for each class of kernels; of this one it knows
     * nothing, so that it shares the run at once, however little work there is.
     */
    public static IntKernel of(int length, Element element) {
        try {
            Class<?> fresh =
                    MethodHandles.lookup().defineHiddenClass(FRESH, true).lookupClass();
            return (IntKernel)
                    fresh.getDeclaredConstructor(int.class, Element.class).newInstance(length, element);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("a fresh kernel class", impossible);
        }
    }

    private static byte[] classFile(String name) {
        try (InputStream file = IntKernel.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException impossible) {
            throw new LinkageError(name, impossible);
        }
    }

    protected abstract int call(int index) throws Throwable;

    @Override
    public long length() {
        return calls.length();
    }

    @Override
    public int[] allocate(int count) {
        return new int[count];
    }

    @Override
    public void apply(long from, int[] results, int at, int count) throws ChunkFailure {
        int k = 0;
        try {
            for (; k < count; k++) {
                int index = (int) from + k;
                calls.incrementAndGet(index);
                results[at + k] = call(index);
            }
        } catch (Throwable cause) {
            throw new ChunkFailure(k, cause);
        }
    }

    @Override
    public Kernel<int[]> slice(long from, int count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String describe(long index) {
        return "Test.f(" + index + ")";
    }

    /** A run of this kernel. */
    public IntRun<int[], RuntimeException> run() {
        return Runs.ofInts(this);
    }

    /** How often an element has been called. */
    public int calls(int index) {
        return calls.get(index);
    }

    /** How often elements have been called, all together. */
    public int calls() {
        return IntStream.range(0, calls.length()).map(calls::get).sum();
    }
}

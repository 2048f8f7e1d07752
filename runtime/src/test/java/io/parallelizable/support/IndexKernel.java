package io.parallelizable.support;

import io.parallelizable.BooleanRun;
import io.parallelizable.DoubleRun;
import io.parallelizable.IntRun;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.function.IntFunction;

/**
 * A kernel over a function of the index, with any kind of results and of any length, as those of ranges.
 *
 * <p>Each is of a class of its own: the engine knows nothing of it and shares its first run at once, however little
 * work there is.
 */
public class IndexKernel<C> implements Kernel<C> {
    private static final long serialVersionUID = 1L;

    final long first;
    final long length;
    final transient IntFunction<C> allocate;
    final transient Element<C> element;

    IndexKernel(long first, long length, IntFunction<C> allocate, Element<C> element) {
        this.first = first;
        this.length = length;
        this.allocate = allocate;
        this.element = element;
    }

    /** Calls the method for an index and stores its result. */
    @FunctionalInterface
    public interface Element<C> {
        void store(C results, int at, long index) throws Throwable;
    }

    /** A function of the index. */
    @FunctionalInterface
    public interface Method<R> {
        R of(long index) throws Throwable;
    }

    /** Whether something holds for an index. */
    @FunctionalInterface
    public interface Predicate {
        boolean of(long index) throws Throwable;
    }

    /** A double for an index. */
    @FunctionalInterface
    public interface ToDouble {
        double of(long index) throws Throwable;
    }

    /** A long for an index. */
    @FunctionalInterface
    public interface ToLong {
        long of(long index) throws Throwable;
    }

    public static BooleanRun<boolean[], RuntimeException> booleans(long length, Predicate method) {
        return Runs.ofBooleans(of(length, boolean[]::new, (results, at, index) -> results[at] = method.of(index)));
    }

    public static IntRun<int[], RuntimeException> ints(long length, ToLong method) {
        return Runs.ofInts(of(length, int[]::new, (results, at, index) -> results[at] = (int) method.of(index)));
    }

    public static LongRun<long[], RuntimeException> longs(long length, ToLong method) {
        return Runs.ofLongs(of(length, long[]::new, (results, at, index) -> results[at] = method.of(index)));
    }

    public static DoubleRun<double[], RuntimeException> doubles(long length, ToDouble method) {
        return Runs.ofDoubles(of(length, double[]::new, (results, at, index) -> results[at] = method.of(index)));
    }

    public static ObjectRun<String, String[], RuntimeException> strings(long length, Method<String> method) {
        return Runs.ofObjects(of(length, String[]::new, (results, at, index) -> results[at] = method.of(index)));
    }

    /** A kernel of a class of its own. */
    @SuppressWarnings("unchecked") // the class is a copy of this one
    public static <C> Kernel<C> of(long length, IntFunction<C> allocate, Element<C> element) {
        try (InputStream file = IndexKernel.class.getResourceAsStream("IndexKernel.class")) {
            Class<?> copy = MethodHandles.lookup()
                    .defineHiddenClass(file.readAllBytes(), true)
                    .lookupClass();
            return (Kernel<C>) copy.getDeclaredConstructor(long.class, long.class, IntFunction.class, Element.class)
                    .newInstance(0, length, allocate, element);
        } catch (ReflectiveOperationException | IOException impossible) {
            throw new LinkageError("a fresh kernel class", impossible);
        }
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public C allocate(int count) {
        return allocate.apply(count);
    }

    @Override
    public void apply(long from, C results, int at, int count) throws ChunkFailure {
        int k = 0;
        try {
            for (; k < count; k++) {
                element.store(results, at + k, first + from + k);
            }
        } catch (Throwable cause) {
            throw new ChunkFailure(k, cause);
        }
    }

    @Override
    public Kernel<C> slice(long from, int count) {
        return new IndexKernel<>(first + from, count, allocate, element);
    }

    @Override
    public String describe(long index) {
        return "Test.f(" + (first + index) + ")";
    }
}

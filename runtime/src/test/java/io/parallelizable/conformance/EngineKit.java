package io.parallelizable.conformance;

import io.parallelizable.DoubleRun;
import io.parallelizable.Run;
import io.parallelizable.StreamRun;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.support.Runs;
import java.util.stream.LongStream;

/** The runs that an engine is tried with, and what the plain loop makes of them. */
abstract class EngineKit {
    private static final int N = 700;

    /** The run on the engine under test. */
    protected abstract <S extends Run<?, ?>> S on(S run);

    /** The run over a stream on the engine under test. */
    protected abstract <R, X extends Throwable> StreamRun<R, X> on(StreamRun<R, X> run);

    /** How many elements most tests have; engines whose slices take long may choose fewer. */
    protected int size() {
        return N;
    }

    long[] input() {
        return LongStream.range(0, size()).map(i -> i * 31 % 1009).toArray();
    }

    <C> Sweep<C> sweep(Class<C> container, Method<C> method) {
        return new Sweep<>(container, input(), Methods.HELD, method);
    }

    /** Over the indices themselves. */
    <C> Sweep<C> ascending(Class<C> container, Method<C> method) {
        return new Sweep<>(container, LongStream.range(0, size()).toArray(), Methods.HELD, method);
    }

    /** What the plain loop gives. */
    static <C> C loop(Kernel<C> kernel) {
        C results = kernel.allocate((int) kernel.length());
        try {
            kernel.apply(0, results, 0, (int) kernel.length());
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
        return results;
    }

    DoubleRun<double[], RuntimeException> doubles() {
        return on(Runs.ofDoubles(sweep(double[].class, Methods.DOUBLES)));
    }
}

package io.parallelizable.support;

import io.parallelizable.DoubleRun;
import io.parallelizable.Sequences;
import io.parallelizable.StreamRun;
import io.parallelizable.companion.DoubleLoops;
import io.parallelizable.companion.Inputs;
import io.parallelizable.kernel.ChunkFailure;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The loops around a method whose first argument each thread has one of its own. */
public class OwnLoops extends DoubleLoops {
    private final Body body;

    /** A method; of a subclass's one no run has been measured. */
    protected OwnLoops(Body body) {
        super("Own.f", "own", "x");
        this.body = body;
    }

    /** The method. */
    @FunctionalInterface
    public interface Body {
        double call(Object own, int x) throws Throwable;
    }

    /** A run over the numbers from 0 on. */
    public static <X extends Throwable> DoubleRun<double[], X> run(int count, Supplier<?> supplier, Body body) {
        return new OwnLoops(body).run(count, supplier);
    }

    /** The same of this method. */
    public final <X extends Throwable> DoubleRun<double[], X> run(int count, Supplier<?> supplier) {
        return over(0b10, Inputs.perThread(supplier, "own"), Sequences.arange(count));
    }

    /** A run over a stream of numbers. */
    public static <X extends Throwable> StreamRun<Double, X> over(
            Stream<Integer> inputs, Supplier<?> supplier, Body body) {
        return new OwnLoops(body).overStream(0b10, int.class, Inputs.perThread(supplier, "own"), inputs);
    }

    @Override
    protected void loop(int swept, Object[] in, int from, int to, double[] results) throws ChunkFailure {
        int i = from;
        try {
            for (; i < to; i++) {
                results[i] = body.call(in[0], ((int[]) in[1])[i]);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(i - from, failure);
        }
    }
}

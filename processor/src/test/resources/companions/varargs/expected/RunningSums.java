package com.acme;

import io.parallelizable.ObjectRun;
import io.parallelizable.StreamRun;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.ObjectLoops;
import io.parallelizable.companion.SequentialCutoff;
import io.parallelizable.kernel.ChunkFailure;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Sums.Kinds#runningSum(double[])} for many inputs at once, on every core. Values, order and exceptions are
 * those of the plain loop. Calls run at the same time, so they must not depend on each other. {@code over} gives a run
 * with options.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("com.acme.Sums.Kinds")
public final class RunningSums {
    private static final Loops LOOPS = new Loops();
    private static final SequentialCutoff CUTOFF = LOOPS.cutoff();

    private RunningSums() {}

    /** Calls {@code runningSum} for each element of an array. */
    public static double[][] map(double[]... values) throws InterruptedException {
        try {
            if (CUTOFF.includes(values.length)) {
                return Loops.array(values, 0, values.length, new double[values.length][]);
            }
            return over(values).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(values), failure);
        }
    }

    /** Calls {@code runningSum} for each element of a collection. */
    public static List<double[]> map(Collection<? extends double[]> values) throws InterruptedException {
        return over(values).map();
    }

    /** Calls {@code runningSum} for each element of an array, and leaves out results that are null. */
    public static double[][] mapNonNull(double[]... values) throws InterruptedException {
        return over(values).mapNonNull();
    }

    /** Calls {@code runningSum} for each element of a collection, and leaves out results that are null. */
    public static List<double[]> mapNonNull(Collection<? extends double[]> values) throws InterruptedException {
        return over(values).mapNonNull();
    }

    /** Describes the run that calls {@code runningSum} for each element of an array. */
    public static ObjectRun<double[], double[][], InterruptedException> over(double[]... values) {
        return LOOPS.over(values);
    }

    /** Describes the run that calls {@code runningSum} for each element of a collection. */
    public static ObjectRun<double[], List<double[]>, InterruptedException> over(
            Collection<? extends double[]> values) {
        return LOOPS.listOver(Inputs.array(values, double[].class));
    }

    /** Describes the run that calls {@code runningSum} for each element of a stream, which may be endless. */
    public static StreamRun<double[], InterruptedException> over(Stream<? extends double[]> values) {
        return LOOPS.overStream(double[].class, values);
    }

    @GeneratedCompanion("com.acme.Sums.Kinds")
    private static final class Loops extends ObjectLoops<double[]> {
        private Loops() {
            super(double[].class, "Sums.Kinds.runningSum", "values");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, double[][] results) throws ChunkFailure {
            array((double[][]) in[0], from, to, results);
        }

        @Override
        protected boolean declaresInterruption() {
            return true;
        }

        static double[][] array(double[][] values, int from, int to, double[][] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Sums.Kinds.runningSum(values[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}

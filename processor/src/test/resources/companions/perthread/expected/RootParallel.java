package com.acme;

import io.parallelizable.DoubleRun;
import io.parallelizable.StreamRun;
import io.parallelizable.companion.DoubleLoops;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.kernel.ChunkFailure;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Roots#root(Roots.Solver, double)} for many inputs at once, on every core. Values, order and exceptions are
 * those of the plain loop. Calls run at the same time, so they must not depend on each other. {@code over} gives a run
 * with options.
 *
 * <p>Of an argument that a {@code Supplier} is taken for, each thread that takes part has its own: made when it is
 * first needed, and closed at the end of the operation if it is AutoCloseable.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("com.acme.Roots")
public final class RootParallel {
    private static final int START = 0b10;
    private static final Loops LOOPS = new Loops();

    private RootParallel() {}

    /** Calls {@code root} for each element of an array. */
    public static double[] map(Supplier<? extends Roots.Solver> solver, double... start) {
        return over(solver, start).map();
    }

    /** Calls {@code root} for each element of a collection. */
    public static double[] map(Supplier<? extends Roots.Solver> solver, Collection<Double> start) {
        return over(solver, start).map();
    }

    /** Describes the run that calls {@code root} for each element of an array. */
    public static DoubleRun<double[], RuntimeException> over(Supplier<? extends Roots.Solver> solver, double... start) {
        return LOOPS.over(START, Inputs.perThread(solver, "solver"), start);
    }

    /** Describes the run that calls {@code root} for each element of a collection. */
    public static DoubleRun<double[], RuntimeException> over(
            Supplier<? extends Roots.Solver> solver, Collection<Double> start) {
        return LOOPS.over(START, Inputs.perThread(solver, "solver"), Inputs.array(start, double.class));
    }

    /** Describes the run that calls {@code root} for each element of a stream, which may be endless. */
    public static StreamRun<Double, RuntimeException> over(
            Supplier<? extends Roots.Solver> solver, Stream<Double> start) {
        return LOOPS.overStream(START, double.class, Inputs.perThread(solver, "solver"), start);
    }

    @GeneratedCompanion("com.acme.Roots")
    private static final class Loops extends DoubleLoops {
        private Loops() {
            super("Roots.root", "solver", "start");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, double[] results) throws ChunkFailure {
            array((Roots.Solver) in[0], (double[]) in[1], from, to, results);
        }

        static void array(Roots.Solver solver, double[] start, int from, int to, double[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Roots.root(solver, start[i]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}

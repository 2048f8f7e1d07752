package nested;

import io.parallelizable.DoubleRun;
import io.parallelizable.StreamRun;
import io.parallelizable.companion.DoubleLoops;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.SequentialCutoff;
import io.parallelizable.kernel.ChunkFailure;
import java.util.Collection;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Outer.Shapes#area(double)} for many inputs at once, on every core. Values, order and exceptions are those of
 * the plain loop. Calls run at the same time, so they must not depend on each other. {@code over} gives a run with
 * options.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("nested.Outer.Shapes")
final class AreaParallel {
    private static final Loops LOOPS = new Loops();
    private static final SequentialCutoff CUTOFF = LOOPS.cutoff();

    private AreaParallel() {}

    /** Calls {@code area} for each element of an array. */
    static double[] map(double... radius) {
        try {
            return CUTOFF.includes(radius.length)
                    ? Loops.array(radius, 0, radius.length, new double[radius.length])
                    : over(radius).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(radius), failure);
        }
    }

    /** Calls {@code area} for each element of a collection. */
    static double[] map(Collection<Double> radius) {
        return over(radius).map();
    }

    /** Describes the run that calls {@code area} for each element of an array. */
    static DoubleRun<double[], RuntimeException> over(double... radius) {
        return LOOPS.over(radius);
    }

    /** Describes the run that calls {@code area} for each element of a collection. */
    static DoubleRun<double[], RuntimeException> over(Collection<Double> radius) {
        return LOOPS.over(Inputs.array(radius, double.class));
    }

    /** Describes the run that calls {@code area} for each element of a stream, which may be endless. */
    static StreamRun<Double, RuntimeException> over(Stream<Double> radius) {
        return LOOPS.overStream(double.class, radius);
    }

    @GeneratedCompanion("nested.Outer.Shapes")
    private static final class Loops extends DoubleLoops {
        private Loops() {
            super("Outer.Shapes.area", "radius");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, double[] results) throws ChunkFailure {
            array((double[]) in[0], from, to, results);
        }

        static double[] array(double[] radius, int from, int to, double[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Outer.Shapes.area(radius[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}

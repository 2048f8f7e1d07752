import io.parallelizable.LongRun;
import io.parallelizable.Range;
import io.parallelizable.StreamRun;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.LongLoops;
import io.parallelizable.companion.SequentialCutoff;
import io.parallelizable.kernel.ChunkFailure;
import java.util.Collection;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Squares#square(long)} for many inputs at once, on every core. Values, order and exceptions are those of the
 * plain loop. Calls run at the same time, so they must not depend on each other. {@code over} gives a run with options.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("Squares")
@SuppressWarnings({"all", "auxiliaryclass"})
final class SquareParallel {
    private static final Loops LOOPS = new Loops();
    private static final SequentialCutoff CUTOFF = LOOPS.cutoff();

    private SquareParallel() {}

    /** Calls {@code square} for each element of an array. */
    static long[] map(long... n) {
        try {
            return CUTOFF.includes(n.length) ? Loops.array(n, 0, n.length, new long[n.length]) : over(n).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(n), failure);
        }
    }

    /** Calls {@code square} for each element of a collection. */
    static long[] map(Collection<Long> n) {
        return over(n).map();
    }

    /** Calls {@code square} for each number of a range. */
    static long[] map(Range n) {
        return over(n).map();
    }

    /** Describes the run that calls {@code square} for each element of an array. */
    static LongRun<long[], RuntimeException> over(long... n) {
        return LOOPS.over(n);
    }

    /** Describes the run that calls {@code square} for each element of a collection. */
    static LongRun<long[], RuntimeException> over(Collection<Long> n) {
        return LOOPS.over(Inputs.array(n, long.class));
    }

    /** Describes the run that calls {@code square} for each number of a range. */
    static LongRun<long[], RuntimeException> over(Range n) {
        return LOOPS.over(n);
    }

    /** Describes the run that calls {@code square} for each element of a stream, which may be endless. */
    static StreamRun<Long, RuntimeException> over(Stream<Long> n) {
        return LOOPS.overStream(long.class, n);
    }

    @GeneratedCompanion("Squares")
    private static final class Loops extends LongLoops {
        private Loops() {
            super("Squares.square", "n");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, long[] results) throws ChunkFailure {
            switch (swept) {
                case Inputs.RANGE -> range((long) in[0], from, to, results);
                default -> array((long[]) in[0], from, to, results);
            }
        }

        static long[] array(long[] n, int from, int to, long[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Squares.square(n[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static void range(long first, int from, int to, long[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Squares.square(first + i);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}

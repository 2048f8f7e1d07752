import io.parallelizable.Run;
import io.parallelizable.StreamRun;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.PrimitiveLoops;
import io.parallelizable.companion.SequentialCutoff;
import io.parallelizable.kernel.ChunkFailure;
import java.util.Collection;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Old#way(char)} for many inputs at once, on every core. Values, order and exceptions are those of the plain
 * loop. Calls run at the same time, so they must not depend on each other. {@code over} gives a run with options.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("Old")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation"})
final class WayParallel {
    private static final Loops LOOPS = new Loops();
    private static final SequentialCutoff CUTOFF = LOOPS.cutoff();

    private WayParallel() {}

    /**
     * Calls {@code way} for each element of an array.
     *
     * @deprecated as {@code way} is
     */
    @Deprecated
    static char[] map(char... x) {
        try {
            return CUTOFF.includes(x.length) ? Loops.array(x, 0, x.length, new char[x.length]) : over(x).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(x), failure);
        }
    }

    /**
     * Calls {@code way} for each element of a collection.
     *
     * @deprecated as {@code way} is
     */
    @Deprecated
    static char[] map(Collection<Character> x) {
        return over(x).map();
    }

    /**
     * Describes the run that calls {@code way} for each element of an array.
     *
     * @deprecated as {@code way} is
     */
    @Deprecated
    static Run<char[], RuntimeException> over(char... x) {
        return LOOPS.over(x);
    }

    /**
     * Describes the run that calls {@code way} for each element of a collection.
     *
     * @deprecated as {@code way} is
     */
    @Deprecated
    static Run<char[], RuntimeException> over(Collection<Character> x) {
        return LOOPS.over(Inputs.array(x, char.class));
    }

    /**
     * Describes the run that calls {@code way} for each element of a stream, which may be endless.
     *
     * @deprecated as {@code way} is
     */
    @Deprecated
    static StreamRun<Character, RuntimeException> over(Stream<Character> x) {
        return LOOPS.overStream(char.class, x);
    }

    @GeneratedCompanion("Old")
    private static final class Loops extends PrimitiveLoops<char[]> {
        private Loops() {
            super(char[].class, "Old.way", "x");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, char[] results) throws ChunkFailure {
            array((char[]) in[0], from, to, results);
        }

        static char[] array(char[] x, int from, int to, char[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Old.way(x[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}

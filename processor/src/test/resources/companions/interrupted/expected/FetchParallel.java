package interrupted;

import io.parallelizable.ObjectRun;
import io.parallelizable.StreamRun;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.ObjectLoops;
import io.parallelizable.kernel.ChunkFailure;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Waiting#fetch(char)} for many inputs at once, on every core. Values, order and exceptions are those of the
 * plain loop. Calls run at the same time, so they must not depend on each other. {@code over} gives a run with options.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("interrupted.Waiting")
public final class FetchParallel {
    private static final Loops LOOPS = new Loops();

    private FetchParallel() {}

    /** Calls {@code fetch} for each element of an array. */
    public static List<Map<String, int[]>> map(char... key) throws Exception {
        return over(key).map();
    }

    /** Calls {@code fetch} for each element of a collection. */
    public static List<Map<String, int[]>> map(Collection<Character> key) throws Exception {
        return over(key).map();
    }

    /** Calls {@code fetch} for each element of an array, and leaves out results that are null. */
    public static List<Map<String, int[]>> mapNonNull(char... key) throws Exception {
        return over(key).mapNonNull();
    }

    /** Calls {@code fetch} for each element of a collection, and leaves out results that are null. */
    public static List<Map<String, int[]>> mapNonNull(Collection<Character> key) throws Exception {
        return over(key).mapNonNull();
    }

    /** Describes the run that calls {@code fetch} for each element of an array. */
    public static ObjectRun<Map<String, int[]>, List<Map<String, int[]>>, Exception> over(char... key) {
        return LOOPS.listOver(key);
    }

    /** Describes the run that calls {@code fetch} for each element of a collection. */
    public static ObjectRun<Map<String, int[]>, List<Map<String, int[]>>, Exception> over(Collection<Character> key) {
        return LOOPS.listOver(Inputs.array(key, char.class));
    }

    /** Describes the run that calls {@code fetch} for each element of a stream, which may be endless. */
    public static StreamRun<Map<String, int[]>, Exception> over(Stream<Character> key) {
        return LOOPS.overStream(char.class, key);
    }

    @GeneratedCompanion("interrupted.Waiting")
    private static final class Loops extends ObjectLoops<Object> {
        private Loops() {
            super(Object.class, "Waiting.fetch", "key");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, Object[] results) throws ChunkFailure {
            array((char[]) in[0], from, to, results);
        }

        @Override
        protected boolean declaresInterruption() {
            return true;
        }

        static void array(char[] key, int from, int to, Object[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Waiting.fetch(key[i]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}

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
 * {@link Names#clean(String)} for many inputs at once, on every core. Values, order and exceptions are those of the
 * plain loop. Calls run at the same time, so they must not depend on each other. {@code over} gives a run with options.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("com.acme.Names")
@SuppressWarnings({"all", "auxiliaryclass"})
final class CleanParallel {
    private static final Loops LOOPS = new Loops();
    private static final SequentialCutoff CUTOFF = LOOPS.cutoff();

    private CleanParallel() {}

    /** Calls {@code clean} for each element of an array. */
    static String[] map(String... name) {
        try {
            if (CUTOFF.includes(name.length)) {
                return Loops.array(name, 0, name.length, new String[name.length]);
            }
            return over(name).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(name), failure);
        }
    }

    /** Calls {@code clean} for each element of a collection. */
    static List<String> map(Collection<? extends String> name) {
        return over(name).map();
    }

    /** Calls {@code clean} for each element of an array, and leaves out results that are null. */
    static String[] mapNonNull(String... name) {
        return over(name).mapNonNull();
    }

    /** Calls {@code clean} for each element of a collection, and leaves out results that are null. */
    static List<String> mapNonNull(Collection<? extends String> name) {
        return over(name).mapNonNull();
    }

    /** Describes the run that calls {@code clean} for each element of an array. */
    static ObjectRun<String, String[], RuntimeException> over(String... name) {
        return LOOPS.over(name);
    }

    /** Describes the run that calls {@code clean} for each element of a collection. */
    static ObjectRun<String, List<String>, RuntimeException> over(Collection<? extends String> name) {
        return LOOPS.listOver(Inputs.array(name, String.class));
    }

    /** Describes the run that calls {@code clean} for each element of a stream, which may be endless. */
    static StreamRun<String, RuntimeException> over(Stream<? extends String> name) {
        return LOOPS.overStream(String.class, name);
    }

    @GeneratedCompanion("com.acme.Names")
    private static final class Loops extends ObjectLoops<String> {
        private Loops() {
            super(String.class, "Names.clean", "name");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, String[] results) throws ChunkFailure {
            array((String[]) in[0], from, to, results);
        }

        static String[] array(String[] name, int from, int to, String[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Names.clean(name[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}

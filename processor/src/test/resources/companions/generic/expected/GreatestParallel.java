package com.acme;

import io.parallelizable.ObjectRun;
import io.parallelizable.StreamRun;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.ObjectLoops;
import io.parallelizable.kernel.ChunkFailure;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Lists#greatest(List)} for many inputs at once, on every core. Values, order and exceptions are those of the
 * plain loop. Calls run at the same time, so they must not depend on each other. {@code over} gives a run with options.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("com.acme.Lists")
@SuppressWarnings({"all", "auxiliaryclass"})
final class GreatestParallel {
    private static final Loops LOOPS = new Loops();

    private GreatestParallel() {}

    /** Calls {@code greatest} for each element of an array. */
    static <T extends Comparable<? super T>> List<T> map(List<T>[] items) throws IOException {
        return GreatestParallel.<T>over(items).map();
    }

    /** Calls {@code greatest} for each element of a collection. */
    static <T extends Comparable<? super T>> List<T> map(Collection<? extends List<T>> items) throws IOException {
        return GreatestParallel.<T>over(items).map();
    }

    /** Calls {@code greatest} for each element of an array, and leaves out results that are null. */
    static <T extends Comparable<? super T>> List<T> mapNonNull(List<T>[] items) throws IOException {
        return GreatestParallel.<T>over(items).mapNonNull();
    }

    /** Calls {@code greatest} for each element of a collection, and leaves out results that are null. */
    static <T extends Comparable<? super T>> List<T> mapNonNull(Collection<? extends List<T>> items)
            throws IOException {
        return GreatestParallel.<T>over(items).mapNonNull();
    }

    /** Describes the run that calls {@code greatest} for each element of an array. */
    static <T extends Comparable<? super T>> ObjectRun<T, List<T>, IOException> over(List<T>[] items) {
        return LOOPS.listOver(items);
    }

    /** Describes the run that calls {@code greatest} for each element of a collection. */
    static <T extends Comparable<? super T>> ObjectRun<T, List<T>, IOException> over(
            Collection<? extends List<T>> items) {
        return LOOPS.listOver(Inputs.array(items, List.class));
    }

    /** Describes the run that calls {@code greatest} for each element of a stream, which may be endless. */
    static <T extends Comparable<? super T>> StreamRun<T, IOException> over(Stream<? extends List<T>> items) {
        return LOOPS.overStream(List.class, items);
    }

    @GeneratedCompanion("com.acme.Lists")
    private static final class Loops extends ObjectLoops<Object> {
        private Loops() {
            super(Object.class, "Lists.greatest", "items");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, Object[] results) throws ChunkFailure {
            dispatch(in, from, to, results);
        }

        private static <T extends Comparable<? super T>> void dispatch(Object[] in, int from, int to, Object[] results)
                throws ChunkFailure {
            Loops.<T>array(as(in[0]), from, to, results);
        }

        static <T extends Comparable<? super T>> void array(List<T>[] items, int from, int to, Object[] results)
                throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Lists.<T>greatest(items[i]);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}

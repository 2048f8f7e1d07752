package com.acme;

import io.parallelizable.Range;
import io.parallelizable.StreamRun;
import io.parallelizable.VoidRun;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.VoidLoops;
import io.parallelizable.kernel.ChunkFailure;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Roots#collect(int, List)} for many inputs at once, on every core. Values, order and exceptions are those of
 * the plain loop. Calls run at the same time, so they must not depend on each other. {@code over} gives a run with
 * options.
 *
 * <p>Of an argument that a {@code Supplier} is taken for, each thread that takes part has its own: made when it is
 * first needed, and closed at the end of the operation if it is AutoCloseable.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("com.acme.Roots")
final class CollectParallel {
    private static final int COUNT = 0b01;
    private static final Loops LOOPS = new Loops();

    private CollectParallel() {}

    /** Calls {@code collect} for each element of an array. */
    static <T> void forEach(int[] count, Supplier<? extends List<T>> buffer) {
        CollectParallel.<T>over(count, buffer).forEach();
    }

    /** Calls {@code collect} for each element of a collection. */
    static <T> void forEach(Collection<Integer> count, Supplier<? extends List<T>> buffer) {
        CollectParallel.<T>over(count, buffer).forEach();
    }

    /** Calls {@code collect} for each number of a range. */
    static <T> void forEach(Range count, Supplier<? extends List<T>> buffer) {
        CollectParallel.<T>over(count, buffer).forEach();
    }

    /** Describes the run that calls {@code collect} for each element of an array. */
    static <T> VoidRun<RuntimeException> over(int[] count, Supplier<? extends List<T>> buffer) {
        return LOOPS.over(COUNT, count, Inputs.perThread(buffer, "buffer"));
    }

    /** Describes the run that calls {@code collect} for each element of a collection. */
    static <T> VoidRun<RuntimeException> over(Collection<Integer> count, Supplier<? extends List<T>> buffer) {
        return LOOPS.over(COUNT, Inputs.array(count, int.class), Inputs.perThread(buffer, "buffer"));
    }

    /** Describes the run that calls {@code collect} for each number of a range. */
    static <T> VoidRun<RuntimeException> over(Range count, Supplier<? extends List<T>> buffer) {
        return LOOPS.over(COUNT, Inputs.ints(count), Inputs.perThread(buffer, "buffer"));
    }

    /** Describes the run that calls {@code collect} for each element of a stream, which may be endless. */
    static <T> StreamRun<Void, RuntimeException> over(Stream<Integer> count, Supplier<? extends List<T>> buffer) {
        return LOOPS.overStream(COUNT, int.class, count, Inputs.perThread(buffer, "buffer"));
    }

    @GeneratedCompanion("com.acme.Roots")
    private static final class Loops extends VoidLoops {
        private Loops() {
            super("Roots.collect", "count", "buffer");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, Void results) throws ChunkFailure {
            dispatch(swept, in, from, to);
        }

        private static <T> void dispatch(int swept, Object[] in, int from, int to) throws ChunkFailure {
            switch (swept) {
                case Inputs.RANGE -> Loops.<T>range((int) in[0], as(in[1]), from, to);
                default -> Loops.<T>array((int[]) in[0], as(in[1]), from, to);
            }
        }

        static <T> void array(int[] count, List<T> buffer, int from, int to) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    Roots.<T>collect(count[i], buffer);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static <T> void range(int first, List<T> buffer, int from, int to) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    Roots.<T>collect(first + i, buffer);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}

package com.acme;

import io.parallelizable.BooleanRun;
import io.parallelizable.Range;
import io.parallelizable.StreamRun;
import io.parallelizable.companion.BooleanLoops;
import io.parallelizable.companion.GeneratedCompanion;
import io.parallelizable.companion.Inputs;
import io.parallelizable.companion.SequentialCutoff;
import io.parallelizable.kernel.ChunkFailure;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * {@link Primes#testPrime(int)} for many inputs at once, on every core. Values, order and exceptions are those of the
 * plain loop. Calls run at the same time, so they must not depend on each other. {@code over} gives a run with options.
 */
@Generated("io.parallelizable.processor.ParallelizableProcessor")
@GeneratedCompanion("com.acme.Primes")
public final class TestPrimeParallel {
    private static final Loops LOOPS = new Loops();
    private static final SequentialCutoff CUTOFF = LOOPS.cutoff();

    private TestPrimeParallel() {}

    /** Calls {@code testPrime} for each element of an array. */
    public static boolean[] map(int... n) {
        try {
            return CUTOFF.includes(n.length) ? Loops.array(n, 0, n.length, new boolean[n.length]) : over(n).map();
        } catch (ChunkFailure failure) {
            throw LOOPS.failure(over(n), failure);
        }
    }

    /** Calls {@code testPrime} for each element of a collection. */
    public static boolean[] map(Collection<Integer> n) {
        return over(n).map();
    }

    /** Calls {@code testPrime} for each number of a range. */
    public static boolean[] map(Range n) {
        return over(n).map();
    }

    /** Picks each element of an array for which {@code testPrime} is true. */
    public static int[] filter(int... n) {
        return Inputs.filter(n, map(n));
    }

    /** Picks each element of a collection for which {@code testPrime} is true. */
    public static List<Integer> filter(Collection<Integer> n) {
        List<Integer> copy = Inputs.copy(n);
        return Inputs.filter(copy, over(copy).map());
    }

    /** Picks each number of a range for which {@code testPrime} is true. */
    public static int[] filter(Range n) {
        return Inputs.filterInts(n, over(n).map());
    }

    /** Describes the run that calls {@code testPrime} for each element of an array. */
    public static BooleanRun<boolean[], RuntimeException> over(int... n) {
        return LOOPS.over(n);
    }

    /** Describes the run that calls {@code testPrime} for each element of a collection. */
    public static BooleanRun<boolean[], RuntimeException> over(Collection<Integer> n) {
        return LOOPS.over(Inputs.array(n, int.class));
    }

    /** Describes the run that calls {@code testPrime} for each number of a range. */
    public static BooleanRun<boolean[], RuntimeException> over(Range n) {
        return LOOPS.over(Inputs.ints(n));
    }

    /** Describes the run that calls {@code testPrime} for each element of a stream, which may be endless. */
    public static StreamRun<Boolean, RuntimeException> over(Stream<Integer> n) {
        return LOOPS.overStream(int.class, n);
    }

    @GeneratedCompanion("com.acme.Primes")
    private static final class Loops extends BooleanLoops {
        private Loops() {
            super("Primes.testPrime", "n");
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, boolean[] results) throws ChunkFailure {
            switch (swept) {
                case Inputs.RANGE -> range((int) in[0], from, to, results);
                default -> array((int[]) in[0], from, to, results);
            }
        }

        static boolean[] array(int[] n, int from, int to, boolean[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Primes.testPrime(n[i]);
                }
                return results;
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }

        static void range(int first, int from, int to, boolean[] results) throws ChunkFailure {
            int i = from;
            try {
                for (; i < to; i++) {
                    results[i] = Primes.testPrime(first + i);
                }
            } catch (Throwable failure) {
                throw new ChunkFailure(i - from, failure);
            }
        }
    }
}

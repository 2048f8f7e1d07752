package io.parallelizable.kernel;

import io.parallelizable.internal.random.PhiloxGenerator;
import io.parallelizable.internal.random.PhiloxRandom;
import io.parallelizable.internal.random.Seeds;
import java.io.Serializable;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * The random numbers of a run: one stream for each element and each of its arguments that is a generator.
 *
 * <p>The numbers of a stream depend on the seed, the element's index and the argument alone, so a run draws the same
 * numbers on any number of threads, on any engine, and after a restart. No two streams of a run overlap.
 *
 * <p>The numbers are those of Philox 4x64-10 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC '11, <a
 * href="https://doi.org/10.1145/2063384.2063405">doi:10.1145/2063384.2063405</a>), as NumPy's {@code Philox(key=[seed,
 * 0], counter=[0, index, argument, 0])} gives them: {@code nextLong()} is {@code random_raw()}, and
 * {@code nextDouble()} is {@code Generator.random()}.
 *
 * <p>Immutable, so any thread may use it.
 */
public final class RandomStreams implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The seed, or the first word of a key that was drawn. */
    private final long key0;

    /** 0 if and only if {@link #key0} is a seed, so that no other streams equal those of a seed. */
    private final long key1;

    /** The index, in the whole run, of the element that has index 0 here. */
    private final long first;

    private RandomStreams(long key0, long key1, long first) {
        this.key0 = key0;
        this.key1 = key1;
        this.first = first;
    }

    /**
     * {@return the streams of a new random seed} The odds that two of n such seeds are equal are n^2 / 2^65, which is 1
     * in 37 million for a million runs.
     */
    public static RandomStreams fresh() {
        return of(Seeds.next());
    }

    /**
     * {@return the streams of a seed, always the same ones}
     *
     * @param seed any number; neighbours are as good as others
     */
    public static RandomStreams of(long seed) {
        return new RandomStreams(seed, 0, 0);
    }

    /**
     * Streams for a run inside an element, from the element's own generator: two numbers are drawn from it as a key of
     * 128 bits.
     *
     * <p>Each call gives different streams. They are never those of a seed, whose key has 0 as its second word, and are
     * those of another call only if the same key is drawn twice: among n calls the odds are n^2 / 2^129, which is 1.5
     * in 10^27 for a million. Generators of other libraries may have fewer states than there are keys; with 2^b states
     * the odds are n^2 / 2^(b+1), where b is 48 for a {@link Random} of the JDK.
     *
     * @param parent where the key is drawn from
     * @return new streams
     */
    public static RandomStreams from(RandomGenerator parent) {
        long key0 = parent.nextLong();
        long key1 = parent.nextLong();
        return new RandomStreams(key0, key1 == 0 ? 1 : key1, 0);
    }

    /**
     * The seed of these streams, also after {@link #slice}.
     *
     * @return what {@link #of} was given or {@link #fresh} has chosen
     * @throws IllegalStateException if the streams come {@link #from} a generator
     */
    public long seed() {
        if (key1 != 0) {
            throw new IllegalStateException("the random streams come from another generator and have no seed");
        }
        return key0;
    }

    /**
     * {@return the streams of a slice: element i of it is element {@code from + i} of this}
     *
     * @param from the index of the slice's first element
     */
    public RandomStreams slice(long from) {
        return new RandomStreams(key0, key1, first + from);
    }

    /**
     * {@return the stream of one element for one argument, from its beginning: a new object, serializable and not
     * thread-safe}
     *
     * @param index the element, from 0
     * @param argument which of the method's generators, from 0
     */
    public RandomGenerator generator(long index, int argument) {
        return new PhiloxGenerator(key0, key1, first + index, argument);
    }

    /**
     * {@return the stream of one element for one argument, from its beginning, as a {@link Random}: a new object,
     * serializable, and thread-safe, as every {@code Random} is} Each method of it gives what that method of the
     * {@link #generator} gives. Its {@code setSeed(s)} makes it {@code RandomStreams.of(s).random(0, 0)}.
     *
     * @param index the element, from 0
     * @param argument which of the method's generators, from 0
     */
    public Random random(long index, int argument) {
        return new PhiloxRandom(new PhiloxGenerator(key0, key1, first + index, argument));
    }

    /** {@return a text that differs for different streams, such as {@code seed 42}} */
    @Override
    public String toString() {
        String key = key1 == 0 ? "seed " + key0 : "seed " + key0 + ":" + key1 + " of another generator";
        return first == 0 ? key : key + ", from stream " + first;
    }
}

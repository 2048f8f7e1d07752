package io.parallelizable.engine;

import java.io.Serializable;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** The random streams of a run's elements: stream i is a function of the seed and i alone. */
public final class RandomStreams implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long seed;
    private final long from;

    private RandomStreams(long seed, long from) {
        this.seed = seed;
        this.from = from;
    }

    /**
     * Streams of a new seed.
     *
     * @return the streams
     */
    public static RandomStreams fresh() {
        return of(new SplittableRandom().nextLong());
    }

    /**
     * The streams of a seed.
     *
     * @param seed any number
     * @return the streams
     */
    public static RandomStreams of(long seed) {
        return new RandomStreams(seed, 0);
    }

    /**
     * Streams that are derived from a generator.
     *
     * @param parent the generator, from which numbers are drawn
     * @return the streams
     */
    public static RandomStreams from(RandomGenerator parent) {
        return of(parent.nextLong());
    }

    /**
     * The seed.
     *
     * @return the number that gives the same streams again
     */
    public long seed() {
        return seed;
    }

    /**
     * The streams from one on.
     *
     * @param from the index of the stream that becomes stream 0
     * @return the streams
     */
    public RandomStreams slice(long from) {
        return new RandomStreams(seed, this.from + from);
    }

    /**
     * A generator at the start of a stream.
     *
     * @param index the index of the stream
     * @param argument which of the element's generators, from 0
     * @return a new generator
     */
    public RandomGenerator generator(long index, int argument) {
        return random(index, argument);
    }

    /**
     * A generator at the start of a stream, of the older type.
     *
     * @param index the index of the stream
     * @param argument which of the element's generators, from 0
     * @return a new generator
     */
    public Random random(long index, int argument) {
        long mixed = new SplittableRandom(seed ^ new SplittableRandom(from + index).nextLong()).nextLong();
        return new Random(mixed + argument);
    }
}

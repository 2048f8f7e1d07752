package io.parallelizable.internal.random;

import java.util.Random;

/**
 * A stream for methods that want a {@link Random}: each of its methods gives what that method of the
 * {@link PhiloxGenerator} gives, and not what the older algorithms of {@code Random} would make of the same words.
 *
 * <p>Thread-safe, as every {@code Random} is to be: an element may use it in a parallel stream, say. As there, which
 * thread gets which number is then left to chance.
 */
public final class PhiloxRandom extends Random {
    private static final long serialVersionUID = 1L;

    /** Null while the constructor of {@code Random} calls {@link #setSeed}. */
    private PhiloxGenerator generator;

    /** A generator with the numbers of another one, from which no other code draws. */
    public PhiloxRandom(PhiloxGenerator generator) {
        super(0);
        this.generator = generator;
    }

    /** Begins anew, with the numbers that element 0 of a run with that seed draws. */
    @Override
    public synchronized void setSeed(long seed) {
        if (generator != null) {
            generator = new PhiloxGenerator(seed, 0, 0, 0);
        }
    }

    /** The highest bits of the next word. {@code Random} makes an int, a float and a boolean of them. */
    @Override
    protected int next(int bits) {
        return (int) (nextLong() >>> Long.SIZE - bits);
    }

    @Override
    public synchronized long nextLong() {
        return generator.nextLong();
    }

    @Override
    public synchronized double nextDouble() {
        return generator.nextDouble();
    }

    @Override
    public synchronized int nextInt(int bound) {
        return generator.nextInt(bound);
    }

    @Override
    public synchronized double nextGaussian() {
        return generator.nextGaussian();
    }

    @Override
    public synchronized void nextBytes(byte[] bytes) {
        generator.nextBytes(bytes);
    }

    @Override
    public synchronized String toString() {
        return generator.toString();
    }
}

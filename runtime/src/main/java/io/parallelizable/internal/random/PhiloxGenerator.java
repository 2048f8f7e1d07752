package io.parallelizable.internal.random;

import java.io.Serializable;
import java.util.random.RandomGenerator;

/**
 * One stream of Philox 4x64-10: a 256-bit counter, enciphered in ten rounds, gives four words of 64 bits each.
 *
 * <p>The generator and its constants are those of J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, "Parallel
 * random numbers: as easy as 1, 2, 3", SC '11, doi:10.1145/2063384.2063405. A word is a function of the key and its
 * place alone, so that any stream can be begun anywhere at the cost of its first block. The counter is (block, index,
 * argument, 0), where blocks count from 1: NumPy increments the counter before it makes a block, and this gives its
 * numbers.
 *
 * <p>A stream has 2^66 words before it repeats. Not thread-safe.
 */
public final class PhiloxGenerator implements RandomGenerator, Serializable {
    private static final long serialVersionUID = 1L;

    private static final int ROUNDS = 10;

    /** The multipliers of the first and the third word. */
    private static final long MULTIPLIER0 = 0xD2E7470EE14C6C93L;

    private static final long MULTIPLIER2 = 0xCA5A826395121157L;

    /** What the words of the key grow by from round to round: the golden ratio and the root of 3, less 1. */
    private static final long WEYL0 = 0x9E3779B97F4A7C15L;

    private static final long WEYL1 = 0xBB67AE8584CAA73BL;

    private final long key0;
    private final long key1;
    private final long index;
    private final int argument;

    /** How many words were drawn. */
    private long drawn;

    /** The rest of the block of which the first word was drawn. */
    private long second;

    private long third;
    private long fourth;

    public PhiloxGenerator(long key0, long key1, long index, int argument) {
        this.key0 = key0;
        this.key1 = key1;
        this.index = index;
        this.argument = argument;
    }

    /** The next word: what NumPy calls {@code random_raw()}. */
    @Override
    public long nextLong() {
        return switch ((int) drawn++ & 3) {
            case 0 -> nextBlock();
            case 1 -> second;
            case 2 -> third;
            default -> fourth;
        };
    }

    /** A multiple of 2^-53 from 0 up to and without 1: what NumPy calls {@code Generator.random()}. */
    @Override
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** Keeps all words of the next block but the first, which it returns. */
    private long nextBlock() {
        long word0 = (drawn >>> 2) + 1;
        long word1 = index;
        long word2 = argument;
        long word3 = 0;
        long roundKey0 = key0;
        long roundKey1 = key1;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER0 * word0;
            long product2 = MULTIPLIER2 * word2;
            long next0 = multiplyHigh(word2, MULTIPLIER2) ^ (word1 ^ roundKey0);
            long next2 = multiplyHigh(word0, MULTIPLIER0) ^ (word3 ^ roundKey1);
            word0 = next0;
            word1 = product2;
            word2 = next2;
            word3 = product0;
            roundKey0 += WEYL0;
            roundKey1 += WEYL1;
        }
        second = word1;
        third = word2;
        fourth = word3;
        return word0;
    }

    /** How descriptions of calls name it: the index is that of the element that draws from it. */
    @Override
    public String toString() {
        return "<stream " + index + ">";
    }

    /**
     * The upper word of an unsigned product, as {@code Math.unsignedMultiplyHigh} gives it from Java 18 on.
     *
     * @param multiplier a factor with its highest bit set, so that it is 2^64 less than it should be when signed
     */
    private static long multiplyHigh(long word, long multiplier) {
        return Math.multiplyHigh(word, multiplier) + (word + (word >> 63 & multiplier));
    }
}

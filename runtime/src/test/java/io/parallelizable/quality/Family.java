package io.parallelizable.quality;

import java.util.random.RandomGenerator;

/** Many streams of random numbers that a program would use side by side. */
interface Family {
    /** The beginning of one of them. */
    RandomGenerator stream(long seed, long index);

    /** The first words of streams 0, 1, 2, …, then the second ones, and so on. */
    default long[] interleaved(long seed, int streams, int draws) {
        long[] words = new long[streams * draws];
        for (int i = 0; i < streams; i++) {
            RandomGenerator stream = stream(seed, i);
            for (int draw = 0; draw < draws; draw++) {
                words[draw * streams + i] = stream.nextLong();
            }
        }
        return words;
    }

    /** The words of stream 0, then those of stream 1, and so on. */
    default long[] concatenated(long seed, int streams, int draws) {
        long[] words = new long[streams * draws];
        for (int i = 0; i < streams; i++) {
            RandomGenerator stream = stream(seed, i);
            for (int draw = 0; draw < draws; draw++) {
                words[i * draws + draw] = stream.nextLong();
            }
        }
        return words;
    }
}

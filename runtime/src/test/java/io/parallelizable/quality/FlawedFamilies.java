package io.parallelizable.quality;

import io.parallelizable.kernel.RandomStreams;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** What people write instead, and what a slip in our own code would give. */
enum FlawedFamilies implements Family {
    /** {@code seed + i}, and counting on. */
    UNMIXED {
        @Override
        public RandomGenerator stream(long seed, long index) {
            long[] next = {seed + index};
            return () -> next[0]++;
        }
    },

    /** A linear congruential generator, begun at {@code seed + i}. */
    LINEAR {
        @Override
        public RandomGenerator stream(long seed, long index) {
            long[] state = {seed + index};
            return () -> state[0] = state[0] * 6364136223846793005L + 1442695040888963407L;
        }
    },

    /** The JDK's oldest generator with neighbouring seeds. */
    RANDOM {
        @Override
        public RandomGenerator stream(long seed, long index) {
            return new Random(seed + index);
        }
    },

    /** A sound generator whose stream i + 1 is stream i without its first number. */
    OVERLAPPING {
        @Override
        public RandomGenerator stream(long seed, long index) {
            return new SplittableRandom(seed + index * 0x9E3779B97F4A7C15L);
        }
    },

    /** Our streams, but two elements in 65,536 have the same. */
    TWINS {
        @Override
        public RandomGenerator stream(long seed, long index) {
            return RandomStreams.of(seed).generator(index == 40_000 ? 7 : index, 0);
        }
    },

    /** Our streams, with a bit that is set a little too often. */
    BIASED {
        @Override
        public RandomGenerator stream(long seed, long index) {
            RandomGenerator sound = RandomStreams.of(seed).generator(index, 0);
            return () -> sound.nextLong() | (sound.nextInt(32) == 0 ? 1 << 17 : 0);
        }
    }
}

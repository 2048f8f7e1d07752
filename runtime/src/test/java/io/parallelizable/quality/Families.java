package io.parallelizable.quality;

import io.parallelizable.kernel.RandomStreams;
import java.util.random.RandomGenerator;

/** The streams that runs give out. */
enum Families implements Family {
    /** Those of the elements of a run, for one argument. */
    ELEMENTS {
        @Override
        public RandomGenerator stream(long seed, long index) {
            return RandomStreams.of(seed).generator(index, 0);
        }
    },

    /** Those of the elements of a run, for three arguments. */
    ARGUMENTS {
        @Override
        public RandomGenerator stream(long seed, long index) {
            return RandomStreams.of(seed).generator(index / 3, (int) (index % 3));
        }
    },

    /** Those of four runs inside each element, of four elements each. */
    NESTED {
        @Override
        public RandomGenerator stream(long seed, long index) {
            RandomGenerator outer = RandomStreams.of(seed).generator(index >> 4, 0);
            RandomStreams inner = RandomStreams.from(outer);
            for (long run = index >> 2 & 3; run > 0; run--) {
                inner = RandomStreams.from(outer);
            }
            return inner.generator(index & 3, 0);
        }
    },

    /** Those of runs whose seeds are neighbours, of four elements each. */
    SEEDS {
        @Override
        public RandomGenerator stream(long seed, long index) {
            return RandomStreams.of(seed + (index >> 2)).generator(index & 3, 0);
        }
    }
}

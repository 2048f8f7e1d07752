package io.parallelizable.internal.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Worry: two runs that ask for no seed get the same one. */
class SeedsTest {
    @Test
    void systemWithoutARandomDevice_hasEntropyToo() {
        long[] entropy = LongStream.generate(() -> Seeds.entropy("/no/such/device"))
                .limit(8)
                .toArray();
        assertThat(entropy).doesNotHaveDuplicates();
    }

    @Test
    void eachBitOfASeed_isSometimesSet() {
        long ones = LongStream.generate(Seeds::next).limit(100).reduce(0, (seen, seed) -> seen | seed);
        long zeros = LongStream.generate(Seeds::next).limit(100).reduce(0, (seen, seed) -> seen | ~seed);
        assertThat(ones & zeros).isEqualTo(-1L);
    }
}

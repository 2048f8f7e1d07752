package io.parallelizable.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.parallelizable.support.Serialized;
import io.parallelizable.support.Vectors;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Worry: a stream is not NumPy's, or two streams of which nobody expects it have the same numbers. */
class RandomStreamsTest {
    private static final long SEED = 42;

    private static String words(RandomGenerator generator, int count) {
        return String.join(
                ",",
                Stream.generate(() -> Long.toUnsignedString(generator.nextLong()))
                        .limit(count)
                        .toList());
    }

    private static String words(RandomStreams streams, long index) {
        return words(streams.generator(index, 0), 6);
    }

    private static long number(String unsigned) {
        return Long.parseUnsignedLong(unsigned);
    }

    private static String rest(List<String> row, int from) {
        return String.join(",", row.subList(from, row.size()));
    }

    /** A generator that gives these numbers and no more. */
    private static RandomGenerator giving(long... numbers) {
        Iterator<Long> rest = LongStream.of(numbers).iterator();
        return rest::next;
    }

    static Stream<List<String>> nextLong_isRandomRaw() throws IOException {
        return Vectors.rows("/philox.csv");
    }

    @ParameterizedTest
    @MethodSource
    void nextLong_isRandomRaw(List<String> row) {
        RandomStreams streams = RandomStreams.of(number(row.get(0)));
        long index = number(row.get(1));
        assertThat(words(streams.generator(index, 0), 8)).isEqualTo(rest(row, 2));
        assertThat(words(streams.random(index, 0), 8)).isEqualTo(rest(row, 2));
    }

    static Stream<List<String>> nextDouble_isRandom() throws IOException {
        return Vectors.rows("/philox-double.csv");
    }

    @ParameterizedTest
    @MethodSource
    void nextDouble_isRandom(List<String> row) {
        RandomStreams streams = RandomStreams.of(number(row.get(0)));
        long index = number(row.get(1));
        for (RandomGenerator generator : List.of(streams.generator(index, 0), streams.random(index, 0))) {
            List<String> numbers = Stream.generate(() -> Vectors.bits(generator.nextDouble()))
                    .limit(4)
                    .toList();
            assertThat(numbers).isEqualTo(row.subList(2, row.size()));
        }
    }

    static Stream<List<String>> keyAndArgument_areNumPys() throws IOException {
        return Vectors.rows("/philox-key.csv");
    }

    @ParameterizedTest
    @MethodSource
    void keyAndArgument_areNumPys(List<String> row) {
        long key0 = number(row.get(0));
        long key1 = number(row.get(1));
        RandomStreams streams = key1 == 0 ? RandomStreams.of(key0) : RandomStreams.from(giving(key0, key1));
        long index = number(row.get(2));
        int argument = Integer.parseInt(row.get(3));
        assertThat(words(streams.generator(index, argument), 5)).isEqualTo(rest(row, 4));
        assertThat(words(streams.random(index, argument), 5)).isEqualTo(rest(row, 4));
    }

    @Test
    void slice_beginsAtItsFirstElement() {
        RandomStreams streams = RandomStreams.of(SEED);
        assertThat(words(streams.slice(5), 2)).isEqualTo(words(streams, 7));
        assertThat(words(streams.slice(5).slice(1L << 40), 2)).isEqualTo(words(streams, (1L << 40) + 7));
        assertThat(words(streams.slice(5).random(2, 1), 6)).isEqualTo(words(streams.random(7, 1), 6));
        assertThat(streams.slice(5).seed()).isEqualTo(SEED);
    }

    @Test
    void sliceOfStreamsFromAGenerator_beginsAtItsFirstElement() {
        RandomStreams streams = RandomStreams.from(giving(3, 4));
        assertThat(words(streams.slice(5), 2)).isEqualTo(words(streams, 7));
    }

    @Test
    void streamsOfOneRun_haveNoWordInCommon() {
        RandomStreams streams = RandomStreams.of(SEED);
        LongStream words = IntStream.range(0, 30_000)
                .mapToObj(i -> streams.generator(i / 3, i % 3))
                .flatMapToLong(generator -> generator.longs(5));
        assertThat(words.distinct().count()).isEqualTo(150_000);
    }

    @Test
    void generator_beginsAnewEachTime() {
        RandomStreams streams = RandomStreams.of(SEED);
        assertThat(words(streams, 3)).isEqualTo(words(streams, 3));
    }

    @Test
    void fresh_isOtherEachTime() {
        long seeds = IntStream.range(0, 100_000)
                .parallel()
                .mapToLong(i -> RandomStreams.fresh().seed())
                .distinct()
                .count();
        assertThat(seeds).isEqualTo(100_000);
    }

    @Test
    void seed_givesTheSameNumbersAgain() {
        RandomStreams streams = RandomStreams.fresh();
        assertThat(words(RandomStreams.of(streams.seed()), 9)).isEqualTo(words(streams, 9));
        assertThat(RandomStreams.of(-1).seed()).isEqualTo(-1);
    }

    @Test
    void from_drawsAKeyThatHasNoSeed() {
        RandomStreams streams = RandomStreams.from(giving(SEED, 7));
        assertThat(words(streams, 0)).isNotEqualTo(words(RandomStreams.of(SEED), 0));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(streams::seed)
                .withMessageContaining("no seed");
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(streams.slice(1)::seed);
    }

    @Test
    void fromAGeneratorOfZeros_isNotSeedZero() {
        RandomStreams streams = RandomStreams.from(giving(0, 0));
        assertThat(words(streams, 0)).isNotEqualTo(words(RandomStreams.of(0), 0));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(streams::seed);
    }

    @Test
    void from_givesOtherStreamsAtEachCall() {
        RandomGenerator element = RandomStreams.of(SEED).generator(0, 0);
        RandomStreams one = RandomStreams.from(element);
        RandomStreams other = RandomStreams.from(element);
        assertThat(words(one, 0)).isNotEqualTo(words(other, 0));
    }

    @Test
    void fromTheSameElement_isTheSame() {
        RandomStreams once = RandomStreams.from(RandomStreams.of(SEED).generator(8, 0));
        RandomStreams again = RandomStreams.from(RandomStreams.of(SEED).random(8, 0));
        assertThat(words(again, 1)).isEqualTo(words(once, 1));
    }

    @Test
    void fromNothing_isANullPointerException() {
        assertThatNullPointerException().isThrownBy(() -> RandomStreams.from(null));
    }

    @Test
    void streamsSentElsewhere_areTheSame() throws Exception {
        RandomStreams streams = RandomStreams.from(giving(3, 4)).slice(5);
        assertThat(words(Serialized.copy(streams), 2)).isEqualTo(words(streams, 2));
    }

    @Test
    void generatorSentElsewhere_goesOn() throws Exception {
        RandomGenerator generator = RandomStreams.of(SEED).generator(1, 0);
        Random random = RandomStreams.of(SEED).random(1, 0);
        for (int drawn = 0; drawn < 6; drawn++) {
            assertThat(words(Serialized.copy(generator), 6)).isEqualTo(words(Serialized.copy(random), 6));
            assertThat(Serialized.copy(generator).nextLong()).isEqualTo(generator.nextLong());
            assertThat(Serialized.copy(random).nextGaussian())
                    .isEqualTo(Serialized.copy(random).nextGaussian());
            random.nextLong();
        }
    }
}

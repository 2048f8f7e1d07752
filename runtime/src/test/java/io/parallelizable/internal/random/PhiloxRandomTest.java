package io.parallelizable.internal.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Named.named;

import io.parallelizable.support.Bounded;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Worry: a method that takes a Random draws other numbers than one that takes a RandomGenerator. */
class PhiloxRandomTest {
    private static PhiloxGenerator generator() {
        return new PhiloxGenerator(7, 0, 3, 0);
    }

    private static PhiloxRandom random() {
        return new PhiloxRandom(generator());
    }

    private static Named<Function<RandomGenerator, Object>> draw(String call, Function<RandomGenerator, Object> draw) {
        return named(call, draw);
    }

    private static byte[] bytes(RandomGenerator generator, int count) {
        byte[] bytes = new byte[count];
        generator.nextBytes(bytes);
        return bytes;
    }

    static Stream<Named<Function<RandomGenerator, Object>>> numbers() {
        return Stream.of(
                draw("nextBoolean()", RandomGenerator::nextBoolean),
                draw("nextInt()", RandomGenerator::nextInt),
                draw("nextInt(10)", generator -> generator.nextInt(10)),
                draw("nextInt(64)", generator -> generator.nextInt(64)),
                draw("nextInt(2^30 + 1)", generator -> generator.nextInt((1 << 30) + 1)),
                draw("nextInt(-5, 9)", generator -> generator.nextInt(-5, 9)),
                draw("nextLong()", RandomGenerator::nextLong),
                draw("nextLong(10)", generator -> generator.nextLong(10)),
                draw("nextLong(-5, 2^62)", generator -> generator.nextLong(-5, 1L << 62)),
                draw("nextFloat()", RandomGenerator::nextFloat),
                draw("nextFloat(3)", generator -> generator.nextFloat(3)),
                draw("nextFloat(-1, 3)", generator -> generator.nextFloat(-1, 3)),
                draw("nextDouble()", RandomGenerator::nextDouble),
                draw("nextDouble(3)", generator -> generator.nextDouble(3)),
                draw("nextDouble(-1, 3)", generator -> generator.nextDouble(-1, 3)),
                draw("nextGaussian()", RandomGenerator::nextGaussian),
                draw("nextGaussian(5, 2)", generator -> generator.nextGaussian(5, 2)),
                draw("nextExponential()", RandomGenerator::nextExponential),
                draw("nextBytes(new byte[13])", generator -> bytes(generator, 13)));
    }

    static Stream<Named<Function<RandomGenerator, Object>>> streams() {
        return Stream.of(
                draw("ints()", generator -> generator.ints().limit(9).toArray()),
                draw("ints(9)", generator -> generator.ints(9).toArray()),
                draw("ints(0, 6)", generator -> generator.ints(0, 6).limit(9).toArray()),
                draw("ints(9, 0, 6)", generator -> generator.ints(9, 0, 6).toArray()),
                draw("longs()", generator -> generator.longs().limit(9).toArray()),
                draw("longs(9)", generator -> generator.longs(9).toArray()),
                draw("longs(0, 6)", generator -> generator.longs(0, 6).limit(9).toArray()),
                draw("longs(9, 0, 6)", generator -> generator.longs(9, 0, 6).toArray()),
                draw("doubles()", generator -> generator.doubles().limit(9).toArray()),
                draw("doubles(9)", generator -> generator.doubles(9).toArray()),
                draw(
                        "doubles(0, 6)",
                        generator -> generator.doubles(0, 6).limit(9).toArray()),
                draw("doubles(9, 0, 6)", generator -> generator.doubles(9, 0, 6).toArray()));
    }

    @ParameterizedTest
    @MethodSource({"numbers", "streams"})
    void eachMethod_givesWhatTheGeneratorGives(Function<RandomGenerator, Object> draw) {
        PhiloxGenerator generator = generator();
        PhiloxRandom random = random();
        for (int k = 0; k < 1_000; k++) {
            assertThat(draw.apply(random)).isEqualTo(draw.apply(generator));
        }
        assertThat(random.nextLong()).as("what comes after").isEqualTo(generator.nextLong());
    }

    @Test
    void bits_areTheHighestOfAWord() {
        for (int bits = 1; bits <= 32; bits++) {
            assertThat(random().next(bits)).isEqualTo((int) (generator().nextLong() >>> 64 - bits));
        }
    }

    @Test
    void whatTheJdkMakesOfARandom_isTheSameForTheSameStream() {
        List<Integer> order = IntStream.range(0, 20).boxed().collect(Collectors.toList());
        List<Integer> again = IntStream.range(0, 20).boxed().collect(Collectors.toList());
        Collections.shuffle(order, random());
        Collections.shuffle(again, random());
        assertThat(order).isEqualTo(again).isNotEqualTo(again.stream().sorted().toList());
        assertThat(new BigInteger(200, random())).isEqualTo(new BigInteger(200, random()));
    }

    @Test
    void illegalBound_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> random().nextInt(0));
        assertThatIllegalArgumentException().isThrownBy(() -> random().nextInt(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> random().ints(-1));
    }

    @Test
    void setSeed_beginsElementZeroOfThatSeed() {
        Random random = random();
        random.nextGaussian();
        random.setSeed(42);
        PhiloxGenerator element0 = new PhiloxGenerator(42, 0, 0, 0);
        assertThat(random.nextGaussian()).isEqualTo(element0.nextGaussian());
        assertThat(random.nextLong()).isEqualTo(element0.nextLong());
    }

    @Test
    void threadsThatShareOne_drawEachNumberOnce() {
        int threads = 4;
        int draws = 20_000;
        Random shared = random();
        Set<Long> drawn = ConcurrentHashMap.newKeySet();
        CountDownLatch start = new CountDownLatch(threads);
        Thread[] all = new Thread[threads];
        Arrays.setAll(
                all,
                k -> new Thread(() -> {
                    start.countDown();
                    Bounded.awaitQuietly(start);
                    shared.longs(draws).forEach(drawn::add);
                }));
        Stream.of(all).forEach(Thread::start);
        Stream.of(all).forEach(Bounded::join);
        assertThat(drawn)
                .isEqualTo(generator().longs((long) threads * draws).boxed().collect(Collectors.toSet()));
    }
}

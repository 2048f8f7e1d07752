package io.parallelizable.quality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Tests of a sequence of words, after D. E. Knuth, "The Art of Computer Programming", volume 2, section 3.3.2, and G.
 * Marsaglia's Diehard. Each asks how far a count is from what it is for independent words, of which all are equally
 * likely.
 */
final class Battery {
    private static final double SCALE = 0x1.0p-53;

    private final long[] words;

    Battery(long[] words) {
        this.words = words;
    }

    List<Verdict> verdicts() {
        return List.of(
                ones(),
                onesAtEachPlace(),
                bytes(),
                pairs("pairs of high bits", 58),
                pairs("pairs of low bits", 0),
                distances(),
                correlation(),
                changes(),
                turns(),
                Spacings.verdict("spacings of high halves", Arrays.stream(words).map(word -> word >>> 32)),
                Spacings.verdict("spacings of low halves", Arrays.stream(words).map(word -> word & 0xFFFFFFFFL)),
                repetitions());
    }

    private Verdict ones() {
        double bits = 64.0 * words.length;
        long ones = Arrays.stream(words).map(Long::bitCount).sum();
        return Verdict.normal("ones", ones, bits / 2, bits / 4);
    }

    private Verdict onesAtEachPlace() {
        int[] ones = new int[Long.SIZE];
        for (long word : words) {
            for (int place = 0; place < Long.SIZE; place++) {
                ones[place] += (int) (word >>> place) & 1;
            }
        }
        double excess = Arrays.stream(ones)
                .mapToDouble(count -> count - words.length / 2.0)
                .map(difference -> difference * difference)
                .sum();
        return Verdict.chiSquared("ones at each place", excess / (words.length / 4.0), Long.SIZE);
    }

    private Verdict bytes() {
        int[] counts = new int[1 << Byte.SIZE];
        for (long word : words) {
            for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
                counts[(int) (word >>> shift) & 0xFF]++;
            }
        }
        return Verdict.uniform("bytes", counts);
    }

    /** Six bits of a word with the same six of the next. */
    private Verdict pairs(String test, int shift) {
        int[] counts = new int[1 << 12];
        for (int i = 0; i + 1 < words.length; i += 2) {
            int first = (int) (words[i] >>> shift) & 0x3F;
            int second = (int) (words[i + 1] >>> shift) & 0x3F;
            counts[first << 6 | second]++;
        }
        return Verdict.uniform(test, counts);
    }

    /** In how many bits a word differs from the next. */
    private Verdict distances() {
        int few = 20;
        int many = Long.SIZE - few;
        int[] counts = new int[many - few + 1];
        for (int i = 0; i + 1 < words.length; i += 2) {
            int distance = Long.bitCount(words[i] ^ words[i + 1]);
            counts[Math.max(few, Math.min(many, distance)) - few]++;
        }
        BinomialDistribution bits = BinomialDistribution.of(Long.SIZE, 0.5);
        double[] probabilities =
                IntStream.rangeClosed(few, many).mapToDouble(bits::probability).toArray();
        probabilities[0] = bits.cumulativeProbability(few);
        probabilities[many - few] = bits.survivalProbability(many - 1);
        return Verdict.chiSquared("bits that differ", counts, probabilities);
    }

    private double centred(int i) {
        return (words[i] >>> 11) * SCALE - 0.5;
    }

    /** Of a number with the next one. */
    private Verdict correlation() {
        double sum = 0;
        for (int i = 1; i < words.length; i++) {
            sum += centred(i - 1) * centred(i);
        }
        return Verdict.normal("correlation", sum, 0, (words.length - 1) / 144.0);
    }

    /** Runs of numbers below a half or from a half on: how often the next one is on the other side. */
    private Verdict changes() {
        long changes = IntStream.range(1, words.length)
                .filter(i -> (words[i - 1] ^ words[i]) < 0)
                .count();
        return Verdict.normal("changes", changes, (words.length - 1) / 2.0, (words.length - 1) / 4.0);
    }

    /** Runs up and down: how often a number is larger than both of its neighbours, or smaller than both. */
    private Verdict turns() {
        long turns = IntStream.range(1, words.length - 1)
                .filter(i -> centred(i - 1) < centred(i) == centred(i) > centred(i + 1))
                .count();
        return Verdict.normal("turns", turns, (words.length - 2) * 2 / 3.0, (16.0 * words.length - 29) / 90);
    }

    private Verdict repetitions() {
        long[] sorted = words.clone();
        Arrays.sort(sorted);
        return Verdict.poisson("repetitions", Spacings.repetitions(sorted), 0x1.0p-65 * words.length * words.length);
    }
}

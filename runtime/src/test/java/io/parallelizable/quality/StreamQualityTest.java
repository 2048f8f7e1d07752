package io.parallelizable.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Worry: each stream is sound, but side by side they are not independent. Many short streams, interleaved and one after
 * the other, go through a {@link Battery}, and families known to be flawed must not pass.
 *
 * <p>{@code -Druns=} says with how many seeds, and {@code -Dbase=} which is the first, the next one being one more. The
 * probability that a test fails although nothing is wrong is {@link #FALSE_ALARM}, over the choice of the first seed.
 */
class StreamQualityTest {
    private static final int RUNS = Integer.getInteger("runs", 2);
    private static final long BASE = Long.getLong("base", 20_261_101);

    private static final int STREAMS = 1 << 16;

    /** More than a block, and odd, so that neighbours come from one stream and from two. */
    private static final int DRAWS = 5;

    private static final double FALSE_ALARM = 1e-6;

    /** What true randomness never shows. */
    private static final double IMPOSSIBLE = 1e-20;

    /** What the battery says of one seed. */
    private static List<Verdict> verdicts(Family family, long seed) {
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.addAll(new Battery(family.interleaved(seed, STREAMS, DRAWS)).verdicts());
        verdicts.addAll(new Battery(family.concatenated(seed, STREAMS, DRAWS)).verdicts());
        return verdicts;
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 2, unit = TimeUnit.HOURS) // for many runs
    void streamsSideBySide_lookRandom(Families family) {
        for (int run = 0; run < RUNS; run++) {
            long seed = BASE + run;
            List<Verdict> verdicts = verdicts(family, seed);
            assertThat(verdicts)
                    .as("replay with -Druns=1 -Dbase=%d", seed)
                    .allMatch(verdict -> verdict.p() > FALSE_ALARM / RUNS / verdicts.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void flawedStreams_areFoundOut(FlawedFamilies family) {
        assertThat(verdicts(family, BASE)).as("seed %d", BASE).anyMatch(verdict -> verdict.p() < IMPOSSIBLE);
    }
}

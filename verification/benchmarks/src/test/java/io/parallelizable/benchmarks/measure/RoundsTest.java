package io.parallelizable.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parallelizable.benchmarks.runner.Runner;
import io.parallelizable.benchmarks.runner.Runners;
import io.parallelizable.benchmarks.workload.Task;
import io.parallelizable.benchmarks.workload.Tasks;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the figures are made of, apart from the clock. */
class RoundsTest {
    private static final Thoroughness TWO_ROUNDS = new Thoroughness(2, Duration.ZERO);

    @Test
    void everyRound_hasOneFigureOfEveryWay_otherLanguagesIncluded() {
        Rounds.Peer peer = (workload, round) -> List.of(new Sample(workload, "peer", round, 3, 2));
        Rounds rounds =
                new Rounds(List.of(Runners.OURS, Runners.STREAM), List.of(peer), TWO_ROUNDS, Stopwatch::backToBack);
        List<Sample> samples = rounds.measure(Tasks.hundreds(10));
        assertThat(samples)
                .extracting(Sample::runner)
                .containsExactly("ours", "stream", "peer", "ours", "stream", "peer");
        assertThat(samples).extracting(Sample::round).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(samples).extracting(Sample::workload).containsOnly("W4.f100.10");
        assertThat(samples).allSatisfy(sample -> {
            assertThat(sample.nanos()).isPositive();
            assertThat(sample.serialNanos()).isPositive();
        });
    }

    @Test
    void waysThatDoNotSuit_areLeftOut() {
        Runner never = new Runner("never", workload -> false, workload -> {
            throw new AssertionError();
        });
        assertThat(new Rounds(List.of(never), List.of(), TWO_ROUNDS, Stopwatch::backToBack).measure(Tasks.hundreds(1)))
                .isEmpty();
    }

    @Test
    void median_isTheMiddle_orBetweenTheTwoInTheMiddle() {
        assertThat(Medians.of(9, 1, 5)).isEqualTo(5);
        assertThat(Medians.of(9, 1, 5, 6)).isEqualTo(5.5);
        assertThat(Medians.of()).isNaN();
    }

    @Test
    void ratio_isThatOfTheMedians() {
        List<Sample> samples = List.of(
                new Sample("W", "ours", 0, 10, 4),
                new Sample("W", "ours", 1, 900, 5),
                new Sample("W", "ours", 2, 12, 6));
        assertThat(Medians.ratio(samples)).isCloseTo(12.0 / 5, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1, 9991", "1e5, 100", "1e7, 1", "3e7, 1"})
    void shortCalls_areTimedManyTogether(double nanos, int calls) {
        assertThat(Task.Effort.forNanos(nanos).calls()).isEqualTo(calls);
    }
}

package io.parallelizable.internal.scheduling.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Worry: a thread is asked for that costs more than it brings, or none where there is much to do. */
class SharingTest {
    private static final double WAKE = 100_000;

    static Stream<Arguments> leastWork() {
        return Stream.of(
                arguments(0, 3, true, Tuning.WORTH_SHARING),
                arguments(0, 3, false, WAKE),
                arguments(2, 3, true, Tuning.WORTH_SHARING),
                arguments(3, 3, true, Sharing.NEVER),
                arguments(4, 3, false, Sharing.NEVER));
    }

    @ParameterizedTest
    @MethodSource("leastWork")
    void leastWork_isThatOfAWakeUpUnlessAWorkerIsAwake(int busy, int limit, boolean awake, double expected) {
        assertThat(Sharing.leastWork(busy, limit, awake, WAKE)).isEqualTo(expected);
    }

    static Stream<Arguments> wakeUps() {
        return Stream.of(
                arguments(1, 1, Tuning.WORTH_SHARING),
                arguments(WAKE, 2 * WAKE, 3 * WAKE * Tuning.WAKE_UPS),
                arguments(Tuning.WAKE_UP, 0, Tuning.WORTH_WAKING));
    }

    @ParameterizedTest
    @MethodSource("wakeUps")
    void wakeUp_mustBeWorthSeveralTimesItsOwnTime(double call, double delay, double expected) {
        assertThat(Sharing.worthWaking(call, delay)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, true",
        "1, 1000, false",
        "1, 99999, false",
        "1, 100000, true",
        "1000, 100, true",
        "1000, 99, false"
    })
    void work_isWorthAWorkerFromTheLeastOn(double cost, int remaining, boolean expected) {
        assertThat(Sharing.isWorth(cost, remaining, WAKE)).isEqualTo(expected);
        assertThat(Sharing.isWorth(cost, remaining, Sharing.NEVER)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 100, true", "2, 100, false", "2, 200, true", "256, 25599, false", "256, 25600, true"})
    void work_isDividedByTheThreadsThatThereAre(int threads, int remaining, boolean expected) {
        assertThat(Sharing.isWorthBeside(threads, 1_000, remaining, WAKE)).isEqualTo(expected);
        assertThat(Sharing.isWorthBeside(threads, 1_000, remaining, Sharing.NEVER))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, true",
        "0, 1, 8, false",
        "1, 0, 8, true",
        "1, 1, 8, true",
        "1, 2, 8, false",
        "4, 4, 8, false",
        "3, 0, 3, false"
    })
    void team_doublesInTheTimeOfAWakeUp(int inside, int coming, int wanted, boolean expected) {
        assertThat(Sharing.mayAskOneMore(inside, coming, wanted)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 2, true", "0.001, 999, false", "0.001, 1000, true"})
    void longRunsAlone_queueForAWorker(double part, int remaining, boolean expected) {
        assertThat(Sharing.isWorthQueueing(part * Tuning.WORTH_QUEUEING, remaining))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, 2, true", "true, 1, false", "false, 7, false"})
    void worker_leavesForARunThatHasNoneUnlessItIsTheOnlyOne(boolean scarce, int inside, boolean expected) {
        assertThat(Sharing.canSpareOne(scarce, inside)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "0.1, 0, true", "0.1, 0.9, true", "0.1, 1, false", "1, 0, false"})
    void searchOfCheapElements_mayEndBeforeAWorkerIsAwake(double cost, double spent, boolean expected) {
        assertThat(Sharing.mayEndSoon(cost * Tuning.WORTH_SHARING, (long) (spent * Tuning.WORTH_SHARING)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 4", "127, 256"})
    void rest_isTakenInTwoPartsForEachThread(int workers, int expected) {
        assertThat(Sharing.parts(workers)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 2, true", "0.01, 99, false", "0.01, 100, true"})
    void callerThatWaits_isBorrowedForWhatIsWorthAWakeUp(double part, int remaining, boolean expected) {
        assertThat(Sharing.isWorthBorrowing(part * Tuning.WORTH_WAKING, remaining))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1000, Infinity, 2000", "1000, 400, 800"})
    void runAlone_isOverdueAfterTwiceTheLeastThatIsExpected(double expected, double alone, double overdue) {
        assertThat(Sharing.aloneFor(expected, alone)).isEqualTo(overdue);
    }
}

package io.parallelizable.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Profile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Worry: a user is told to repair what is not broken, and not told of what is. */
class AdviceTest {
    private static final Profile.Shares EVEN = new Profile.Shares(0.96, 0.02, 0.01, 0.01, 1, 0.98, 0, 0, 0);

    /** A run of a second on two threads and four cores. */
    private static Symptoms symptoms(Profile.Part longest, Profile.Shares shares) {
        return symptoms(1000, longest, new Profile.Times(1000, 2 * shares.elements(), 0.1, List.of()), shares);
    }

    private static Symptoms symptoms(long length, Profile.Part longest, Profile.Times times, Profile.Shares shares) {
        return new Symptoms(
                length,
                1,
                2,
                4,
                1e-4,
                false,
                2,
                0,
                Optional.of(longest),
                times,
                shares,
                0,
                "Ledger.add(Ledger.java:12)");
    }

    private static Profile.Part part(double start, double seconds) {
        return new Profile.Part(7, 1, "7 of 1000", "Heavy.f(7)", start, seconds, "main");
    }

    private static Profile.Shares shares(double elements, double between, double atEnd) {
        return new Profile.Shares(elements, 1 - elements - between - atEnd, between, atEnd, 0.7, 1, 0, 0, 0);
    }

    private static String advice(Profile.Shares shares) {
        return Advice.of(symptoms(part(0, 0.01), shares));
    }

    @Test
    void evenRun_hasNothingToMend() {
        assertThat(advice(EVEN)).startsWith("nothing to improve: the threads are in elements for 96 % of the time");
    }

    @Test
    void elementThatIsLongerThanAnEvenShare_isNamedWithItsCall() {
        Symptoms symptoms = symptoms(part(0.1, 0.9), shares(0.55, 0, 0.44));
        assertThat(Advice.of(symptoms))
                .startsWith("one long element: Heavy.f(7) takes 900 ms of 1.00 s, and no number of threads");
    }

    @Test
    void longElementThatBeganLate_isToldToComeEarlier() {
        Symptoms symptoms = symptoms(part(0.6, 0.4), shares(0.8, 0, 0.19));
        assertThat(Advice.of(symptoms))
                .startsWith("a long element began late: Heavy.f(7), after 600 ms, takes 400 ms. Put long ones first");
    }

    @Test
    void fewElements_areToldToBeMore() {
        Symptoms symptoms =
                symptoms(3, part(0, 0.05), new Profile.Times(3, 1.6, 0.6, List.of()), shares(0.75, 0, 0.25));
        assertThat(Advice.of(symptoms)).startsWith("few elements: 3 for 2 threads");
    }

    @Test
    void threadsThatCameLate_makeARunShort() {
        assertThat(advice(shares(0.6, 0, 0.05))).startsWith("a short run: 40 % of the threads' time");
    }

    @Test
    void waitingForALock_isNamedWithItsPlace() {
        assertThat(advice(new Profile.Shares(0.97, 0.01, 0.01, 0.01, 1, 0.51, 0.48, 0, 0)))
                .isEqualTo("a lock: elements wait for it in 48 % of their time, mostly in Ledger.add(Ledger.java:12)."
                        + " Let each element work on its own objects, or hold the lock for a shorter time.");
    }

    @Test
    void waitingForSomethingElse_isNoLock() {
        assertThat(advice(new Profile.Shares(0.97, 0.01, 0.01, 0.01, 1, 0.02, 0, 0.95, 0)))
                .startsWith("elements wait in 95 % of their time, and not for a lock")
                .endsWith("threads(n).");
    }

    @Test
    void missingProcessors_areOfOtherPrograms() {
        assertThat(advice(new Profile.Shares(0.5, 0.01, 0.48, 0.01, 1, 0.53, 0, 0, 0)))
                .startsWith("other programs: threads had a processor for 53 % of their time")
                .doesNotContain("Besides");
    }

    @Test
    void missingProcessors_mayBeOfALockWhereThreadsWaitedForMonitors() {
        Symptoms symptoms = new Symptoms(
                1000,
                1,
                2,
                4,
                1e-4,
                false,
                2,
                0,
                Optional.of(part(0, 0.01)),
                new Profile.Times(1000, 2, 0.1, List.of()),
                new Profile.Shares(0.97, 0.01, 0.01, 0.01, 1, 0.5, 0, 0, 0),
                470,
                "");
        assertThat(Advice.of(symptoms))
                .startsWith(
                        "a lock, or other programs: threads had a processor for 50 % of their time, and waited 470");
    }

    @Test
    void missingProcessors_areTheRunsOwnFaultWithMoreThreadsThanCores() {
        Profile.Shares shares = new Profile.Shares(0.97, 0.01, 0.01, 0.01, 1, 0.26, 0, 0, 0);
        Symptoms symptoms = new Symptoms(
                1000,
                1,
                16,
                4,
                1e-4,
                false,
                16,
                0,
                Optional.of(part(0, 0.01)),
                new Profile.Times(1000, 16, 0.1, List.of()),
                shares,
                0,
                "");
        assertThat(Advice.of(symptoms)).startsWith("more threads than cores: 16 on 4");
    }

    @Test
    void unknownProcessorTime_blamesNobody() {
        assertThat(advice(new Profile.Shares(0.97, 0.01, 0.01, 0.01, 1, Double.NaN, 0, 0, Double.NaN)))
                .startsWith("nothing to improve");
    }

    @Test
    void garbageCollector_isNamedAndItsTimeNotBlamedOnOthers() {
        assertThat(advice(new Profile.Shares(0.97, 0.01, 0.01, 0.01, 1, 0.62, 0, 0, 0.36)))
                .startsWith("memory: the garbage collector stopped the run for 36 %")
                .doesNotContain("other programs");
    }

    private static Symptoms beginningLate(long length) {
        return new Symptoms(
                length,
                0.1,
                2,
                4,
                1e-4,
                false,
                2,
                0.04,
                Optional.of(part(0, 0.001)),
                new Profile.Times(length, 0.1, 0.001, List.of()),
                new Profile.Shares(0.56, 0.42, 0.01, 0.01, 1, 1, 0, 0, 0),
                0,
                "");
    }

    @Test
    void allocationOfManyResults_isNamed() {
        assertThat(Advice.of(beginningLate(10_000_000))).startsWith("memory: 40.0 ms went by before the first element");
    }

    @Test
    void lateBeginningOfAFewElements_isNotBlamedOnTheirResults() {
        assertThat(Advice.of(beginningLate(10_000)))
                .startsWith("a first run, or other programs: 40.0 ms went by before the first element.");
    }

    @Test
    void manyShortElements_areLimitedByMemory() {
        Symptoms symptoms =
                symptoms(100_000_000, part(0, 1e-3), new Profile.Times(100_000_000, 0.12, 1e-8, List.of()), EVEN);
        assertThat(Advice.of(symptoms)).startsWith("memory: an element takes 1.20 ns");
    }

    @Test
    void twoCauses_areBothNamedTheLargerOneFirst() {
        Profile.Shares shares = new Profile.Shares(0.7, 0, 0, 0.3, 0.7, 0.5, 0.45, 0, 0);
        assertThat(Advice.of(symptoms(part(0.1, 0.9), shares)))
                .startsWith("a lock: ")
                .contains(" Besides, one long element: Heavy.f(7)");
    }

    /** Only the caller took part. */
    private static Symptoms alone(long length, int threads, double total) {
        return new Symptoms(
                length,
                total,
                threads,
                4,
                1e-4,
                false,
                1,
                0,
                Optional.of(part(0, total)),
                new Profile.Times(length, total, total, List.of()),
                new Profile.Shares(0.98, 0, 0.01, 0.01, 1, 1, 0, 0, 0),
                0,
                "");
    }

    @Test
    void runThatIsTooShort_isToldFromWhenOnItPays() {
        assertThat(Advice.of(alone(54, 2, 1e-6)))
                .isEqualTo(
                        "too short to share: all elements together take 1.00 us. It pays from about 5400 elements on.");
    }

    @Test
    void oneThread_saysWhy() {
        assertThat(Advice.of(alone(1, 2, 1))).startsWith("one element:");
        assertThat(Advice.of(alone(100, 1, 1))).startsWith("one thread:");
        assertThat(Advice.of(alone(100, 2, 1))).startsWith("one thread of 2 took part:");
    }

    @Test
    void emptyRun_saysThatItIsEmpty() {
        assertThat(Advice.of(alone(0, 2, 0))).startsWith("the run is empty");
    }
}

package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.parallelizable.internal.threads.Timer;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Worry: a profile says something else of a run than what happened, or changes what happens. */
class ProfileTest {
    private static final int LOOKS = 8;
    private static final long BETWEEN_LOOKS = 25_000_000;

    @Test
    void results_areThoseOfMapAndEachElementIsCalledOnce() {
        IntKernel kernel = IntKernel.of(10_000, i -> i * 7);
        Profile<int[]> profile = kernel.run().threads(3).profile();
        assertThat(profile.results())
                .isEqualTo(IntStream.range(0, 10_000).map(i -> i * 7).toArray());
        assertThat(kernel.calls()).isEqualTo(10_000);
        assertThat(profile.function()).isEqualTo("Test.f");
        assertThat(profile.times().count()).isEqualTo(10_000);
    }

    @Test
    void longElement_isNamedWithItsCallItsTimeAndItsThread() {
        Profile<int[]> profile = IntKernel.of(100, i -> {
                    Bounded.spin(i == 42 ? 200_000_000 : 20_000);
                    return i;
                })
                .run()
                .threads(2)
                .profile();
        Profile.Part slowest = profile.slowest(1).get(0);
        assertThat(slowest.index()).isEqualTo(42);
        assertThat(slowest.count()).isEqualTo(1);
        assertThat(slowest.call()).isEqualTo("Test.f(42)");
        assertThat(slowest.position()).isEqualTo("42 of 100");
        assertThat(slowest.seconds()).isBetween(0.2, profile.seconds());
        assertThat(profile.threads()).extracting(Profile.ThreadTimes::thread).contains(slowest.thread());
        assertThat(slowest).asString().contains("element 42 of 100, Test.f(42), on " + slowest.thread());
        assertThat(profile).asString().contains("Test.f(42), element 42 of 100");
    }

    @Test
    void threads_areThoseThatTookPartTheCallerFirst() {
        CountDownLatch both = new CountDownLatch(2);
        Profile<int[]> profile = IntKernel.of(2, i -> {
                    Bounded.meet(both);
                    Bounded.spin(1_000_000);
                    return i;
                })
                .run()
                .threads(2)
                .profile();
        assertThat(profile.threads())
                .hasSize(2)
                .allSatisfy(thread -> assertThat(thread.elements()).isEqualTo(1));
        assertThat(profile.threads().get(0).thread())
                .isEqualTo(Thread.currentThread().getName());
        assertThat(profile.threads().get(1).thread()).startsWith("parallelizable-");
        Profile.Shares shares = profile.shares();
        assertThat(shares.elements() + shares.startUp() + shares.between() + shares.atEnd())
                .isCloseTo(1, within(1e-9));
    }

    /** Waits for longer than there is between two looks at the threads, which the same timer has taken. */
    private static void awaitLooks() {
        for (int i = 0; i < LOOKS; i++) {
            CountDownLatch look = new CountDownLatch(1);
            Timer.SHARED.after(BETWEEN_LOOKS, look::countDown);
            Bounded.awaitQuietly(look);
        }
    }

    @Test
    void monitor_isNamedInTheAdviceWithItsPlace() {
        Object monitor = new Object();
        assertThatLockIsNamed(inside -> {
            synchronized (monitor) {
                inside.run();
            }
        });
    }

    @Test
    void explicitLock_isNamedToo() {
        ReentrantLock lock = new ReentrantLock();
        assertThatLockIsNamed(inside -> {
            lock.lock();
            try {
                inside.run();
            } finally {
                lock.unlock();
            }
        });
    }

    /** The thread that comes first stays under the lock until the other one has been seen to wait. */
    private static void assertThatLockIsNamed(Consumer<Runnable> underLock) {
        CountDownLatch both = new CountDownLatch(2);
        AtomicBoolean isTaken = new AtomicBoolean();
        Profile<int[]> profile = IntKernel.of(2, i -> {
                    Bounded.meet(both);
                    underLock.accept(() -> {
                        if (isTaken.compareAndSet(false, true)) {
                            awaitLooks();
                        }
                    });
                    return i;
                })
                .run()
                .threads(2)
                .profile();
        assertThat(profile.shares().locks()).isPositive();
        assertThat(profile.advice()).contains("a lock: elements wait for it").contains("ProfileTest.");
    }

    @Test
    void waiting_isTold() {
        Profile<int[]> profile = IntKernel.of(2, i -> {
                    awaitLooks();
                    return i;
                })
                .run()
                .threads(2)
                .profile();
        assertThat(profile.shares().idle()).isGreaterThan(0.5);
        assertThat(profile.advice()).contains("elements wait in ");
    }

    @Test
    void failure_isThrownAsByMap() {
        IllegalStateException failure = new IllegalStateException();
        IntRun<int[], RuntimeException> run = IntKernel.of(100, i -> {
                    if (i >= 7) {
                        throw failure;
                    }
                    return i;
                })
                .run();
        assertThatThrownBy(run::profile).isSameAs(failure);
        assertThat(((FailedElement) failure.getSuppressed()[0]).index()).isEqualTo(7);
    }

    @Test
    void retriedElement_isTimedWithItsRetries() {
        IntKernel kernel = IntKernel.of(3, i -> {
            Bounded.spin(20_000_000);
            return i;
        });
        IntKernel flaky = IntKernel.of(3, i -> {
            int result = kernel.run().threads(1).map()[i];
            if (kernel.calls(i) == 1) {
                throw new IllegalStateException();
            }
            return result;
        });
        Profile<int[]> profile = flaky.run().threads(1).retries(2).profile();
        assertThat(profile.results()).containsExactly(0, 1, 2);
        assertThat(profile.times().count()).isEqualTo(3);
        assertThat(profile.slowest(1).get(0).index()).isZero();
    }

    @Test
    void emptyRun_saysThatItIsEmpty() {
        Profile<int[]> profile = IntKernel.of(0, i -> i).run().profile();
        assertThat(profile.results()).isEmpty();
        assertThat(profile.threads()).isEmpty();
        assertThat(profile.slowest(10)).isEmpty();
        assertThat(profile.times().quantile(0.5)).isNaN();
        assertThat(profile).asString().startsWith("f: 0 elements").contains("the run is empty");
    }

    @Test
    void oneElement_hasAProfile() {
        Profile<int[]> profile = IntKernel.of(1, i -> i).run().threads(4).profile();
        assertThat(profile.threads()).hasSize(1);
        assertThat(profile.slowest(5)).hasSize(1);
    }

    @Test
    void oneThread_isTheCaller() {
        Profile<int[]> profile = IntKernel.of(100, i -> i).run().threads(1).profile();
        assertThat(profile.threads())
                .extracting(Profile.ThreadTimes::thread)
                .containsExactly(Thread.currentThread().getName());
        assertThat(profile.shares().balance()).isCloseTo(1, within(1e-9));
    }

    @Test
    void executorsThreads_areNamed() {
        ExecutorService executor = Executors.newFixedThreadPool(2, work -> new Thread(work, "own"));
        try {
            CountDownLatch both = new CountDownLatch(2);
            Profile<int[]> profile = IntKernel.of(2, i -> {
                        Bounded.meet(both);
                        return i;
                    })
                    .run()
                    .executor(executor)
                    .threads(2)
                    .profile();
            assertThat(profile.threads())
                    .extracting(Profile.ThreadTimes::thread)
                    .containsExactly(Thread.currentThread().getName(), "own");
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void text_isAtMostFifteenLinesOfEightyColumns() {
        String longCall = "Heavy.f(" + "\"long text\", ".repeat(20) + "1)";
        List<Profile.Part> parts = IntStream.range(0, 100)
                .mapToObj(i -> new Profile.Part(i, 1, i + " of 100", longCall, 0, 1, "parallelizable-17"))
                .toList();
        List<Profile.ThreadTimes> threads = IntStream.range(0, 64)
                .mapToObj(i -> new Profile.ThreadTimes("parallelizable-" + i, 2, i / 100.0, List.of()))
                .toList();
        Profile<String> profile = new Profile<>(
                "results",
                "Heavy.f",
                1_000_000_000_000L,
                12_345,
                parts,
                new Profile.Times(100, 100, 1, List.of(new Profile.Bin(0.9, 1, 100))),
                threads,
                new Profile.Shares(0.25, 0.25, 0.25, 0.25, 0.5, 0.9, 0.1, 0, 0),
                "a lock: ".repeat(52));
        String[] lines = profile.toString().split("\n");
        assertThat(lines)
                .hasSizeLessThanOrEqualTo(15)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(lines[0]).isEqualTo("Heavy.f: 1000000000000 elements in 3 h 25 min on 64 threads");
        assertThat(lines[2]).endsWith("..., element 0 of 100");
        assertThat(profile.toString()).contains("at most 0 % busy, 2 elements, parallelizable-63");
    }

    @Test
    void quantilesAndSlowest_refuseWhatMakesNoSense() {
        Profile<int[]> profile = IntKernel.of(1, i -> i).run().profile();
        assertThatThrownBy(() -> profile.times().quantile(50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> profile.times().quantile(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> profile.slowest(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}

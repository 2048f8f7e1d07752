package io.parallelizable.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whether all callers call, and stop. */
@Timeout(60)
class CrowdTest {
    @Test
    void everyCaller_calls() throws InterruptedException {
        Set<Thread> callers = ConcurrentHashMap.newKeySet();
        CountDownLatch all = new CountDownLatch(8);
        Crowd.Outcome outcome = Crowd.call(
                () -> {
                    if (callers.add(Thread.currentThread())) {
                        all.countDown();
                    }
                    await(all);
                    return all;
                },
                8,
                Duration.ofMillis(200));
        assertThat(callers).hasSize(8).noneMatch(Thread::isAlive);
        assertThat(outcome.callsPerSecond()).isPositive();
        assertThat(outcome.slowestToFastest()).isBetween(0.0, 1.0);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

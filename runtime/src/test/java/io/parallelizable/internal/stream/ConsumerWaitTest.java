package io.parallelizable.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Worry: a consumer waits for threads that never answer, does not wait at all, or loses an interrupt meanwhile. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ConsumerWaitTest {
    private final StreamLock lock = new StreamLock();
    private final ConsumerWait wait = new ConsumerWait(lock, Times.USUAL);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void threadThatNeverAnswers_isLeftBehind() {
        lock.lock();
        wait.awaitAnswer(() -> asked.incrementAndGet() < 0);
        assertThat(asked.get()).as("looks").isGreaterThan(1);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void interruptBeforeOrMeanwhile_isKeptAndEndsNoWait() {
        lock.lock();
        Thread.currentThread().interrupt();
        wait.awaitAnswer(() -> asked.incrementAndGet() > 1);
        assertThat(asked.get()).isGreaterThan(1);
        assertThat(Thread.interrupted()).isTrue();
        asked.set(0);
        wait.awaitAnswer(() -> {
            if (asked.incrementAndGet() == 1) {
                Thread.currentThread().interrupt();
            }
            return asked.get() > 2;
        });
        assertThat(asked.get()).isGreaterThan(2);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void changeThatNeverComes_isNotWaitedForForEver() throws InterruptedException {
        lock.lock();
        wait.awaitChange();
        wait.awaitChange();
        wait.over();
        wait.awaitChange();
        assertThat(lock.isHeldByCurrentThread()).isTrue();
    }
}

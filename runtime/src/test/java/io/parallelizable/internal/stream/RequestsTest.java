package io.parallelizable.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.support.Bounded;
import org.junit.jupiter.api.Test;

/** Worry: a consumer counts on workers that never come, or asks for them without end. */
class RequestsTest {
    private final StreamLock lock = new StreamLock();
    private final Requests requests = new Requests(Times.USUAL);

    @Test
    void workerIsPendingUntilItComes() {
        lock.lock();
        requests.use(() -> !lock.isHeldByCurrentThread());
        assertThat(requests.areHopeless()).isTrue();
        assertThat(requests.mayBeSent()).isTrue();
        requests.send(lock);
        requests.send(lock);
        assertThat(requests.pending()).isEqualTo(2);
        requests.came();
        assertThat(requests.pending()).isOne();
        requests.came();
        requests.came();
        assertThat(requests.pending()).isZero();
        assertThat(requests.areHopeless()).isTrue();
    }

    @Test
    void workerWhoDoesNotCome_isCountedOnForAWhile() {
        lock.lock();
        requests.use(() -> true);
        Bounded.until("a request that was just sent", () -> {
            requests.send(lock);
            return !requests.areHopeless();
        });
        Bounded.until("no more patience", requests::areHopeless);
        assertThat(requests.pending()).isPositive();
    }

    @Test
    void refusal_isNoReasonToAskAgainAtOnce() {
        lock.lock();
        requests.send(lock);
        assertThat(requests.pending()).as("nobody to ask").isZero();
        requests.use(() -> false);
        Bounded.until("a refusal just now", () -> {
            requests.send(lock);
            return !requests.mayBeSent();
        });
        assertThat(requests.pending()).isZero();
        Bounded.until("the end of the pause", requests::mayBeSent);
    }

    @Test
    void executorThatThrows_hasRefused() {
        lock.lock();
        requests.use(() -> {
            throw new IllegalStateException("closed");
        });
        assertThatThrownBy(() -> requests.send(lock)).hasMessage("closed");
        assertThat(requests.pending()).isZero();
        assertThat(lock.isHeldByCurrentThread()).isTrue();
    }
}

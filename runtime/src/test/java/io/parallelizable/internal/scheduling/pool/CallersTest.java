package io.parallelizable.internal.scheduling.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.scheduling.policy.Sharing;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Worry: as many callers as cores take time from each other, or a lone one is taken for several and gets no help. */
class CallersTest {
    private final WorkerPool workers = new WorkerPool(2);
    private final Callers callers = workers.callers();
    private final CountDownLatch release = new CountDownLatch(1);

    private Caller inside() {
        CountDownLatch entered = new CountDownLatch(1);
        Caller caller = Caller.of(() -> {
            callers.enter();
            entered.countDown();
            Bounded.await(release);
            callers.leave();
        });
        Bounded.awaitQuietly(entered);
        return caller;
    }

    @Test
    void runInsideARun_hasNoCallerOfItsOwn() {
        assertThat(callers.enter()).isTrue();
        assertThat(callers.enter()).isFalse();
        assertThat(callers.others()).isZero();
        callers.leave();
        assertThat(callers.enter()).isTrue();
        callers.leave();
    }

    @Test
    void worker_isNoCaller() {
        CountDownLatch done = new CountDownLatch(1);
        boolean[] entered = {true};
        workers.execute(() -> {
            entered[0] = callers.enter();
            done.countDown();
        });
        Bounded.awaitQuietly(done);
        assertThat(entered[0]).isFalse();
    }

    @Test
    void asManyCallersAsCores_callNoWorkers() {
        callers.enter();
        WorkerSource source = workers.workers(1);
        assertThat(source.leastWork()).isNotEqualTo(Sharing.NEVER);
        Caller other = inside();
        assertThat(callers.others()).isOne();
        assertThat(source.leastWork()).isEqualTo(Sharing.NEVER);
        assertThat(workers.workers(2).leastWork()).isNotEqualTo(Sharing.NEVER);

        release.countDown();
        Bounded.join(other);
        Bounded.until("the other one is forgotten", () -> callers.others() == 0);
        assertThat(source.leastWork()).isNotEqualTo(Sharing.NEVER);
        callers.leave();
    }

    @Test
    void manyThatComeAndGo_leaveNoTrace() {
        Caller[] all = new Caller[8];
        for (int i = 0; i < all.length; i++) {
            all[i] = Caller.of(() -> {
                for (int run = 0; run < 10_000; run++) {
                    callers.enter();
                    callers.leave();
                }
            });
        }
        for (Caller caller : all) {
            assertThat(caller.thrown()).isNull();
        }
        Bounded.until("all are forgotten", () -> callers.others() == 0);
        callers.enter();
        inside();
        assertThat(callers.others()).isOne();
        release.countDown();
        callers.leave();
    }
}

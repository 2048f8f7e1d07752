package io.parallelizable.internal.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.IntKernel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Worry: a number of threads that a run asks for is shared with another run. */
class ThreadsOfARunTest {
    @Test
    void runsAtTheSameTime_haveAsManyThreadsEachAsTheyAskFor() {
        for (int threads : new int[] {2, 4, 16}) {
            CountDownLatch all = new CountDownLatch(3 * threads);
            List<Caller> callers = new ArrayList<>();
            for (int run = 0; run < 3; run++) {
                int count = threads;
                callers.add(Caller.of(() -> IntKernel.of(count, i -> {
                            Bounded.meet(all);
                            return i;
                        })
                        .run()
                        .threads(count)
                        .map()));
            }
            for (Caller caller : callers) {
                assertThat(caller.thrown()).isNull();
            }
        }
    }

    @Test
    void noRunHasMoreThreadsThanItAsksFor() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        IntKernel.of(300, i -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Bounded.spin(50_000);
                    inside.decrementAndGet();
                    return i;
                })
                .run()
                .threads(3)
                .map();
        assertThat(most.get()).isBetween(1, 3);
    }
}

package io.parallelizable.internal.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.parallelizable.internal.scheduling.policy.Cutoff;
import io.parallelizable.internal.scheduling.pool.Cores;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: a method that was called with cheap inputs, however often, keeps heavy ones on one thread. */
@Timeout(value = 5, unit = TimeUnit.MINUTES) // on a machine that has much else to do
class CheapThenHeavyTest {
    private static final int LENGTH = 10;

    private final Cutoff cutoff =
            CostModels.of(IntKernel.of(0, i -> i).getClass()).cutoff();

    private static void run(IntKernel.Element element) {
        IntKernel.of(LENGTH, element).run().map();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 1_000, 100_000})
    void secondHeavyRun_isShared(int cheapRuns) {
        assumeThat(Cores.allowed().count()).isGreaterThan(1);
        for (int run = 0; run < cheapRuns; run++) {
            run(i -> i);
        }
        run(i -> {
            Bounded.until("what was learned is trusted no more", () -> !cutoff.includes(LENGTH));
            return i;
        });
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CountDownLatch two = new CountDownLatch(2);
        run(i -> {
            if (i == 0) {
                Bounded.spin(3_000_000);
            } else if (threads.add(Thread.currentThread())) {
                Bounded.meet(two);
            }
            return i;
        });
        assertThat(threads).hasSizeGreaterThan(1);
    }
}

package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.internal.search.Scratch;
import io.parallelizable.internal.search.Search;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.IndexKernel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Worry: somebody interrupts the caller while it is in a run, and afterwards it does not know. */
class InterruptSurvivesTest {
    private static final int ROUNDS = 150;

    /**
     * A search that is decided interrupts its caller inside an element that nobody needs. An interrupt that comes
     * before that is taken is one with it, since a thread has but one flag: once in some ten thousand rounds.
     */
    private static final int COINCIDENCES = 1;

    private static final int LENGTH = 300;

    private final ExecutorService interrupter = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        Thread.interrupted();
        interrupter.shutdown();
    }

    /** What is done with a run. */
    enum Operation {
        MAP(BooleanRun::map),
        FIRST_INDEX(BooleanRun::firstIndex),
        ANY(BooleanRun::any),
        ALL(BooleanRun::all),
        COUNT(BooleanRun::count),
        INDICES(BooleanRun::indices),
        TRY_MAP(Run::tryMap),
        STREAM(run -> run.stream().count()),
        COMPLETED(run -> run.completed().count());

        private final Use use;

        Operation(Use use) {
            this.use = use;
        }

        private interface Use {
            Object of(BooleanRun<boolean[], RuntimeException> run);
        }
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void interruptAtAnyMoment_isFoundAfterwards(Operation operation) throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Integer> lost = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int decisive = random.nextInt(LENGTH);
            int slow = random.nextInt(LENGTH);
            int when = random.nextInt(1 << random.nextInt(20));
            BooleanRun<boolean[], RuntimeException> run = IndexKernel.booleans(LENGTH, i -> {
                        if (i == slow) {
                            // Ends by the interrupt, or by itself, which no element after it needs.
                            TimeUnit.MICROSECONDS.sleep(300);
                        }
                        return i == decisive;
                    })
                    .threads(1 + random.nextInt(4));
            Thread caller = Thread.currentThread();
            CountDownLatch go = new CountDownLatch(1);
            var interrupt = interrupter.submit(() -> {
                Bounded.awaitQuietly(go);
                Bounded.spin(when);
                caller.interrupt();
            });
            go.countDown();
            try {
                operation.use.of(run);
            } catch (RuntimeException | Error stopped) {
                assertThat(stopped).isNotInstanceOf(AssertionError.class);
            } catch (Throwable ofAnElement) {
                assertThat(ofAnElement).isInstanceOf(InterruptedException.class);
            }
            Bounded.until("it has been interrupted", interrupt::isDone);
            if (!Thread.interrupted()) {
                lost.add(round);
            }
        }
        assertThat(lost)
                .as("rounds of seed %d after which the flag is lost", seed)
                .hasSizeLessThanOrEqualTo(COINCIDENCES);
    }

    @Test
    void interruptThatAnElementAfterTheDecidingOneHasTaken_isFoundAfterwards() throws ChunkFailure {
        Search search = new Search(
                IndexKernel.of(256, boolean[]::new, (results, at, index) -> {
                    if (index == 2) {
                        throw new IllegalStateException(new InterruptedException());
                    }
                    results[at] = index == 1;
                }),
                true,
                256);
        // The first piece has four elements, of which the second one decides, and the third has met an interrupt.
        Scratch scratch = search.allocate(0);
        assertThatThrownBy(() -> search.apply(0, scratch, 0, 256)).isInstanceOf(ChunkFailure.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}

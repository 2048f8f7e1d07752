package io.parallelizable.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.EngineException;
import io.parallelizable.Engines;
import io.parallelizable.LongRun;
import io.parallelizable.Parallel;
import io.parallelizable.RunTimeoutException;
import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.EngineSession;
import io.parallelizable.function.IntInputs;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Worry: an executor that does not what it should hangs a run, or something raw comes out of it. */
@Timeout(60)
class HostileExecutorTest {
    private static final ExecutorService WORKING = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "working");
        thread.setDaemon(true);
        return thread;
    });

    @AfterAll
    static void shutDown() {
        WORKING.shutdownNow();
    }

    private interface Submit {
        Future<?> future(Callable<?> task);
    }

    /** An executor of which only {@code submit(Callable)} is used. */
    private static final class Odd extends AbstractExecutorService {
        private final Submit submit;

        Odd(Submit submit) {
            this.submit = submit;
        }

        @Override
        @SuppressWarnings("unchecked") // what it is, or is not, is what the tests are about
        public <T> Future<T> submit(Callable<T> task) {
            return (Future<T>) submit.future(task);
        }

        @Override
        public void execute(Runnable command) {
            throw new AssertionError("only submit(Callable) is used");
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }

    private static LongRun<long[], RuntimeException> on(Submit submit) {
        int[] inputs = IntStream.range(0, 100).toArray();
        return Parallel.of(inputs).longs(i -> 2L * i).on(Engines.executor(new Odd(submit), 2));
    }

    private static long[] doubled() {
        return IntStream.range(0, 100).mapToLong(i -> 2L * i).toArray();
    }

    private static Submit every(int period, Submit odd) {
        AtomicInteger count = new AtomicInteger();
        return task -> count.getAndIncrement() % period == 0 ? odd.future(task) : WORKING.submit(task);
    }

    private static Submit atFirst(int times, Submit odd) {
        AtomicInteger count = new AtomicInteger();
        return task -> count.getAndIncrement() < times ? odd.future(task) : WORKING.submit(task);
    }

    private static void assertLost(Submit submit, String reason) {
        assertThatThrownBy(on(submit)::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("lost 3 times")
                .hasMessageContaining(reason);
        assertThat(on(atFirst(2, submit)).map()).isEqualTo(doubled());
    }

    @Test
    void errorOutOfSubmit_isALoss() {
        assertLost(
                task -> {
                    throw new OutOfMemoryError("unable to create native thread");
                },
                "unable to create native thread");
    }

    @Test
    void missingClassOutOfSubmit_endsTheRunAtOnce() {
        Submit submit = task -> {
            throw new NoClassDefFoundError("com/acme/Missing");
        };
        assertThatThrownBy(on(submit)::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("misses a class")
                .hasMessageContaining("com/acme/Missing");
    }

    @Test
    void noFuture_isALoss() {
        assertLost(task -> null, "gives no future");
    }

    @Test
    void futureOfSomethingElse_isALoss() {
        assertLost(task -> CompletableFuture.completedFuture("hello"), "ClassCastException");
    }

    @Test
    void futureOfNothing_isALoss() {
        assertLost(task -> CompletableFuture.completedFuture(null), "no answer");
    }

    @Test
    void cancelledFuture_isALoss() {
        assertLost(
                task -> {
                    Future<?> future = new CompletableFuture<>();
                    future.cancel(true);
                    return future;
                },
                "CancellationException");
    }

    @Test
    void workerThatAsksForTheBroadcastForEver_isALoss() {
        assertLost(task -> CompletableFuture.completedFuture(new byte[0]), "a worker asks for what it was sent");
    }

    @Test
    void rejection_endsTheRunOnlyIfNothingIsAccepted() {
        Submit rejecting = task -> {
            throw new RejectedExecutionException("full");
        };
        assertThatThrownBy(on(rejecting)::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("full");
        assertThat(on(every(2, rejecting)).map()).isEqualTo(doubled());
    }

    /** Has no room for the first slice until so many attempts have been made with it. */
    private record Crowded(int attempts) implements Engine {
        @Override
        public String name() {
            return "crowded";
        }

        @Override
        public Capabilities capabilities() {
            return Capabilities.ofSlots(2).withLeastWork(Duration.ZERO);
        }

        @Override
        public EngineSession open(Broadcast broadcast) {
            AtomicInteger rejected = new AtomicInteger();
            return (slices, handler) -> slices.forEach(slice -> {
                if (slice.first() == 0 && rejected.getAndIncrement() < attempts) {
                    handler.lost(slice, new RejectedExecutionException("full"));
                } else {
                    handler.completed(slice, slice.compute(broadcast));
                }
            });
        }
    }

    @Test
    void sliceThatIsRejectedWhileOthersComeBack_isSentAgainForAsLongAsTheyDo() {
        int[] inputs = IntStream.range(0, 200).toArray();
        IntInputs.ToLong<RuntimeException> doubled = i -> 2L * i;
        assertThat(Parallel.of(inputs).longs(doubled).on(new Crowded(5)).map())
                .isEqualTo(Parallel.of(inputs).longs(doubled).threads(1).map());
        assertThatThrownBy(() -> Parallel.of(inputs)
                        .longs(doubled)
                        .on(new Crowded(Integer.MAX_VALUE))
                        .map())
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("full");
    }

    private static void assertEndsInTime(Submit submit) {
        assertThatThrownBy(on(submit).timeout(Duration.ofMillis(200))::map).isInstanceOf(RunTimeoutException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void submitThatBlocks_doesNotHoldTheCaller() {
        CountDownLatch never = new CountDownLatch(1);
        assertEndsInTime(task -> {
            boolean released = false;
            while (!released) {
                try {
                    never.await();
                    released = true;
                } catch (InterruptedException ignored) {
                    // An executor that answers no interrupt either.
                }
            }
            return null;
        });
        never.countDown();
    }

    @Test
    void futureThatIsNeverDone_doesNotHoldTheCaller() {
        assertEndsInTime(task -> new CompletableFuture<>());
    }

    @Test
    void futureThatCannotBeCancelled_doesNotHoldTheCaller() {
        assertEndsInTime(task -> new FutureTask<>(() -> 1) {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                throw new IllegalStateException("never");
            }
        });
    }
}

package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Worry: a future never completes, loses its exception, or cannot stop what it stands for. */
class AsyncTest {
    private static final long SECONDS = 30;

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(SECONDS, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @EnumSource
    void future_completesWithTheResultsOfEveryKind(Kind kind) throws Exception {
        for (int threads = 1; threads <= 3; threads++) {
            Object results = get(kind.run(100, i -> {}).threads(threads).async());
            for (int i = 0; i < 100; i++) {
                assertThat(kind.get(results, i)).isEqualTo(kind.result(i));
            }
        }
    }

    @Test
    void caller_isAThreadOfTheRuntimeWithTheContextClassLoaderOfThisOne() throws Exception {
        ClassLoader own = new ClassLoader(null) {};
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        AtomicReference<String> name = new AtomicReference<>();
        AtomicReference<ClassLoader> loader = new AtomicReference<>();
        Thread.currentThread().setContextClassLoader(own);
        try {
            get(IntKernel.of(1, i -> {
                        name.set(Thread.currentThread().getName());
                        loader.set(Thread.currentThread().getContextClassLoader());
                        return i;
                    })
                    .run()
                    .threads(1)
                    .async());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        assertThat(name.get()).startsWith("parallelizable-");
        assertThat(loader.get()).isSameAs(own);
    }

    @Test
    void failure_isTheVeryExceptionWithItsNote() {
        IOException failure = new IOException();
        CompletableFuture<int[]> future = IntKernel.of(10, i -> {
                    throw failure;
                })
                .run()
                .async();
        assertThatThrownBy(() -> get(future)).hasCause(failure);
        assertThat(failure.getSuppressed()).singleElement().isInstanceOf(FailedElement.class);
    }

    @Test
    void cancelling_interruptsTheElementsAndStartsNoOther() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        IntKernel kernel = IntKernel.of(10, i -> {
            begun.countDown();
            try {
                Bounded.awaitInterrupt();
            } catch (InterruptedException interruption) {
                interrupted.countDown();
                throw interruption;
            }
            return i;
        });
        CompletableFuture<int[]> future = kernel.run().threads(1).async();
        Bounded.await(begun);
        assertThat(future.cancel(true)).isTrue();
        Bounded.await(interrupted);
        assertThat(future).isCancelled();
        assertThat(kernel.calls()).isOne();
    }

    @Test
    void dependentOfACancelledFuture_mayWaitForTheElementsToEnd() throws InterruptedException {
        assertElementsEndBeforeDependents(future -> future.cancel(true));
    }

    @Test
    void dependentOfAFutureThatFails_mayWaitForTheElementsToEnd() throws InterruptedException {
        assertElementsEndBeforeDependents(future -> future.completeExceptionally(new IOException()));
    }

    private static void assertElementsEndBeforeDependents(Consumer<CompletableFuture<int[]>> end)
            throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        AtomicReference<Throwable> inDependent = new AtomicReference<>();
        CompletableFuture<int[]> future = IntKernel.of(1, i -> {
                    begun.countDown();
                    try {
                        Bounded.awaitInterrupt();
                    } catch (InterruptedException interruption) {
                        ended.countDown();
                        throw interruption;
                    }
                    return i;
                })
                .run()
                .async();
        future.whenComplete((results, failure) -> inDependent.set(catchThrowable(() -> Bounded.await(ended))));
        Bounded.await(begun);
        end.accept(future);
        assertThat(inDependent).hasNullValue();
        assertThat(future).isCompletedExceptionally();
    }

    @Test
    void timeLimitOfTheFuture_stopsTheRunToo() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        CompletableFuture<int[]> future = IntKernel.of(10, i -> {
                    try {
                        Bounded.awaitInterrupt();
                    } catch (InterruptedException interruption) {
                        interrupted.countDown();
                        throw interruption;
                    }
                    return i;
                })
                .run()
                .threads(1)
                .async()
                .orTimeout(20, TimeUnit.MILLISECONDS);
        Bounded.await(interrupted);
        assertThatThrownBy(future::join).isInstanceOf(CompletionException.class);
    }

    @Test
    void timeLimitOfTheRun_completesTheFuture() {
        CompletableFuture<int[]> future = IntKernel.of(10, i -> {
                    Bounded.awaitInterrupt();
                    return i;
                })
                .run()
                .timeout(Duration.ofMillis(20))
                .async();
        assertThatThrownBy(() -> get(future)).hasCauseInstanceOf(RunTimeoutException.class);
    }

    @Test
    void dependents_findAThreadWithoutAnInterrupt() throws Exception {
        CompletableFuture<Void> button = new CompletableFuture<>();
        CompletableFuture<Boolean> flag = IntKernel.of(10, i -> {
                    button.complete(null);
                    return i;
                })
                .run()
                .threads(1)
                .cancelOn(button)
                .async()
                .handle((results, failure) -> Thread.currentThread().isInterrupted());
        assertThat(get(flag)).isFalse();
    }

    @Test
    void futuresThatWaitForEachOther_haveAThreadEach() throws Exception {
        int many = 4 * Parallel.threads() + 4;
        CountDownLatch all = new CountDownLatch(many);
        List<CompletableFuture<int[]>> futures = new ArrayList<>();
        for (int k = 0; k < many; k++) {
            futures.add(IntKernel.of(1, i -> {
                        Bounded.meet(all);
                        return i;
                    })
                    .run()
                    .async());
        }
        for (CompletableFuture<int[]> future : futures) {
            assertThat(get(future)).containsExactly(0);
        }
    }

    /** Its initialiser waits for elements that need it initialised. */
    private static final class Initialised {
        static final String CALLER = Thread.currentThread().getName();
        static final int[] RESULTS =
                IndexKernel.ints(100, i -> offset() + i).async().join();
        static final long SUM =
                IndexKernel.ints(1000, i -> offset() + i).stream().sum();
        static final int COMPLETED = IndexKernel.ints(1000, i -> offset() + i)
                .completed()
                .mapToInt(Completed::result)
                .sum();

        private Initialised() {}

        static long offset() {
            return CALLER.length() >= 0 ? 1 : 0;
        }
    }

    @Test
    void whileAClassIsBeingInitialised_runsInTheCaller() throws Exception {
        CompletableFuture<Long> sum =
                CompletableFuture.supplyAsync(() -> Initialised.RESULTS[99] + Initialised.SUM + Initialised.COMPLETED);
        assertThat(get(sum)).isEqualTo(100 + 2 * 500_500);
    }
}

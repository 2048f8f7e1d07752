package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.internal.failures.Failures;
import io.parallelizable.internal.failures.PartialResults;
import io.parallelizable.internal.failures.TryingKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.Kind;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Worry: one failure costs the results of others, is lost, or is told of the wrong element. */
class TryMapTest {
    private static final int LENGTH = 1000;

    private static void failOften(long index) throws IOException {
        if (index % 10 == 7) {
            throw new IOException("no " + index);
        } else if (index == 500) {
            throw new StackOverflowError();
        }
    }

    private static long[] failing() {
        return LongStream.range(0, LENGTH).filter(i -> i % 10 == 7 || i == 500).toArray();
    }

    @ParameterizedTest
    @EnumSource
    void failures_keepNoOtherElementOfAnyKindFromItsResult(Kind kind) {
        for (int threads = 1; threads <= 3; threads++) {
            Tried<?, RuntimeException> tried =
                    kind.run(LENGTH, TryMapTest::failOften).threads(threads).tryMap();
            assertThat(tried.isComplete()).isFalse();
            assertThat(tried.failedIndices()).isEqualTo(failing());
            for (int i = 0; i < LENGTH; i++) {
                boolean failed = i % 10 == 7 || i == 500;
                assertThat(kind.get(tried.results(), i)).isEqualTo(failed ? kind.none() : kind.result(i));
            }
        }
    }

    @Test
    void failures_haveTheirIndexTheirCallAndTheirException() {
        Tried<long[], RuntimeException> tried = IndexKernel.longs(LENGTH, i -> {
                    failOften(i);
                    return i;
                })
                .tryMap();
        assertThat(tried.failures()).extracting(Tried.Failure::index).containsExactly(boxed(failing()));
        assertThat(tried.failures().get(1).call()).isEqualTo("Test.f(17)");
        assertThat(tried.failures().get(1).exception()).hasMessage("no 17");
        assertThat(tried.failures().get(50).exception()).isInstanceOf(StackOverflowError.class);
    }

    private static Long[] boxed(long[] values) {
        return LongStream.of(values).boxed().toArray(Long[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void nothingFails_isComplete(Kind kind) throws Throwable {
        Tried<?, RuntimeException> tried = kind.run(10, i -> {}).tryMap();
        assertThat(tried.isComplete()).isTrue();
        assertThat(tried.failures()).isEmpty();
        assertThat(tried.orThrow()).isSameAs(tried.results());
        assertThat(tried).hasToString("all 10 succeeded");
    }

    @Test
    void noElements_isComplete() {
        assertThat(IntKernel.of(0, i -> i).run().tryMap()).hasToString("all 0 succeeded");
    }

    @Test
    void orThrow_throwsWhatTheLoopWouldHaveThrownWithItsNote() {
        IllegalStateException failure = new IllegalStateException();
        Tried<int[], RuntimeException> tried = IntKernel.of(100, i -> {
                    if (i == 41) {
                        throw failure;
                    } else if (i > 50) {
                        throw new IllegalArgumentException();
                    }
                    return i;
                })
                .run()
                .tryMap();
        assertThatThrownBy(tried::orThrow).isSameAs(failure);
        assertThat(failure.getSuppressed()).singleElement().isInstanceOfSatisfying(FailedElement.class, note -> {
            assertThat(note.index()).isEqualTo(41);
            assertThat(note.call()).isEqualTo("Test.f(41)");
        });
    }

    @Test
    void summary_saysWhatFailedHowOftenAndWhereFirst() {
        Tried<int[], RuntimeException> few = IntKernel.of(1000, i -> {
                    if (i == 7 || i == 12 || i == 19) {
                        throw new IllegalArgumentException();
                    }
                    return i;
                })
                .run()
                .tryMap();
        assertThat(few).hasToString("3 of 1000 failed: IllegalArgumentException at 7, 12, 19; first: Test.f(7)");
        Tried<int[], RuntimeException> many = IntKernel.of(1000, i -> {
                    if (i % 2 == 0) {
                        throw new IllegalArgumentException();
                    } else if (i == 9) {
                        throw new IOException();
                    }
                    return i;
                })
                .run()
                .tryMap();
        assertThat(many)
                .hasToString("501 of 1000 failed: IllegalArgumentException at 0, 2, 4, 6, 8, ... (500 times),"
                        + " IOException at 9; first: Test.f(0)");
    }

    @Test
    void allOfAMillionFail_allIndicesAreKeptAndTheLowestExceptions() {
        Tried<long[], RuntimeException> tried = IndexKernel.longs(1_000_000, i -> {
                    throw new IOException();
                })
                .threads(3)
                .tryMap();
        assertThat(tried.failedIndices())
                .isEqualTo(LongStream.range(0, 1_000_000).toArray());
        assertThat(tried.failures())
                .hasSize(10_000)
                .extracting(Tried.Failure::index)
                .isEqualTo(LongStream.range(0, 10_000).boxed().toList());
        assertThat(tried.toString()).startsWith("1000000 of 1000000 failed: IOException at 0, 1, 2, 3, 4, ...");
    }

    @Test
    void interrupt_endsTheRunUnchecked() {
        IntKernel kernel = new IntKernel(10) {
            private static final long serialVersionUID = 1L;

            @Override
            protected int call(int index) throws Throwable {
                throw new InterruptedException();
            }

            @Override
            public boolean declaresInterruption() {
                return true;
            }
        };
        assertThatThrownBy(kernel.run().threads(1)::tryMap).isInstanceOf(RunInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(kernel.calls()).isOne();
        assertThatThrownBy(kernel.run().threads(2)::tryMap).isInstanceOf(RunInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(kernel.calls()).as("those of each run's threads").isBetween(2, 3);
    }

    @Test
    void failureAfterTheStop_isNoneOfTheResult() {
        CompletableFuture<Void> button = new CompletableFuture<>();
        IntRun<int[], RuntimeException> run = IntKernel.of(1, i -> {
                    button.complete(null);
                    throw new IOException();
                })
                .run()
                .retries(1)
                .cancelOn(button);
        assertThatThrownBy(run::tryMap).isInstanceOf(RunCancelledException.class);
    }

    @Test
    void partsThatWereFilledElsewhere_areMergedInAnyOrder() throws ChunkFailure {
        Kernel<long[]> kernel = IndexKernel.of(100, long[]::new, (results, at, index) -> {
            failOften(index);
            results[at] = index;
        });
        TryingKernel<long[]> trying = new TryingKernel<>(kernel, 0);
        long[] results = new long[100];
        Failures failures = new Failures();
        PartialResults<long[]> whole = new PartialResults<>(0, results, failures, null);
        for (int slice : List.of(3, 0, 2, 1)) {
            TryingKernel<long[]> part = trying.slice(25L * slice, 25);
            PartialResults<long[]> filled = part.allocate(25);
            part.apply(0, filled, 0, 25);
            whole.merge(filled);
        }
        assertThat(results)
                .isEqualTo(
                        LongStream.range(0, 100).map(i -> i % 10 == 7 ? 0 : i).toArray());
        assertThat(failures.indices())
                .isEqualTo(IntStream.range(0, 10).mapToLong(i -> 10 * i + 7).toArray());
        assertThat(failures.lowest())
                .extracting(io.parallelizable.internal.execution.Failure::index)
                .startsWith(7L, 17L);
    }
}

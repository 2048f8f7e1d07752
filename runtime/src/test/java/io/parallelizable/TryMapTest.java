package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.parallelizable.function.IntInputs;
import io.parallelizable.internal.failures.Failures;
import io.parallelizable.internal.failures.PartialResults;
import io.parallelizable.internal.failures.TryingKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Grid;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.Kind;
import io.parallelizable.support.PairKernel;
import io.parallelizable.support.Runs;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: one failure costs the results of others, is lost, or is told of the wrong element. */
class TryMapTest {
    private static final int LENGTH = 1000;

    private static final IntInputs THREE = Parallel.of(new int[] {0, 1, 2});

    private static int unless(int i, int... failing) {
        if (IntStream.of(failing).anyMatch(fails -> fails == i)) {
            throw new IllegalStateException();
        }
        return i;
    }

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
    void fallback_standsWhereElementsHaveFailed() {
        Tried<int[], RuntimeException> tried = THREE.ints(i -> unless(i, 1)).tryMap();
        assertThat(tried.results()).containsExactly(0, 0, 2);
        assertThat(tried.results(-1)).containsExactly(0, -1, 2);
        assertThat(tried.results()).as("those of before").containsExactly(0, 0, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tried.results("none"))
                .withMessage("fallback must be a int, it is a java.lang.String");
        assertThatIllegalArgumentException().isThrownBy(() -> tried.results(null));
        Tried<double[], RuntimeException> doubles =
                THREE.doubles(i -> unless(i, 0)).tryMap();
        assertThat(doubles.results()).containsExactly(Double.NaN, 1, 2);
        assertThat(doubles.results(-1)).containsExactly(-1, 1, 2);
        Tried<List<String>, RuntimeException> list =
                THREE.objects(i -> String.valueOf(unless(i, 2))).tryMap();
        assertThat(list.results("none")).containsExactly("0", "1", "none");
        assertThat(list.results(null)).containsExactly("0", "1", null);
    }

    @Test
    void succeeded_areTheOthersInTheirOrder() {
        assertThat(THREE.ints(i -> unless(i, 0, 2)).tryMap().succeeded()).containsExactly(1);
        assertThat(THREE.booleans(i -> unless(i, 0, 1, 2) == 0).tryMap().succeeded())
                .isEmpty();
        assertThat(THREE.longs(i -> unless(i)).tryMap().succeeded()).containsExactly(0, 1, 2);
        assertThat(THREE.objects(i -> unless(i, 1) == 0 ? null : "r" + i)
                        .tryMap()
                        .succeeded())
                .containsExactly(null, "r2");
    }

    @Test
    void cellsOfAGrid_failEachInItsRow() {
        int[] three = {0, 1, 2};
        Tried<double[][], RuntimeException> tried = Grid.<double[][], RuntimeException>ofDoubles(
                        PairKernel.grid(three, three, (a, b) -> {
                            if (a == b || a == 2) {
                                throw new IOException();
                            }
                            return 10 * a + b;
                        }))
                .tryMap();
        double none = Double.NaN;
        assertThat(Arrays.deepToString(tried.results())).isEqualTo(Arrays.deepToString(new double[][] {
            {none, 1, 2}, {10, none, 12}, {none, none, none}
        }));
        assertThat(tried.results(-1.0)).isDeepEqualTo(new double[][] {{-1, 1, 2}, {10, -1, 12}, {-1, -1, -1}});
        assertThat(tried.succeeded()).isDeepEqualTo(new double[][] {{1, 2}, {10, 12}, {}});
    }

    @Test
    void resultsThatAreArraysThemselves_areNoGrid() {
        Tried<List<double[]>, RuntimeException> tried =
                THREE.objects(i -> new double[] {unless(i, 1), i, i}).tryMap();
        assertThat(tried.results().get(1)).isNull();
        assertThat(tried.results().get(0)).containsExactly(0, 0, 0);
        assertThat(tried.succeeded()).hasSize(2);
        Tried<double[][], RuntimeException> array = Runs.<double[], RuntimeException>ofObjects(IndexKernel.of(
                        3, double[][]::new, (to, at, i) -> to[at] = new double[] {unless((int) i, 1)}))
                .tryMap();
        assertThat(array.results()).isDeepEqualTo(new double[][] {{0}, null, {2}});
        assertThat(array.results(new double[] {7})).isDeepEqualTo(new double[][] {{0}, {7}, {2}});
    }

    @Test
    void runWithoutResults_hasNone() {
        assertThat(THREE.actions(i -> unless(i, 1)).tryMap().results(7)).isNull();
        assertThat(THREE.actions(i -> unless(i, 1)).tryMap().succeeded()).isNull();
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
        // A worker comes from above, and all of them fail until it meets the caller.
        assertThat(kernel.calls()).as("those of both runs").isBetween(2, 11);
    }

    @Test
    void interrupt_tellsHowManyElementsWereComputed() {
        RunInterruptedException stop = catchThrowableOfType(
                RunInterruptedException.class,
                IntKernel.of(LENGTH, i -> {
                            if (i == 700) {
                                Thread.currentThread().interrupt();
                                Bounded.awaitInterrupt();
                            }
                            return i;
                        })
                        .run()
                        .threads(1)::tryMap);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stop.computed()).isEqualTo(700);
        assertThat(stop).hasMessageContaining("after 700 of 1000 elements, inside element 700");
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

    /** Cannot be initialised: who asks first gets the reason, all others a NoClassDefFoundError. */
    private static final class Broken {
        static final int VALUE = Integer.parseInt("no number");
    }

    @Test
    void argumentsThatTakeLongToWrite_areNotAllWrittenDown() {
        AtomicInteger told = new AtomicInteger();
        Object wordy = new Object() {
            @Override
            public String toString() {
                told.incrementAndGet();
                Bounded.spin(5_000_000);
                return "wordy";
            }
        };
        List<Tried.Failure> failures = Parallel.of(Collections.nCopies(400, wordy))
                .ints(object -> {
                    throw new IllegalStateException();
                })
                .tryMap()
                .failures();
        assertThat(failures).hasSize(400);
        assertThat(told).hasValueLessThan(400);
        assertThat(failures.get(0).call()).contains("(wordy)");
        assertThat(failures.get(399).call()).endsWith("(...)");
    }

    @Test
    void classThatCannotBeInitialised_failsOnlyTheElementsThatNeedIt() {
        for (int threads = 1; threads <= 3; threads++) {
            Tried<int[], RuntimeException> tried = IndexKernel.ints(100, i -> i % 10 == 3 ? Broken.VALUE : (int) i)
                    .threads(threads)
                    .tryMap();
            assertThat(tried.failedIndices())
                    .isEqualTo(LongStream.range(0, 100).filter(i -> i % 10 == 3).toArray());
            assertThat(tried.failures())
                    .allSatisfy(failure -> assertThat(failure.exception()).isInstanceOf(LinkageError.class));
            assertThat(tried.succeeded())
                    .isEqualTo(IntStream.range(0, 100).filter(i -> i % 10 != 3).toArray());
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                NoClassDefFoundError.class,
                NoSuchMethodError.class,
                UnsatisfiedLinkError.class,
                IncompatibleClassChangeError.class
            })
    void classThatIsMissingOrAnotherOne_failsOnlyTheElementsThatNeedIt(Class<? extends LinkageError> thrown) {
        Tried<int[], RuntimeException> tried = IndexKernel.ints(100, i -> {
                    if (i == 42) {
                        throw (Error) thrown.getConstructor(String.class)
                                .newInstance("org/acme/Missing")
                                .initCause(new ClassNotFoundException("org.acme.Missing"));
                    }
                    return (int) i;
                })
                .threads(3)
                .tryMap();
        assertThat(tried.failedIndices()).isEqualTo(new long[] {42});
        assertThat(tried.failures().get(0).exception()).isExactlyInstanceOf(thrown);
        assertThat(tried.succeeded()).hasSize(99);
    }
}

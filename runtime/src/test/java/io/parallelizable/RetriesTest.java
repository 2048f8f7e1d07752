package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.internal.execution.Retries;
import io.parallelizable.internal.failures.RetryingKernel;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.kernel.RandomStreams;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.DrawKernel;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.Kind;
import io.parallelizable.support.Runs;
import io.parallelizable.support.Serialized;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Worry: the wrong element is called again, or not, or too often. */
class RetriesTest {
    private static final int LENGTH = 200;

    private final AtomicIntegerArray calls = new AtomicIntegerArray(LENGTH);

    /** Every seventh element fails the first two times that it is called. */
    private void failTwice(long index) throws IOException {
        int call = calls.incrementAndGet((int) index);
        if (index % 7 == 3 && call <= 2) {
            throw new IOException("call " + call);
        }
    }

    private void checkCalls() {
        for (int i = 0; i < LENGTH; i++) {
            assertThat(calls.get(i)).as("calls of element " + i).isEqualTo(i % 7 == 3 ? 3 : 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void failingElement_isCalledAgainAloneInEveryKindOfRun(Kind kind) {
        for (int threads = 1; threads <= 3; threads++) {
            for (int i = 0; i < LENGTH; i++) {
                calls.set(i, 0);
            }
            Object results = kind.run(LENGTH, this::failTwice)
                    .threads(threads)
                    .retries(2)
                    .map();
            for (int i = 0; i < LENGTH; i++) {
                assertThat(kind.get(results, i)).isEqualTo(kind.result(i));
            }
            checkCalls();
        }
    }

    @Test
    void reductions_callAgainToo() {
        assertThat(IndexKernel.longs(LENGTH, this::indexAfterFailing).retries(2).sum())
                .isEqualTo(LENGTH * (LENGTH - 1) / 2);
        checkCalls();
    }

    @Test
    void streams_callAgainToo() {
        assertThat(IndexKernel.longs(LENGTH, this::indexAfterFailing).retries(2).stream()
                        .sum())
                .isEqualTo(LENGTH * (LENGTH - 1) / 2);
        checkCalls();
    }

    @Test
    void collecting_callsAgainToo() {
        assertThat(IndexKernel.strings(LENGTH, i -> "" + indexAfterFailing(i) % 10)
                        .retries(2)
                        .collect(Collectors.joining()))
                .hasSize(LENGTH);
        checkCalls();
    }

    private long indexAfterFailing(long index) throws IOException {
        failTwice(index);
        return index;
    }

    @Test
    void search_callsAgainAndFindsTheSame() {
        assertThat(IndexKernel.booleans(LENGTH, i -> indexAfterFailing(i) == 151)
                        .retries(2)
                        .firstIndex())
                .isEqualTo(151);
        assertThat(calls.get(3)).isEqualTo(3);
        assertThat(calls.get(151)).as("calls of the one that decides").isOne();
    }

    @Test
    void operatorThatFails_isNotCalledAgain() {
        AtomicInteger operations = new AtomicInteger();
        assertThatThrownBy(() -> IndexKernel.longs(2, i -> i).retries(5).reduce((a, b) -> {
                    operations.incrementAndGet();
                    throw new IllegalStateException("of the operator");
                }))
                .hasMessage("of the operator");
        assertThat(operations).hasValue(1);
    }

    @Test
    void lastFailure_isThrownWithTheEarlierOnesAndTheNote() {
        IntKernel kernel = IntKernel.of(10, i -> {
            if (i == 4) {
                throw new IllegalStateException("call " + calls.incrementAndGet(4));
            }
            return i;
        });
        assertThatThrownBy(kernel.run().threads(1).retries(5)::map)
                .hasMessage("call 6")
                .satisfies(thrown -> assertThat(thrown.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly(
                                "call 3",
                                "call 4",
                                "call 5",
                                "element 4 of 10, Test.f(4), on thread "
                                        + Thread.currentThread().getName()));
        assertThat(kernel.calls(4)).isEqualTo(6);
    }

    @Test
    void sameExceptionAgainAndAgain_isNotSuppressedInItself() {
        IllegalStateException constant = new IllegalStateException();
        IntRun<int[], RuntimeException> run = IntKernel.of(1, i -> {
                    throw constant;
                })
                .run()
                .retries(3);
        for (int k = 0; k < 20; k++) {
            assertThatThrownBy(run::map).isSameAs(constant);
        }
        assertThat(constant.getSuppressed()).hasSizeLessThanOrEqualTo(8);
    }

    /** Each of the runs has failed in its own way three times when all fail with one constant at once. */
    @Test
    void sameExceptionOfManyRunsAtOnce_takesOnlyAFewOfTheirEarlierOnes() {
        for (int round = 0; round < 50; round++) {
            IllegalStateException constant = new IllegalStateException();
            CountDownLatch all = new CountDownLatch(8);
            List<Caller> callers = IntStream.range(0, 8)
                    .mapToObj(run -> Caller.of(() -> failingInTheEnd(constant, all)))
                    .toList();
            assertThat(callers).allSatisfy(caller -> assertThat(caller.thrown()).isSameAs(constant));
            assertThat(constant.getSuppressed())
                    .filteredOn(suppressed -> !(suppressed instanceof FailedElement))
                    .hasSizeBetween(3, 8);
        }
    }

    private static void failingInTheEnd(RuntimeException constant, CountDownLatch all) {
        AtomicInteger calls = new AtomicInteger();
        IntKernel.of(1, i -> {
                    if (calls.incrementAndGet() < 4) {
                        throw new IllegalStateException("own");
                    }
                    all.countDown();
                    Bounded.until("all", () -> all.getCount() == 0);
                    throw constant;
                })
                .run()
                .retries(3)
                .map();
    }

    @Test
    void errors_areNotWorthAnotherCallUnlessAskedFor() {
        IntKernel kernel = IntKernel.of(1, i -> {
            throw new AssertionError();
        });
        assertThatThrownBy(kernel.run().retries(2)::map).isInstanceOf(AssertionError.class);
        assertThat(kernel.calls()).isOne();
        assertThatThrownBy(kernel.run().retries(2, Error.class)::map).isInstanceOf(AssertionError.class);
        assertThat(kernel.calls()).isEqualTo(4);
    }

    @Test
    void otherTypes_areNotCalledAgain() {
        IntKernel kernel = IntKernel.of(1, i -> {
            throw new IllegalStateException();
        });
        assertThatThrownBy(kernel.run().retries(2, IOException.class, IllegalArgumentException.class)::map)
                .isInstanceOf(IllegalStateException.class);
        assertThat(kernel.calls()).isOne();
    }

    @Test
    void laterOption_replacesTheEarlierOne() {
        IntKernel kernel = IntKernel.of(1, i -> {
            throw new IllegalStateException();
        });
        assertThatThrownBy(kernel.run().retries(5).retries(0)::map).isInstanceOf(IllegalStateException.class);
        assertThat(kernel.calls()).isOne();
    }

    @Test
    void interruptedElement_isNotCalledAgain() {
        IntKernel kernel = IntKernel.of(1, i -> {
            throw new InterruptedException();
        });
        assertThatThrownBy(kernel.run().retries(3)::map).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(kernel.calls()).isOne();
    }

    @Test
    void stoppedRun_callsNoElementAgain() {
        CompletableFuture<Void> button = new CompletableFuture<>();
        IntKernel kernel = IntKernel.of(1, i -> {
            button.complete(null);
            Thread.interrupted();
            throw new IllegalStateException();
        });
        assertThatThrownBy(kernel.run().retries(3).cancelOn(button)::map).isInstanceOf(RunCancelledException.class);
        assertThat(kernel.calls()).isOne();
    }

    @Test
    void randomStream_beginsAnew() {
        RandomGenerator expected = RandomStreams.of(7).generator(2, 0);
        AtomicInteger failures = new AtomicInteger();
        Kernel<double[]> drawing = new DrawKernel(5, RandomStreams.of(7));
        Kernel<double[]> failing = IndexKernel.of(5, double[]::new, (results, at, index) -> {
            drawing.apply(index, results, at, 1);
            if (index == 2 && failures.incrementAndGet() < 3) {
                throw new IOException();
            }
        });
        double[] results = Runs.<RuntimeException>ofDoubles(failing).retries(2).map();
        assertThat(results[2]).isEqualTo(expected.nextDouble());
    }

    @Test
    void tryMap_triesAgainFirst() {
        Tried<long[], RuntimeException> tried =
                IndexKernel.longs(LENGTH, this::indexAfterFailing).retries(1).tryMap();
        assertThat(tried.failedIndices()).hasSize(29).contains(3, 10, 199);
        assertThat(calls.get(3)).isEqualTo(2);
    }

    @Test
    void negativeNumber_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntKernel.of(1, i -> i).run().retries(-1))
                .withMessage("retries must be at least 0, it is -1");
    }

    @Test
    void typeThatIsNeverThrown_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntKernel.of(1, i -> i).run().retries(1, String.class))
                .withMessage("retries come after failures, and no java.lang.String is thrown");
    }

    @Test
    void kernelWithRetries_canBeSentElsewhere() throws IOException, ClassNotFoundException, ChunkFailure {
        Kernel<double[]> kernel = new DrawKernel(5, RandomStreams.of(7));
        Kernel<double[]> sent = Serialized.copy(new RetryingKernel<>(kernel, Retries.of(2), null))
                .slice(1, 3);
        double[] results = new double[3];
        applyTo(sent, results);
        assertThat(results)
                .containsExactly(
                        Runs.<RuntimeException>ofDoubles(kernel.slice(1, 3)).map());
    }

    private static void applyTo(Kernel<double[]> kernel, double[] results) throws ChunkFailure {
        try {
            kernel.apply(0, results, 0, results.length);
        } catch (ChunkFailure failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }
}

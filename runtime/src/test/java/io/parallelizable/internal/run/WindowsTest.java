package io.parallelizable.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.internal.execution.Callee;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.scheduling.ThreadEngine;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.support.IndexKernel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Worry: a run that is too long for an engine falls apart at the seams of its windows. */
class WindowsTest {
    private static final Windows OF_TEN = new Windows(new ThreadEngine(), 10);

    private static Kernel<long[]> kernel(long length, IndexKernel.ToLong method) {
        return IndexKernel.of(length, long[]::new, (results, at, index) -> results[at] = method.of(index));
    }

    @Test
    void anyLength_isComputedOnceAndInPlace() throws Interruption {
        for (int length : new int[] {0, 1, 9, 10, 11, 20, 95}) {
            long[] results = new long[length];
            Outcome outcome =
                    OF_TEN.execute(kernel(length, i -> results[(int) i] + i), results, Settings.DEFAULT.withThreads(3));
            assertThat(outcome).isEqualTo(Outcome.COMPLETE);
            assertThat(results).isEqualTo(LongStream.range(0, length).toArray());
        }
    }

    @Test
    void someElements_goToTheBeginning() throws Interruption {
        long[] results = new long[8];
        OF_TEN.execute(kernel(100, i -> i), 40, 7, results, Settings.DEFAULT);
        assertThat(results).containsExactly(40, 41, 42, 43, 44, 45, 46, 0);
    }

    @Test
    void failureInALaterWindow_hasTheIndexInTheWhole() throws Interruption {
        List<Long> called = new ArrayList<>();
        Kernel<long[]> kernel = kernel(100, i -> {
            called.add(i);
            if (i == 37) {
                throw new IOException("at " + i);
            }
            return i;
        });
        Failure failure = OF_TEN.execute(kernel, new long[100], Settings.DEFAULT.withThreads(1))
                .failure();
        assertThat(failure.index()).isEqualTo(37);
        assertThat(failure.cause()).hasMessage("at 37");
        assertThat(called).hasSize(38);
        Failure same =
                OF_TEN.execute(kernel, 35, 8, new long[8], Settings.DEFAULT).failure();
        assertThat(same.index()).isEqualTo(37);
    }

    @Test
    void interruptionInALaterWindow_countsAllThatWereDone() {
        Kernel<long[]> kernel = kernel(100, i -> {
            if (i == 29) {
                Thread.currentThread().interrupt();
            }
            return i;
        });
        Throwable interruption =
                catchThrowable(() -> OF_TEN.execute(kernel, new long[100], Settings.DEFAULT.withThreads(1)));
        assertThat(interruption)
                .isInstanceOfSatisfying(
                        Interruption.class, told -> assertThat(told.computed()).isEqualTo(30));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void windows_areOfTheClassOfTheirKernel() throws Interruption {
        Kernel<long[]> kernel = kernel(100, i -> i);
        List<Class<?>> callees = new ArrayList<>();
        Windows watched = new Windows(
                new io.parallelizable.internal.execution.KernelEngine() {
                    @Override
                    public <O> Outcome execute(Kernel<O> window, O results, Settings settings) {
                        callees.add(Callee.of(window));
                        assertThat(window.describe(3)).isEqualTo("Test.f(" + (callees.size() * 10 - 7) + ")");
                        return Outcome.COMPLETE;
                    }
                },
                10);
        watched.execute(kernel, new long[100], Settings.DEFAULT);
        assertThat(callees).hasSize(10).containsOnly(kernel.getClass());
    }
}

package io.parallelizable.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.BooleanRun;
import io.parallelizable.Completed;
import io.parallelizable.DoubleRun;
import io.parallelizable.FailedElement;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.RunCancelledException;
import io.parallelizable.RunStoppedException;
import io.parallelizable.RunTimeoutException;
import io.parallelizable.Scaling;
import io.parallelizable.Speedup;
import io.parallelizable.StreamRun;
import io.parallelizable.Tried;
import io.parallelizable.Verification;
import io.parallelizable.VoidRun;
import io.parallelizable.kernel.RandomStreams;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.DrawKernel;
import io.parallelizable.support.Grid;
import io.parallelizable.support.QueuedInputs;
import io.parallelizable.support.Runs;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Worry: an option or operation does something else on some engine, or nothing at all. */
abstract class OptionsConformance extends PerThreadConformance {
    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration SHORT = Duration.ofMillis(30);

    private LongRun<long[], IOException> failingFrom(long bad) {
        return on(Runs.ofLongs(ascending(long[].class, Methods.failingFrom(bad))));
    }

    /** Each seventh element fails when it is called for the first time. */
    private LongRun<long[], IOException> failingAtFirst() {
        String run = UUID.randomUUID().toString();
        return on(Runs.ofLongs(ascending(long[].class, Methods.failingAtFirst(run))));
    }

    private LongRun<long[], RuntimeException> slow() {
        return on(Runs.ofLongs(ascending(long[].class, Methods.SLOW)));
    }

    private long[] squares() {
        return LongStream.range(0, size()).map(x -> x * x).toArray();
    }

    @Test
    void retries_callFailingElementsAgainInEveryOperation() throws IOException {
        assertThat(failingAtFirst().retries(1).map()).isEqualTo(squares());
        assertThat(failingAtFirst().retries(1).sum())
                .isEqualTo(Arrays.stream(squares()).sum());
        assertThat(failingAtFirst().retries(1).reduce(0, (left, right) -> left + right))
                .isEqualTo(Arrays.stream(squares()).sum());
        assertThat(failingAtFirst().retries(1).tryMap().isComplete()).isTrue();
        assertThat(failingAtFirst().retries(1).stream()).containsExactly(boxed(squares()));
        String name = UUID.randomUUID().toString();
        BooleanRun<boolean[], IOException> search =
                on(Runs.ofBooleans(ascending(boolean[].class, Methods.trueOnceItSucceeds(name, 101))));
        assertThat(search.retries(1).firstIndex()).isEqualTo(101);
    }

    private static Long[] boxed(long[] values) {
        return Arrays.stream(values).boxed().toArray(Long[]::new);
    }

    @Test
    void retriesInVain_endWithTheLastFailure() {
        long bad = size() / 3;
        Throwable thrown = catchThrowable(() -> failingFrom(bad).retries(2).map());
        assertThat(thrown).isExactlyInstanceOf(IOException.class).hasMessage("bad " + bad);
        assertThat(thrown.getSuppressed()).hasSize(3);
        assertThat(thrown.getSuppressed()[0]).isInstanceOf(IOException.class);
        assertThat(((FailedElement) thrown.getSuppressed()[2]).index()).isEqualTo(bad);
        Throwable ofOtherType = catchThrowable(
                () -> failingFrom(bad).retries(2, RuntimeException.class).sum());
        assertThat(ofOtherType).isInstanceOf(IOException.class).hasMessage("bad " + bad);
        assertThat(ofOtherType.getSuppressed()).hasSize(1);
    }

    @Test
    void tryMap_keepsGoingAndHasEachFailureAtItsIndex() {
        int bad = size() / 2;
        Tried<long[], IOException> tried = failingFrom(bad).tryMap();
        long[] indices =
                LongStream.range(bad, size()).filter(i -> (i - bad) % 7 == 0).toArray();
        assertThat(tried.failedIndices()).isEqualTo(indices);
        assertThat(tried.failures()).hasSameSizeAs(indices);
        for (Tried.Failure failure : tried.failures()) {
            assertThat(failure.call()).isEqualTo("Methods.f(" + failure.index() + "L)");
            assertThat(failure.exception())
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("bad " + failure.index())
                    .hasRootCauseMessage("since " + bad);
        }
        long[] expected = squares();
        Arrays.stream(indices).forEach(i -> expected[(int) i] = 0);
        assertThat(tried.results()).isEqualTo(expected);
        assertThatThrownBy(tried::orThrow).isInstanceOf(IOException.class).hasMessage("bad " + bad);
    }

    @Test
    void tryMap_isThereForListsGridsAndNothing() {
        Sweep<String[]> texts = sweep(String[].class, Methods.TEXTS);
        ObjectRun<String, List<String>, RuntimeException> list = on(Runs.ofList(texts));
        assertThat(list.tryMap().results()).containsExactly(loop(texts));
        Grid<double[], double[][]> plane =
                Methods.plane(19, LongStream.range(0, 23).toArray());
        DoubleRun<double[][], RuntimeException> grid = Grid.ofDoubles(plane);
        assertThat(on(grid).tryMap().results()).isDeepEqualTo(grid.threads(1).map());
        int bad = size() - 9;
        VoidRun<IOException> actions = on(Runs.ofVoid(ascending(Void.class, Methods.silentlyFailingFrom(bad))));
        assertThat(actions.tryMap().failedIndices()).containsExactly(bad, bad + 7);
    }

    @Test
    void async_isTheSame() {
        assertThat(doubles().async().join()).isEqualTo(doubles().map());
        int bad = size() / 2;
        assertThatThrownBy(() -> failingFrom(bad).async().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IOException.class)
                .hasRootCauseMessage("since " + bad);
    }

    @Test
    void cancelledFuture_endsItsRunAndTheNextOneIsComplete() {
        List<Long> told = new CopyOnWriteArrayList<>();
        CompletableFuture<long[]> future =
                slow().progress((done, total) -> told.add(done)).async();
        assertThat(future.cancel(true)).isTrue();
        Bounded.until("the end is told", () -> !told.isEmpty());
        assertThat(told.get(0)).isLessThan(size());
        assertThat(doubles().map()).isEqualTo(loop(sweep(double[].class, Methods.DOUBLES)));
    }

    @Test
    void timeout_stopsTheRunAndSaysHowFarItWas() {
        assertStopped(catchThrowable(slow().timeout(SHORT)::map), RunTimeoutException.class);
        assertStopped(catchThrowable(slow().timeout(SHORT)::sum), RunTimeoutException.class);
        assertStopped(catchThrowable(slow().timeout(SHORT)::tryMap), RunTimeoutException.class);
        assertStopped(catchThrowable(() -> slow().timeout(SHORT).stream().sum()), RunTimeoutException.class);
        assertThat(doubles().timeout(LONG).map()).isEqualTo(doubles().map());
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    private void assertStopped(Throwable thrown, Class<? extends RunStoppedException> type) {
        assertThat(thrown).isInstanceOf(type);
        assertThat(((RunStoppedException) thrown).length()).isEqualTo(size());
        assertThat(((RunStoppedException) thrown).computed()).isLessThan(size());
    }

    @Test
    void cancelOn_stopsTheRun() {
        CompletableFuture<Void> soon = new CompletableFuture<>();
        CompletableFuture.delayedExecutor(SHORT.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> soon.complete(null));
        assertStopped(catchThrowable(slow().cancelOn(soon)::map), RunCancelledException.class);
        assertStopped(catchThrowable(slow().cancelOn(soon)::map), RunCancelledException.class);
        assertThat(doubles().cancelOn(new CompletableFuture<>()).map())
                .isEqualTo(doubles().map());
    }

    @Test
    void progress_isToldUpToTheLastElement() {
        List<Long> told = new CopyOnWriteArrayList<>();
        doubles()
                .progress((done, total) -> {
                    assertThat(total).isEqualTo(size());
                    told.add(done);
                })
                .map();
        Bounded.until("the end is told", () -> told.contains((long) size()));
        assertThat(told).isSorted();
    }

    @Test
    void stream_hasAllResultsInOrder() {
        Sweep<double[]> kernel = sweep(double[].class, Methods.DOUBLES);
        assertThat(doubles().stream().toArray()).isEqualTo(loop(kernel));
        Sweep<String[]> texts = sweep(String[].class, Methods.TEXTS);
        ObjectRun<String, String[], RuntimeException> objects = on(Runs.ofObjects(texts));
        assertThat(objects.stream()).containsExactly(loop(texts));
        LongRun<long[], RuntimeException> none =
                on(Runs.ofLongs(new Sweep<>(long[].class, new long[0], Methods.HELD, Methods.LONGS)));
        assertThat(none.stream()).isEmpty();
    }

    @Test
    void streamThatFails_givesWhatLiesBelowFirst() {
        int bad = size() / 2;
        List<Long> used = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> failingFrom(bad).stream().forEachOrdered(used::add));
        assertThat(thrown).isExactlyInstanceOf(IOException.class).hasMessage("bad " + bad);
        assertThat(((FailedElement) thrown.getSuppressed()[0]).index()).isEqualTo(bad);
        assertThat(used).containsExactly(boxed(Arrays.copyOf(squares(), bad)));
    }

    @Test
    void streamThatIsClosedEarly_leavesTheEngineAsItWas() {
        try (LongStream some = slow().stream()) {
            assertThat(some.limit(5)).containsExactly(0L, 1L, 2L, 3L, 4L);
        }
        assertThat(doubles().map()).isEqualTo(loop(sweep(double[].class, Methods.DOUBLES)));
    }

    @Test
    void completed_hasEveryResultOnceWithItsIndex() {
        long[] results = new long[size()];
        LongRun<long[], RuntimeException> run = on(Runs.ofLongs(sweep(long[].class, Methods.LONGS)));
        List<Long> indices = run.completed()
                .peek(each -> results[(int) each.index()] = each.result())
                .map(Completed::index)
                .toList();
        assertThat(indices).hasSize(size()).doesNotHaveDuplicates();
        assertThat(results).isEqualTo(loop(sweep(long[].class, Methods.LONGS)));
        VoidRun<RuntimeException> actions = on(Runs.ofVoid(sweep(Void.class, Methods.NOTHING)));
        assertThat(actions.completed().filter(each -> each.result() == null)).hasSize(size());
    }

    private StreamRun<Long, RuntimeException> over(Stream<Long> inputs) {
        return on(Runs.ofStream(
                inputs,
                (List<Long> batch) -> Runs.ofLongs(new Sweep<>(
                        long[].class,
                        batch.stream().mapToLong(Long::longValue).toArray(),
                        Methods.HELD,
                        Methods.MODULO))));
    }

    @Test
    void inputsThatWaitForResults_areReadNoFurther() {
        for (int threads : new int[] {1, 2}) {
            QueuedInputs<Long> inputs = new QueuedInputs<>();
            try (Stream<Long> stream = over(inputs.stream()).threads(threads).stream()) {
                Iterator<Long> results = stream.iterator();
                for (long n = 0; n < size(); n++) {
                    inputs.put(n);
                    assertThat(results.next()).isEqualTo(n);
                }
            }
        }
    }

    @Test
    void runOverAStreamOfInputs_hasTheResultsOfTheirBatches() {
        try (Stream<Long> results = over(Stream.iterate(0L, x -> x + 1)).stream()) {
            assertThat(results.limit(100))
                    .containsExactly(LongStream.range(0, 100).boxed().toArray(Long[]::new));
        }
        DrawKernel all = new DrawKernel(60, RandomStreams.of(42));
        StreamRun<Double, RuntimeException> draws = Runs.ofStream(
                IntStream.range(0, 60).boxed(),
                (List<Integer> batch) -> Runs.ofDoubles(new DrawKernel(batch.size(), RandomStreams.of(42))));
        double[] drawn = new double[60];
        on(draws).completed().forEach(each -> drawn[(int) each.index()] = each.result());
        assertThat(drawn).isEqualTo(loop(all));
    }

    @Test
    void verify_findsNoDifferenceWhereThereIsNone() {
        Verification verification = doubles().verify();
        assertThat(verification.isSame()).as(verification.toString()).isTrue();
        assertThat(failingFrom(size() / 2).verify().isSame()).isTrue();
    }

    @Test
    void speedup_comparesWithThePlainLoopHere() {
        Methods.IS_CALLER.set(true);
        Methods.CALLS_BY_CALLERS.set(0);
        LongRun<long[], RuntimeException> run = on(Runs.ofLongs(sweep(long[].class, Methods.COUNTING)));
        Speedup speedup = run.threads(2).speedup();
        assertThat(speedup.threads()).isBetween(1, 2);
        assertThat(speedup.serialSeconds()).isPositive();
        assertThat(Methods.CALLS_BY_CALLERS).hasValueGreaterThanOrEqualTo(size());
        assertThat(speedup.length()).isEqualTo(size());
        Scaling scaling = run.threads(2).scaling();
        assertThat(scaling.rows()).extracting(Speedup::threads).startsWith(1).isSorted();
    }
}

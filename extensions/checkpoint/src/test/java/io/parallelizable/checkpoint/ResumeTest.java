package io.parallelizable.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.Sequences;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: a run that goes on where one was ended gives anything but what one run would have given. */
class ResumeTest {
    private static final int N = 1000;
    private static final int[] INPUTS = Sequences.arange(N);

    @TempDir
    private Path directory;

    @BeforeEach
    void noFailures() {
        Samples.FAILING.clear();
        Samples.CALLS.set(0);
    }

    private Path file() {
        return directory.resolve("run.db");
    }

    /** Ends a run by a failure in the middle; gives what the same call gives afterwards, and how often it called. */
    private static <T> T afterFailure(Supplier<T> call) {
        Samples.FAILING.add(N / 2);
        assertThatThrownBy(call::get).hasMessageContaining("told to fail");
        int calls = Samples.CALLS.getAndSet(0);
        Samples.FAILING.clear();
        T result = call.get();
        assertThat(Samples.CALLS.get()).isPositive();
        assertThat(calls).isPositive();
        return result;
    }

    @Test
    void mapAfterAFailure_isTheWholeMap() {
        double[] roots =
                afterFailure(() -> RootParallel.over(INPUTS).checkpoint(file()).map());
        assertThat(roots).containsExactly(RootParallel.map(INPUTS));
    }

    @Test
    void mapThatIsComplete_callsNothing() {
        double[] first = RootParallel.over(INPUTS).checkpoint(file()).map();
        Samples.CALLS.set(0);
        assertThat(RootParallel.over(INPUTS).checkpoint(file()).map()).containsExactly(first);
        assertThat(Samples.CALLS).hasValue(0);
    }

    @Test
    void objects_areEqualAfterwards() {
        Samples.Point[] points =
                afterFailure(() -> PointParallel.over(INPUTS).checkpoint(file()).map());
        assertThat(points).containsExactly(PointParallel.map(INPUTS));
    }

    @Test
    void sum_hasTheSameBits() {
        double sum =
                afterFailure(() -> RootParallel.over(INPUTS).checkpoint(file()).sum());
        assertThat(sum).isEqualTo(RootParallel.over(INPUTS).sum());
    }

    @Test
    void grid_isTheWholeGrid() {
        double[][] grid = afterFailure(() -> ProductParallel.overGrid(Sequences.arange(N), Sequences.arange(7))
                .checkpoint(file())
                .map());
        assertThat(grid).isDeepEqualTo(ProductParallel.grid(Sequences.arange(N), Sequences.arange(7)));
    }

    @Test
    void trials_drawTheNumbersOfTheFirstCall() {
        double[] drawn =
                afterFailure(() -> DrawParallel.over(INPUTS).checkpoint(file()).map());
        long seed = DrawParallel.over(INPUTS).checkpoint(file()).seed();
        assertThat(drawn).containsExactly(DrawParallel.over(INPUTS).seed(seed).map());
    }

    @Test
    void stream_isTheWholeStream() {
        double[] roots = afterFailure(
                () -> RootParallel.over(INPUTS).checkpoint(file()).stream().toArray());
        assertThat(roots).containsExactly(RootParallel.map(INPUTS));
    }
}

package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.function.IntInputs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worry: between two lines of the user's own, a stack trace has a page of ours; or it loses one of theirs. */
class StackTraceTest {
    private static final String OURS = "io\\.parallelizable\\.(internal|companion|function)\\..*";

    private static StackTraceElement[] whole;

    private static int failing(int n) {
        IllegalStateException failure = new IllegalStateException("outer", new IllegalArgumentException("inner"));
        failure.addSuppressed(new IllegalStateException("closing"));
        whole = failure.getStackTrace();
        throw failure;
    }

    private static Throwable failureOn(int threads, IntInputs.ToInt<RuntimeException> function) {
        return catchThrowable(Parallel.of(new int[64]).ints(function).threads(threads)::map);
    }

    private static List<String> classes(StackTraceElement[] frames) {
        return Arrays.stream(frames).map(StackTraceElement::getClassName).toList();
    }

    private static List<StackTraceElement> others(StackTraceElement[] frames) {
        return Arrays.stream(frames)
                .filter(frame -> !frame.getClassName().matches(OURS))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void betweenTheElementAndItsCaller_areAFewFramesOfOurs(int threads) {
        Throwable failure = failureOn(threads, StackTraceTest::failing);
        assertThat(classes(failure.getStackTrace()).stream().filter(name -> name.matches(OURS)))
                .hasSizeBetween(1, 3);
        assertThat(classes(whole).stream().filter(name -> name.matches(OURS))).hasSizeGreaterThan(5);
    }

    @Test
    void framesOfOthers_areAllThereAsTheyWere() {
        Throwable failure = failureOn(1, StackTraceTest::failing);
        assertThat(others(failure.getStackTrace())).isEqualTo(others(whole));
        assertThat(failure.getStackTrace()[0]).isEqualTo(whole[0]);
    }

    @Test
    void causesSuppressedOnesAndTheNote_areShortToo() {
        StringWriter printed = new StringWriter();
        failureOn(1, StackTraceTest::failing).printStackTrace(new PrintWriter(printed, true));
        assertThat(printed.toString().lines().filter(line -> line.strip().matches("at (.*/)?" + OURS)))
                .hasSizeLessThan(10);
        assertThat(printed.toString()).contains("Caused by: ", "Suppressed: ", "FailedElement: element 0 of 64");
    }

    @Test
    void runInsideARun_isShortAtBothLevels() {
        Throwable failure = failureOn(
                1,
                n -> Parallel.of(new int[8])
                        .ints(StackTraceTest::failing)
                        .threads(1)
                        .map()[0]);
        assertThat(others(failure.getStackTrace())).isEqualTo(others(whole));
        assertThat(classes(failure.getStackTrace()).stream().filter(name -> name.matches(OURS)))
                .hasSizeLessThan(6);
    }

    /** Fails without a trace of its own. */
    private static final class Bare extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Bare() {
            super("bare", null, true, false);
        }
    }

    @Test
    void exceptionWithoutATrace_isThrownAsItIs() {
        Bare bare = new Bare();
        assertThat(failureOn(1, n -> throwing(bare))).isSameAs(bare);
        assertThat(bare.getStackTrace()).isEmpty();
    }

    private static int throwing(RuntimeException failure) {
        throw failure;
    }
}

package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.Runs;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/**
 * Worry: a class cannot be initialised, and the run throws what is left for the second one who needs it, not the
 * reason. Each test needs classes of its own, since each can fail once only.
 */
class InitializerFailureTest {
    private final CountDownLatch upperHasFailed = new CountDownLatch(1);

    private static int fail(String message) {
        throw new IllegalStateException(message);
    }

    private Throwable thrownWhere(IntKernel.Element needsClass) {
        return catchThrowable(upperFirst(needsClass)::map);
    }

    /** Two elements, of which the upper one needs a class first. */
    private IntRun<int[], RuntimeException> upperFirst(IntKernel.Element needsClass) {
        return IntKernel.of(2, i -> {
                    if (i == 0) {
                        Bounded.await(upperHasFailed);
                        return needsClass.of(i);
                    }
                    try {
                        return needsClass.of(i);
                    } finally {
                        upperHasFailed.countDown();
                    }
                })
                .run()
                .threads(2);
    }

    private static final class WithoutFile {
        static final int VALUE = fail("config.properties is missing");
    }

    @Test
    void exceptionInAnInitializer_comesWithItsReason() {
        Throwable thrown = thrownWhere(i -> WithoutFile.VALUE);
        assertThat(thrown)
                .isExactlyInstanceOf(ExceptionInInitializerError.class)
                .hasCauseExactlyInstanceOf(IllegalStateException.class);
        assertThat(((FailedElement) thrown.getSuppressed()[0]).index()).isZero();
    }

    private static final class WithoutLibrary {
        static {
            load();
        }

        private WithoutLibrary() {}

        private static void load() {
            throw new UnsatisfiedLinkError("no blas in java.library.path");
        }

        static int f(int n) {
            return n;
        }
    }

    @Test
    void errorInAnInitializer_comesAsItIs() {
        assertThat(thrownWhere(WithoutLibrary::f))
                .isExactlyInstanceOf(UnsatisfiedLinkError.class)
                .hasMessage("no blas in java.library.path");
    }

    private static class Base {
        static final int VALUE = fail("of the superclass");
    }

    private static final class Derived extends Base {
        static int g(int n) {
            return n;
        }
    }

    @Test
    void exceptionInTheInitializerOfASuperclass_comesWithItsReason() {
        assertThat(thrownWhere(Derived::g)).hasRootCauseMessage("of the superclass");
    }

    private static final class FailedBefore {
        static final int VALUE = fail("before the run");
    }

    @Test
    void classThatHasFailedBeforeTheRun_failsAsInTheLoop() {
        assertThat(catchThrowable(() -> assertThat(FailedBefore.VALUE).isZero()))
                .isInstanceOf(ExceptionInInitializerError.class);
        assertThat(thrownWhere(i -> FailedBefore.VALUE)).isExactlyInstanceOf(NoClassDefFoundError.class);
    }

    private static final class BesideRude {
        static final int VALUE = fail("beside another failure");
    }

    /** Its own methods throw, whoever calls them. */
    private static final class Rude extends Error {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new UnsupportedOperationException("message");
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new UnsupportedOperationException("stack trace");
        }
    }

    @Test
    void failureWhoseOwnMethodsThrow_hidesNoOther() {
        assertThat(catchThrowable(() -> assertThat(BesideRude.VALUE).isZero()))
                .isInstanceOf(ExceptionInInitializerError.class);
        Rude rude = new Rude();
        IntRun<int[], RuntimeException> run = upperFirst(i -> {
            if (i == 1) {
                throw rude;
            }
            return BesideRude.VALUE;
        });
        assertThat(catchThrowable(run::map)).isExactlyInstanceOf(NoClassDefFoundError.class);
        Tried<int[], RuntimeException> tried = run.tryMap();
        assertThat(tried.failedIndices()).containsExactly(0, 1);
        assertThat(tried.failures().get(0).exception()).isExactlyInstanceOf(NoClassDefFoundError.class);
        assertThat(tried.failures().get(1).exception()).isSameAs(rude);
    }

    private static final class ForTryMap {
        static final int VALUE = fail("for tryMap");
    }

    @Test
    void tryMap_tellsTheReasonAtTheElementThatALoopWouldHaveFailedAtFirst() {
        Tried<int[], RuntimeException> tried = upperFirst(i -> ForTryMap.VALUE).tryMap();
        assertThat(tried.failures().get(0).exception())
                .isExactlyInstanceOf(ExceptionInInitializerError.class)
                .hasRootCauseMessage("for tryMap");
        assertThat(tried.failures().get(1).exception()).isExactlyInstanceOf(NoClassDefFoundError.class);
    }

    private static final class ForStream {
        static final int VALUE = fail("for a stream");
    }

    private static final class ForCompleted {
        static final int VALUE = fail("as they come");
    }

    private static final class ForInputs {
        static final int VALUE = fail("of inputs");
    }

    @Test
    void stream_endsWithTheReason() {
        assertEndsWithTheReason(upperFirst(i -> ForStream.VALUE).stream()::sum);
    }

    @Test
    void completed_endsWithTheReason() {
        assertEndsWithTheReason(upperFirst(i -> ForCompleted.VALUE).completed()::toList);
    }

    @Test
    void streamOfInputs_endsWithTheReason() {
        StreamRun<Integer, RuntimeException> run = Runs.ofStream(
                Stream.of(0, 1),
                (List<Integer> some) -> Parallel.of(some).ints(i -> {
                    if (i == 0) {
                        Bounded.awaitQuietly(upperHasFailed);
                    }
                    try {
                        return ForInputs.VALUE;
                    } finally {
                        upperHasFailed.countDown();
                    }
                }));
        assertEndsWithTheReason(run.threads(2).stream()::toList);
    }

    private static void assertEndsWithTheReason(ThrowingCallable stream) {
        Throwable thrown = catchThrowable(stream);
        assertThat(thrown).isExactlyInstanceOf(ExceptionInInitializerError.class);
        assertThat(((FailedElement) thrown.getSuppressed()[0]).index()).isZero();
    }

    private static final class ForOperator {
        static final int VALUE = fail("for an operator");
    }

    @Test
    void reduction_failsWithTheReason() {
        Throwable thrown = catchThrowable(() -> IntKernel.of(4096, i -> {
                    if (i == 0) {
                        Bounded.await(upperHasFailed);
                    }
                    return i;
                })
                .run()
                .threads(2)
                .reduce((x, y) -> {
                    try {
                        return ForOperator.VALUE;
                    } finally {
                        upperHasFailed.countDown();
                    }
                }));
        assertThat(thrown)
                .isExactlyInstanceOf(ExceptionInInitializerError.class)
                .hasRootCauseMessage("for an operator");
    }

    private static final class ForVerify {
        static final int VALUE = fail("for verify");
    }

    @Test
    void verify_blamesNoMethodForIt() {
        assertThat(IntKernel.of(2, i -> ForVerify.VALUE)
                        .run()
                        .threads(2)
                        .verify()
                        .isSame())
                .isTrue();
    }
}

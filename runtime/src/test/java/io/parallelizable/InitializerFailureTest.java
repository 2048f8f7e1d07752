package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import java.util.concurrent.CountDownLatch;
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

    /** Two elements, of which the upper one needs a class first. */
    private Throwable thrownWhere(IntKernel.Element needsClass) {
        return catchThrowable(IntKernel.of(2, i -> {
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
                .threads(2)::map);
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
}

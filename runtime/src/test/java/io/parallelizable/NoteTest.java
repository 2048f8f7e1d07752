package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.Warnings;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Worry: the note on the failed call is missing, wrong, multiplied, or hides the failure itself. */
class NoteTest {
    private static IntKernel failingWith(Throwable failure) {
        return IntKernel.of(5, i -> {
            if (i >= 3) {
                throw failure;
            }
            return i;
        });
    }

    private static FailedElement onlyNote(Throwable failure) {
        assertThat(failure.getSuppressed()).hasSize(1);
        return (FailedElement) failure.getSuppressed()[0];
    }

    @Test
    void failureOnTheCaller_isNotedWithIndexCallThreadAndTheCallersStack() {
        Throwable failure = catchThrowable(
                failingWith(new IllegalStateException("as it was")).run().threads(1)::map);
        FailedElement note = onlyNote(failure);
        String thread = Thread.currentThread().getName();
        assertThat(failure).hasMessage("as it was");
        assertThat(note).hasMessage("element 3 of 5, Test.f(3), on thread " + thread);
        assertThat(note.index()).isEqualTo(3);
        assertThat(note.call()).isEqualTo("Test.f(3)");
        assertThat(note.thread()).isEqualTo(thread);
        assertThat(note.getStackTrace()).anyMatch(frame -> frame.getClassName().equals(NoteTest.class.getName()));
    }

    @Test
    void failureOnAWorker_isNotedWithTheWorkerAndTheCallersStack() {
        CountDownLatch both = new CountDownLatch(2);
        Thread caller = Thread.currentThread();
        IntKernel kernel = IntKernel.of(2, i -> {
            Bounded.meet(both);
            if (Thread.currentThread() != caller) {
                throw new IllegalStateException();
            }
            return i;
        });
        FailedElement note = onlyNote(catchThrowable(kernel.run().threads(2)::map));
        assertThat(note.thread()).startsWith("parallelizable-");
        assertThat(note.getStackTrace()).anyMatch(frame -> frame.getClassName().equals(NoteTest.class.getName()));
    }

    @Test
    void threadsWithoutNames_areToldByTheirNumbers() {
        List<Thread> nameless = new CopyOnWriteArrayList<>();
        ExecutorService executor = Executors.newFixedThreadPool(1, work -> {
            Thread thread = new Thread(work, "");
            nameless.add(thread);
            return thread;
        });
        try {
            CountDownLatch both = new CountDownLatch(2);
            Thread caller = Thread.currentThread();
            IntRun<int[], RuntimeException> run = IntKernel.of(2, i -> {
                        Bounded.meet(both);
                        if (Thread.currentThread() != caller) {
                            throw new IllegalStateException();
                        }
                        return i;
                    })
                    .run()
                    .executor(executor)
                    .threads(2);
            FailedElement note = onlyNote(catchThrowable(run::map));
            assertThat(note.thread()).isEqualTo("#" + nameless.get(0).getId());
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void callerWithoutAName_isToldByItsNumber() {
        List<String> threads = new CopyOnWriteArrayList<>();
        Thread caller = new Thread(
                () -> {
                    Throwable failure = catchThrowable(
                            failingWith(new IllegalStateException()).run().threads(1)::map);
                    threads.add(onlyNote(failure).thread());
                    Tried<int[], RuntimeException> tried = failingWith(new IllegalStateException())
                            .run()
                            .threads(1)
                            .tryMap();
                    threads.add(onlyNote(tried.failures().get(0).exception()).thread());
                    Profile<int[]> profile =
                            IntKernel.of(1, i -> i).run().threads(1).profile();
                    threads.add(profile.threads().get(0).thread());
                },
                "");
        caller.start();
        Bounded.join(caller);
        String number = "#" + caller.getId();
        assertThat(threads).containsExactly(number, number, number);
    }

    @Test
    void manyElementsThrowingTheSameObject_leaveOneNoteARun() {
        RuntimeException constant = new IllegalStateException();
        IntKernel kernel = IntKernel.of(100, i -> {
            throw constant;
        });
        catchThrowable(kernel.run().threads(8)::map);
        assertThat(onlyNote(constant).index()).isZero();
    }

    @Test
    void runInsideARun_addsItsOwnNoteAfterTheInnerOne() {
        IntKernel inner = failingWith(new IllegalStateException());
        IntKernel outer = IntKernel.of(2, i -> i == 1 ? inner.run().threads(2).map()[0] : i);
        Throwable failure = catchThrowable(outer.run().threads(2)::map);
        assertThat(failure.getSuppressed())
                .extracting(note -> ((FailedElement) note).index())
                .containsExactly(3L, 1L);
    }

    @Test
    void constantThrownForEver_collectsOnlyAFewNotes() {
        RuntimeException constant = new IllegalStateException();
        for (int run = 0; run < 1000; run++) {
            assertThat(catchThrowable(failingWith(constant).run().threads(2)::map))
                    .isSameAs(constant);
        }
        assertThat(constant.getSuppressed()).hasSizeBetween(1, 8);
    }

    /** All describe their call, having counted the notes, before any of them adds its own. */
    @Test
    void constantThrownByManyRunsAtOnce_collectsOnlyAFewNotes() {
        RuntimeException constant = new IllegalStateException();
        CountDownLatch all = new CountDownLatch(24);
        List<Caller> callers = IntStream.range(0, 24)
                .mapToObj(run -> Caller.of(
                        new IntKernel(1) {
                                    private static final long serialVersionUID = 1L;

                                    @Override
                                    protected int call(int index) {
                                        throw constant;
                                    }

                                    @Override
                                    public String describe(long index) {
                                        all.countDown();
                                        Bounded.awaitQuietly(all);
                                        return "call";
                                    }
                                }.run()::map))
                .toList();
        assertThat(callers).allSatisfy(caller -> assertThat(caller.thrown()).isSameAs(constant));
        assertThat(constant.getSuppressed()).hasSizeBetween(1, 8);
    }

    @Test
    void suppressionDisabled_getsNoNoteAndIsThrownAllTheSame() {
        Throwable sealed = new Throwable("sealed", null, false, false) {
            private static final long serialVersionUID = 1L;
        };
        assertThat(catchThrowable(failingWith(sealed).run().threads(2)::map)).isSameAs(sealed);
        assertThat(sealed.getSuppressed()).isEmpty();
    }

    @Test
    void describeThatThrows_hidesNothing() {
        IllegalStateException failure = new IllegalStateException();
        IntKernel kernel = new IntKernel(1) {
            private static final long serialVersionUID = 1L;

            @Override
            protected int call(int index) {
                throw failure;
            }

            @Override
            public String describe(long index) {
                throw new AssertionError("against the contract");
            }
        };
        assertThat(catchThrowable(kernel.run()::map) == failure).isTrue();
    }

    @Test
    void errorOfTheJvmItself_whichTakesNoNote_isNamedInAWarning() {
        CountDownLatch both = new CountDownLatch(2);
        Thread caller = Thread.currentThread();
        IntKernel kernel = IntKernel.of(2, i -> {
            Bounded.meet(both);
            return Thread.currentThread() == caller ? i : withoutEnd(i);
        });
        try (Warnings warnings = new Warnings()) {
            Throwable failure = catchThrowable(kernel.run().threads(2)::map);
            assertThat(failure).isExactlyInstanceOf(StackOverflowError.class);
            assertThat(failure.getSuppressed()).isEmpty();
            assertThat(warnings.heard()).hasSize(1);
            assertThat(warnings.heard().get(0))
                    .startsWith("java.lang.StackOverflowError in element 1 of 2, Test.f(1), on thread parallelizable-");
        }
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int withoutEnd(int i) {
        return 1 + withoutEnd(i + 1);
    }

    @Test
    void errorThatTakesANote_isNotWarnedOf() {
        try (Warnings warnings = new Warnings()) {
            StackOverflowError failure = new StackOverflowError();
            catchThrowable(failingWith(failure).run().threads(2)::map);
            assertThat(onlyNote(failure).index()).isEqualTo(3);
            assertThat(warnings.heard()).isEmpty();
        }
    }

    /** An exception all of whose overridable methods throw. */
    private static final class Hedgehog extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new UnsupportedOperationException();
        }

        @Override
        public synchronized Throwable getCause() {
            throw new UnsupportedOperationException();
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String toString() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int hashCode() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean equals(Object other) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void exceptionWhoseMethodsThrow_isThrownItselfWithItsNote() {
        for (int threads = 1; threads <= 4; threads++) {
            Hedgehog hedgehog = new Hedgehog();
            Throwable thrown = catchThrowable(failingWith(hedgehog).run().threads(threads)::map);
            assertThat(thrown == hedgehog).isTrue();
            assertThat(onlyNote(thrown).index()).isEqualTo(3);
        }
    }

    @Test
    void causesInACircle_doNotHang() {
        Exception one = new Exception();
        one.initCause(new Exception(one));
        assertThat(catchThrowable(failingWith(one).run().threads(1)::map)).isSameAs(one);
    }
}

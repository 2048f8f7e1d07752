package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Worry: a run in a static initialiser deadlocks, since its workers wait for the class and the class for its workers.
 */
class ClassInitializationTest {
    private static final int[] SQUARES = {0, 1, 4, 9, 16, 25, 36, 49};

    /** A class whose results come from its own method. */
    static final class Direct {
        static final Set<Thread> THREADS = ConcurrentHashMap.newKeySet();
        static final int[] RESULTS =
                IntKernel.of(8, Direct::square).run().threads(4).map();

        static int square(int i) {
            THREADS.add(Thread.currentThread());
            return i * i;
        }
    }

    @Test
    void runInAStaticInitialiser_staysInTheCaller() {
        assertThat(Direct.RESULTS).isEqualTo(SQUARES);
        assertThat(Direct.THREADS).containsExactly(Thread.currentThread());
    }

    /** As above, but through a lambda and a stream. */
    static final class Indirect {
        static final int[][] RESULTS = IntStream.range(0, 3)
                .mapToObj(i -> lazily(() -> IntKernel.of(8, Indirect::square)
                        .run()
                        .threads(4)
                        .executor(Parallel.executor())
                        .map()))
                .toArray(int[][]::new);

        static int[] lazily(Supplier<int[]> results) {
            return results.get();
        }

        static int square(int i) {
            return i * i;
        }
    }

    @Test
    void runInALambdaOfAStaticInitialiser_isTheLoop() {
        assertThat(Indirect.RESULTS).isDeepEqualTo(new int[][] {SQUARES, SQUARES, SQUARES});
    }

    /** A class that the elements of a run initialise, whose initialiser runs again. */
    static final class OnAWorker {
        static final int[] RESULTS =
                IntKernel.of(8, OnAWorker::square).run().threads(4).map();

        static int square(int i) {
            return i * i;
        }
    }

    @Test
    void classInitialisedByManyElementsAtOnce_isInitialisedOnce() {
        int[] results =
                IntKernel.of(8, i -> OnAWorker.RESULTS[i]).run().threads(4).map();
        assertThat(results).isEqualTo(SQUARES);
    }

    /** A kernel of a class that the engine knows by the second run. */
    private static final class KnownKernel extends IntKernel {
        private static final long serialVersionUID = 1L;

        private final transient Element element;

        KnownKernel(int length, Element element) {
            super(length);
            this.element = element;
        }

        @Override
        protected int call(int index) throws Throwable {
            return element.of(index);
        }
    }

    /** A class whose results come from its own method, by a kernel that workers have computed before. */
    static final class Late {
        static final int[] RESULTS =
                new KnownKernel(8, Late::square).run().threads(2).map();

        static int square(int i) {
            Bounded.spin(1_000_000);
            return i * i;
        }
    }

    @Test
    void initialiserWhoseKernelIsKnownAndSharedAtOnce_isNoDeadlock() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        // A worker may be busy with what another test has left behind.
        Bounded.until("a worker has computed such elements", () -> {
            new KnownKernel(8, i -> {
                        threads.add(Thread.currentThread());
                        Bounded.spin(1_000_000);
                        return i;
                    })
                    .run()
                    .threads(2)
                    .map();
            return threads.size() > 1;
        });
        assertThat(Late.RESULTS).isEqualTo(SQUARES);
    }

    private static final ExecutorService OTHERS = Executors.newFixedThreadPool(2);
    private static final Set<Thread> RECORDED = ConcurrentHashMap.newKeySet();

    @AfterAll
    static void endOthers() {
        OTHERS.shutdown();
    }

    /** An element that any thread could compute while some class is being initialised. */
    private static int recorded(int i) {
        RECORDED.add(Thread.currentThread());
        Bounded.spin(1_000_000);
        return i * i;
    }

    /** A class that an element of a run's caller initialises, while workers compute others. */
    static final class InsideAnElement {
        static final int[] RESULTS = IntKernel.of(8, ClassInitializationTest::recorded)
                .run()
                .threads(3)
                .executor(OTHERS)
                .map();
    }

    @Test
    void runInAnInitialiserInsideAnElementOfTheCaller_staysInTheCaller() {
        Thread caller = Thread.currentThread();
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        Bounded.until("the caller has computed an element beside a worker", () -> {
            IntKernel.of(16, i -> {
                        if (Thread.currentThread() != caller) {
                            workers.add(Thread.currentThread());
                        } else if (!workers.isEmpty()) {
                            return InsideAnElement.RESULTS[i % 8];
                        }
                        Bounded.spin(1_000_000);
                        return i;
                    })
                    .run()
                    .threads(2)
                    .map();
            return !RECORDED.isEmpty();
        });
        assertThat(RECORDED).containsExactly(caller);
        assertThat(InsideAnElement.RESULTS).isEqualTo(SQUARES);
    }
}

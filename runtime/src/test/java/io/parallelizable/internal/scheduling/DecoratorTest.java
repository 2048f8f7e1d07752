package io.parallelizable.internal.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.OddExecutor;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worry: workers know nothing of the caller's context although a decorator carries it, or a decorator spoils a run. */
class DecoratorTest {
    private static final ThreadLocal<String> TENANT = new ThreadLocal<>();

    private final ExecutorService executor = Executors.newFixedThreadPool(3);

    @AfterEach
    void end() {
        executor.shutdownNow();
    }

    /** Carries the tenant of the thread that applies it; made to be used by one thread at a time. */
    private static Runnable carrying(Runnable work) {
        String tenant = TENANT.get();
        Runnable task = new Runnable() {
            private String before;

            @Override
            public void run() {
                before = TENANT.get();
                TENANT.set(tenant);
                try {
                    work.run();
                } finally {
                    TENANT.set(before);
                }
            }
        };
        return task;
    }

    private static Outcome execute(IntKernel kernel, int[] results, Settings settings) throws Exception {
        return new ThreadEngine().execute(kernel, results, settings);
    }

    private void assertComplete(UnaryOperator<Runnable> decorator) throws Exception {
        for (ExecutorService workers : new ExecutorService[] {null, executor}) {
            Settings settings = Settings.DEFAULT.withThreads(3).withDecorator(decorator);
            int[] results = new int[300];
            IntKernel kernel = IntKernel.of(300, i -> {
                Bounded.spin(20_000);
                return i;
            });
            assertThat(execute(kernel, results, workers == null ? settings : settings.withExecutor(workers)))
                    .isEqualTo(Outcome.COMPLETE);
            assertThat(results).isEqualTo(IntStream.range(0, 300).toArray());
            assertThat(kernel.calls()).isEqualTo(300);
        }
    }

    @Test
    void decorator_isAppliedByTheCallerAndCarriesItsContextToEveryWorker() throws Exception {
        TENANT.set("acme");
        try {
            for (ExecutorService workers : new ExecutorService[] {null, executor}) {
                Settings settings = Settings.DEFAULT.withThreads(3).withDecorator(DecoratorTest::carrying);
                CountDownLatch all = new CountDownLatch(3);
                Set<String> tenants = ConcurrentHashMap.newKeySet();
                IntKernel kernel = IntKernel.of(3, i -> {
                    Bounded.meet(all);
                    tenants.add(String.valueOf(TENANT.get()));
                    return i;
                });
                execute(kernel, new int[3], workers == null ? settings : settings.withExecutor(workers));
                assertThat(tenants).containsExactly("acme");
            }
        } finally {
            TENANT.remove();
        }
    }

    @Test
    void backgroundCaller_isDecoratedToo() {
        TENANT.set("acme");
        try {
            CountDownLatch done = new CountDownLatch(2);
            List<String> tenants = new CopyOnWriteArrayList<>();
            Settings settings = Settings.DEFAULT.withDecorator(DecoratorTest::carrying);
            for (Settings each : List.of(settings, settings.withExecutor(executor))) {
                Background.start(each, () -> {
                    tenants.add(String.valueOf(TENANT.get()));
                    done.countDown();
                });
            }
            Bounded.awaitQuietly(done);
            assertThat(tenants).containsExactly("acme", "acme");
        } finally {
            TENANT.remove();
        }
    }

    @Test
    void decoratorThatThrows_costsNoResult() throws Exception {
        assertComplete(work -> {
            throw new IllegalStateException("when applied");
        });
        assertComplete(work -> () -> {
            throw new IllegalStateException("before");
        });
        assertComplete(work -> () -> {
            work.run();
            throw new IllegalStateException("after");
        });
        assertComplete(work -> null);
    }

    @Test
    void decoratorThatDoesNothingOrTooMuch_costsNoResult() throws Exception {
        assertComplete(work -> () -> {});
        assertComplete(work -> () -> {
            work.run();
            work.run();
        });
        assertComplete(work -> () -> Bounded.join(started(work)));
        assertComplete(work -> () -> started(work));
        assertComplete(work -> {
            work.run();
            return work;
        });
    }

    private static Thread started(Runnable work) {
        Thread other = new Thread(work);
        other.start();
        return other;
    }

    @Test
    void backgroundTask_isExecutedOnceWhateverTheDecoratorDoes() {
        List<UnaryOperator<Runnable>> decorators = List.of(
                work -> {
                    throw new IllegalStateException("when applied");
                },
                work -> null,
                work -> () -> {
                    throw new IllegalStateException("when run");
                },
                work -> () -> {},
                work -> () -> {
                    work.run();
                    work.run();
                },
                work -> () -> started(work));
        for (UnaryOperator<Runnable> decorator : decorators) {
            AtomicInteger runs = new AtomicInteger();
            Background.start(Settings.DEFAULT.withDecorator(decorator), runs::incrementAndGet);
            Bounded.until("it is executed", () -> runs.get() > 0);
            assertThat(runs).hasValue(1);
        }
    }

    @Test
    void executorThatNeverDelivers_doesNotHoldWhatTheDecoratorCarries() throws Exception {
        List<Runnable> undelivered = new CopyOnWriteArrayList<>();
        WeakReference<Object> context = runWithContext(new OddExecutor(undelivered::add));
        assertThat(undelivered).isNotEmpty();
        Bounded.until("the context is collected", () -> {
            System.gc();
            return context.get() == null;
        });
    }

    private static WeakReference<Object> runWithContext(ExecutorService workers) throws Exception {
        Object context = new Object();
        Settings settings = Settings.DEFAULT
                .withThreads(3)
                .withExecutor(workers)
                .withDecorator(work -> () -> {
                    assertThat(context).isNotNull();
                    work.run();
                });
        execute(IntKernel.of(30, i -> i), new int[30], settings);
        return new WeakReference<>(context);
    }
}

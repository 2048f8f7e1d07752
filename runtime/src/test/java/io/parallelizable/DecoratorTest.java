package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.IndexKernel;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.Runs;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Worry: an element on a worker does not find the tenant of the thread that called the run, or finds another's. */
class DecoratorTest {
    private static final int LENGTH = 200;

    private static final ThreadLocal<String> TENANT = ThreadLocal.withInitial(() -> "none");

    private static final UnaryOperator<Runnable> CARRY_TENANT = task -> {
        String tenant = TENANT.get();
        return () -> {
            String before = TENANT.get();
            TENANT.set(tenant);
            try {
                task.run();
            } finally {
                TENANT.set(before);
            }
        };
    };

    private final Set<String> tenants = ConcurrentHashMap.newKeySet();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    @AfterEach
    void forgetTenant() {
        TENANT.remove();
    }

    /** Elements that note whose they are, the first of which wait until two threads have come. */
    private IntRun<int[], RuntimeException> elements() {
        return IntKernel.of(LENGTH, this::element).run().threads(3);
    }

    private int element(int i) {
        tenants.add(TENANT.get());
        threads.add(Thread.currentThread());
        Bounded.until("two threads take part", () -> threads.size() > 1);
        return i;
    }

    static Stream<Arguments> operations() {
        return Stream.of(
                operation("map", IntRun::map),
                operation("mapInto", run -> run.mapInto(new int[LENGTH])),
                operation("tryMap", IntRun::tryMap),
                operation("sum", IntRun::sum),
                operation("reduce", run -> run.reduce(Math::max)),
                operation("argMax", IntRun::argMax),
                operation("statistics", IntRun::statistics),
                operation("async", run -> run.async().join()),
                operation("stream", run -> run.stream().sum()),
                operation("completed", run -> run.completed().count()));
    }

    private static Arguments operation(String name, Consumer<IntRun<int[], RuntimeException>> operation) {
        return Arguments.of(name, operation);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void tenant_isCarriedToEveryThreadOfEveryOperation(
            String name, Consumer<IntRun<int[], RuntimeException>> operation) {
        TENANT.set("acme");
        operation.accept(elements().decorator(CARRY_TENANT));
        assertThat(threads).hasSizeGreaterThan(1);
        assertThat(tenants).containsExactly("acme");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void withoutADecorator_workersKnowNoTenant(String name, Consumer<IntRun<int[], RuntimeException>> operation) {
        TENANT.set("acme");
        operation.accept(elements());
        assertThat(tenants).contains("none");
    }

    @Test
    void tenant_isCarriedToThreadsOfTheUsersExecutor() {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            TENANT.set("acme");
            elements().executor(executor).decorator(CARRY_TENANT).map();
            assertThat(tenants).containsExactly("acme");
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void tenant_ofTheNextRunIsTheNext() {
        TENANT.set("acme");
        elements().decorator(CARRY_TENANT).map();
        tenants.clear();
        threads.clear();
        TENANT.set("bolt");
        // Of elements whose cost is not known yet: what was cheap might stay with the caller.
        elements().decorator(CARRY_TENANT).map();
        assertThat(tenants).containsExactly("bolt");
    }

    @Test
    void tenant_isCarriedIntoARunOverAnEndlessStream() {
        TENANT.set("acme");
        StreamRun<Long, RuntimeException> run = Runs.<Integer, Long, RuntimeException>ofStream(
                Stream.generate(() -> 1),
                batch -> IndexKernel.longs(batch.size(), k -> {
                    tenants.add(TENANT.get());
                    threads.add(Thread.currentThread());
                    return k;
                }));
        try (Stream<Long> results = run.threads(3).decorator(CARRY_TENANT).stream()) {
            assertThat(results.anyMatch(result -> threads.size() > 1)).isTrue();
        }
        assertThat(tenants).containsExactly("acme");
    }

    @Test
    void decoratorThatThrows_costsNoResult() {
        int[] results = IntKernel.of(LENGTH, i -> i)
                .run()
                .threads(3)
                .decorator(task -> {
                    throw new IllegalStateException("no context");
                })
                .map();
        assertThat(results).hasSize(LENGTH).endsWith(LENGTH - 1);
    }

    @Test
    void decoratorThatDropsItsTask_costsNoResult() {
        int[] results = IntKernel.of(LENGTH, i -> i)
                .run()
                .threads(3)
                .decorator(task -> () -> {})
                .map();
        assertThat(results).hasSize(LENGTH).endsWith(LENGTH - 1);
    }

    @Test
    void decoratorThatThrowsOrDropsItsTask_costsNoFuture() throws Exception {
        IntRun<int[], RuntimeException> run = IntKernel.of(3, i -> i).run();
        assertThat(run.decorator(task -> {
                            throw new IllegalStateException("no context");
                        })
                        .async()
                        .get(30, TimeUnit.SECONDS))
                .containsExactly(0, 1, 2);
        assertThat(run.decorator(task -> () -> {}).async().get(30, TimeUnit.SECONDS))
                .containsExactly(0, 1, 2);
    }

    @Test
    void noDecorator_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> IntKernel.of(3, i -> i).run().decorator(null))
                .withMessage("decorator");
    }
}

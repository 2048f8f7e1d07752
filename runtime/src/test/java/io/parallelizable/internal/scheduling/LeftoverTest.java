package io.parallelizable.internal.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Parallel;
import io.parallelizable.internal.scheduling.pool.WorkerPool;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** Worry: what an element leaves on a worker is found by other people's elements, or is held as long as the worker. */
class LeftoverTest {
    private static final ThreadLocal<String> TENANT = new ThreadLocal<>();

    /** A run on three threads, which are all inside at once, for longer than a worker lives. */
    private static void onThreeThreads(Runnable element) {
        CountDownLatch all = new CountDownLatch(3);
        IntKernel.of(3, i -> {
                    Bounded.meet(all);
                    element.run();
                    Bounded.spin(20_000_000);
                    return i;
                })
                .run()
                .threads(3)
                .map();
    }

    @Test
    void threadLocalOfOneRun_isUnknownToTheNext() {
        Thread caller = Thread.currentThread();
        for (int run = 0; run < 10; run++) {
            String tenant = "tenant " + run;
            Set<String> found = ConcurrentHashMap.newKeySet();
            onThreeThreads(() -> {
                if (Thread.currentThread() != caller) {
                    found.add(String.valueOf(TENANT.get()));
                    TENANT.set(tenant);
                }
            });
            assertThat(found).containsExactly("null");
        }
    }

    @Test
    void freshWorker_hasTheNameOfTheOneWhosePlaceItTakes() throws Exception {
        WorkerPool pool = new WorkerPool(1);
        Set<String> names = Collections.synchronizedSet(new LinkedHashSet<>());
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        for (int task = 0; task < 5; task++) {
            CountDownLatch done = new CountDownLatch(1);
            pool.execute(() -> {
                names.add(Thread.currentThread().getName());
                threads.add(Thread.currentThread());
                Bounded.spin(20_000_000);
                done.countDown();
            });
            Bounded.await(done);
        }
        assertThat(names).startsWith("parallelizable-1");
        // A task that has waited for too long for its worker has another one started, of another name.
        assertThat(threads).hasSize(5).hasSizeGreaterThan(names.size());
    }

    /** An element as an application would have it, which keeps an object of its own on every thread. */
    public static final class Hoarder implements IntUnaryOperator {
        private static final ThreadLocal<Object> MINE = new ThreadLocal<>();
        private final CountDownLatch all = new CountDownLatch(2);
        private final Thread caller = Thread.currentThread();

        @Override
        public int applyAsInt(int operand) {
            all.countDown();
            // A run may be computed alone because of what the one before it took.
            long end = System.nanoTime() + 100_000_000;
            while (all.getCount() > 0 && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            if (Thread.currentThread() != caller) {
                MINE.set(new Hoarder());
            }
            return operand;
        }
    }

    /** Loads that class anew, as the class loader of an application that can be undeployed. */
    private static final class Application extends ClassLoader {
        Application() {
            super(LeftoverTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(Hoarder.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream file = Hoarder.class.getResourceAsStream("LeftoverTest$Hoarder.class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException missing) {
                throw new ClassNotFoundException(name, missing);
            }
        }
    }

    private static WeakReference<ClassLoader> deployAndUse() throws ReflectiveOperationException {
        ClassLoader application = new Application();
        Thread self = Thread.currentThread();
        ClassLoader own = self.getContextClassLoader();
        self.setContextClassLoader(application);
        try {
            assertThat(Parallel.of(0, 1)
                            .ints(element(application)::applyAsInt)
                            .threads(2)
                            .map())
                    .containsExactly(0, 1);
            IntUnaryOperator again = element(application);
            assertThat(Parallel.of(0, 1)
                            .ints(again::applyAsInt)
                            .threads(2)
                            .async()
                            .join())
                    .containsExactly(0, 1);
            IntUnaryOperator once = element(application);
            Parallel.executor().submit(() -> once.getClass()).get();
            return new WeakReference<>(application);
        } catch (Exception failure) {
            throw new ReflectiveOperationException(failure);
        } finally {
            self.setContextClassLoader(own);
        }
    }

    private static IntUnaryOperator element(ClassLoader application) throws ReflectiveOperationException {
        return (IntUnaryOperator)
                application.loadClass(Hoarder.class.getName()).getConstructor().newInstance();
    }

    @Test
    void applicationThatHasUsedTheRuntime_canBeUndeployed() throws ReflectiveOperationException {
        WeakReference<ClassLoader> application = deployAndUse();
        Bounded.until("the application is collected", () -> {
            System.gc();
            return application.get() == null;
        });
    }
}

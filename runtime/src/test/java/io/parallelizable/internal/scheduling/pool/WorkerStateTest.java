package io.parallelizable.internal.scheduling.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Parallel;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.IntKernel;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worry: an element sees or leaves behind a thread in a state that is not its caller's business. */
class WorkerStateTest {
    private static final ClassLoader LOADER = new URLClassLoader(new URL[0], ClassLoader.getSystemClassLoader());

    private final ExecutorService foreign =
            Executors.newSingleThreadExecutor(work -> new Thread(null, work, "foreign", 0));

    @AfterEach
    void end() {
        Thread.currentThread().setContextClassLoader(ClassLoader.getSystemClassLoader());
        foreign.shutdown();
    }

    /** What a task finds of its thread. */
    private record State(String name, int priority, ClassLoader loader, boolean interrupted) {
        static State ofCurrentThread() {
            Thread self = Thread.currentThread();
            return new State(self.getName(), self.getPriority(), self.getContextClassLoader(), self.isInterrupted());
        }
    }

    /** Runs an element on one of an executor's threads, while the caller waits in its own. */
    private static void onAWorkerOf(ExecutorService executor, Runnable element) {
        Thread caller = Thread.currentThread();
        CountDownLatch both = new CountDownLatch(2);
        IntKernel.of(2, i -> {
                    Bounded.meet(both);
                    if (Thread.currentThread() != caller) {
                        element.run();
                    }
                    return i;
                })
                .run()
                .threads(2)
                .executor(executor)
                .map();
    }

    private static void disturb() {
        Thread self = Thread.currentThread();
        self.setName("renamed");
        self.setPriority(Thread.MIN_PRIORITY);
        self.setContextClassLoader(null);
        self.interrupt();
    }

    @Test
    void ownWorker_isADaemonNamedAfterUs() {
        Thread[] worker = new Thread[1];
        onAWorkerOf(Parallel.executor(), () -> worker[0] = Thread.currentThread());
        assertThat(worker[0].isDaemon()).isTrue();
        assertThat(worker[0].getName()).matches("parallelizable-\\d+");
    }

    @Test
    void elementOnAWorker_seesTheCallersContextClassLoader() {
        for (ClassLoader loader : new ClassLoader[] {LOADER, null, ClassLoader.getSystemClassLoader()}) {
            Thread.currentThread().setContextClassLoader(loader);
            State[] seen = new State[1];
            onAWorkerOf(Parallel.executor(), () -> seen[0] = State.ofCurrentThread());
            assertThat(seen[0].loader()).isSameAs(loader);
            onAWorkerOf(foreign, () -> seen[0] = State.ofCurrentThread());
            assertThat(seen[0].loader()).isSameAs(loader);
        }
    }

    @Test
    void elementThatDisturbsAForeignWorker_leavesItAsItWas() throws Exception {
        State before = foreign.submit(State::ofCurrentThread).get();
        for (ClassLoader loader : new ClassLoader[] {LOADER, before.loader()}) {
            Thread.currentThread().setContextClassLoader(loader);
            onAWorkerOf(foreign, WorkerStateTest::disturb);
            assertThat(foreign.submit(State::ofCurrentThread).get()).isEqualTo(before);
        }
    }

    @Test
    void taskThatDisturbsAnOwnWorker_leavesItAsItWas() throws Exception {
        // The pool's threads take turns: so many tasks that each has had both kinds.
        for (int i = 0; i < 200; i++) {
            Parallel.executor().submit(WorkerStateTest::disturb).get();
            State after = Parallel.executor().submit(State::ofCurrentThread).get();
            assertThat(after.name()).matches("parallelizable-\\d+");
            assertThat(after)
                    .isEqualTo(
                            new State(after.name(), Thread.NORM_PRIORITY, ClassLoader.getSystemClassLoader(), false));
        }
    }

    @Test
    void runThatDisturbsOwnWorkers_leavesThemAsTheyWere() throws Exception {
        for (int i = 0; i < 50; i++) {
            onAWorkerOf(Parallel.executor(), WorkerStateTest::disturb);
            State after = Parallel.executor().submit(State::ofCurrentThread).get();
            assertThat(after.name()).matches("parallelizable-\\d+");
            assertThat(after.priority()).isEqualTo(Thread.NORM_PRIORITY);
            assertThat(after.interrupted()).isFalse();
        }
    }

    @Test
    void newWorker_inheritsNothingOfWhoStartedIt() throws InterruptedException {
        InheritableThreadLocal<String> inherited = new InheritableThreadLocal<>();
        inherited.set("the starter's");
        Thread.currentThread().setContextClassLoader(LOADER);
        String[] seen = {"unset"};
        ClassLoader[] loader = new ClassLoader[1];
        CountDownLatch done = new CountDownLatch(1);
        new WorkerPool(1).execute(() -> {
            seen[0] = inherited.get();
            loader[0] = Thread.currentThread().getContextClassLoader();
            done.countDown();
        });
        Bounded.await(done);
        assertThat(loader[0]).isSameAs(ClassLoader.getSystemClassLoader());
        assertThat(seen[0]).isNull();
    }

    @Test
    void handlerThatThrows_costsNoWorker() throws InterruptedException {
        WorkerPool workers = new WorkerPool(1);
        workers.execute(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
                throw new IllegalStateException("in the handler", failure);
            });
            throw new IllegalArgumentException("in the task");
        });
        CountDownLatch next = new CountDownLatch(1);
        workers.execute(next::countDown);
        Bounded.await(next);
    }
}

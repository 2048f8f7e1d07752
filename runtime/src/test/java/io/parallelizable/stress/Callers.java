package io.parallelizable.stress;

import io.parallelizable.Parallel;
import io.parallelizable.support.Bounded;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Threads of every kind that call runs, and one that does something to them after a while. */
final class Callers {
    /** Whose thread calls. */
    enum Kind {
        PLATFORM_THREAD,
        VIRTUAL_THREAD,
        FORK_JOIN_TASK,
        WORKER_OF_THE_RUNTIME,
        TASK_OF_THE_RUNS_EXECUTOR
    }

    private static final int WAKE_UPS = 4;
    private static final int CROWD = 40;
    private static final long PATIENCE_SECONDS = 10;

    private final Faults faults;
    private final ExecutorService platform = Executors.newCachedThreadPool();
    private final ExecutorService virtual = NastyExecutors.virtualThreads();
    private final ForkJoinPool forkJoin = new ForkJoinPool(3);
    private final ExecutorService workers = Parallel.executor();
    private final ScheduledThreadPoolExecutor moments = new ScheduledThreadPoolExecutor(1);

    Callers(Faults faults) {
        this.faults = faults;
    }

    Kind choose(Random random) {
        return Kind.values()[random.nextInt(Kind.values().length)];
    }

    /** Calls a run, which need not share its executor with another caller. */
    Future<?> call(RandomRun run, boolean alone, Kind kind) {
        NastyExecutors.Choice choice = run.choice();
        boolean home = choice.runsAll() && (alone || choice.end() == null);
        return switch (kind) {
            case VIRTUAL_THREAD -> (virtual == null ? platform : virtual).submit(visit(run));
            case FORK_JOIN_TASK -> forkJoin.submit(visit(run));
            case WORKER_OF_THE_RUNTIME -> callOnWorker(run);
            case TASK_OF_THE_RUNS_EXECUTOR -> (home ? choice.executor() : platform).submit(visit(run));
            default -> platform.submit(visit(run));
        };
    }

    /** Calls a run on a thread that others use too, and leaves it as it was. */
    private static Callable<Void> visit(RandomRun run) {
        return () -> {
            Thread self = Thread.currentThread();
            String name = self.getName();
            int priority = self.getPriority();
            ClassLoader loader = self.getContextClassLoader();
            try {
                execute(run);
            } finally {
                Thread.interrupted();
                self.setName(name);
                self.setPriority(priority);
                self.setContextClassLoader(loader);
            }
            return null;
        };
    }

    private Future<?> callOnWorker(RandomRun run) {
        for (int k = 0; k < WAKE_UPS; k++) {
            awaitTask(workers.submit(() -> {}));
            // About as long as an idle worker stays awake: it is about to fall asleep when the next task comes.
            Bounded.spin(ThreadLocalRandom.current().nextInt(40_000, 60_000));
        }
        if (ThreadLocalRandom.current().nextInt(64) == 0) {
            crowd();
        }
        return workers.submit(onWorker(run));
    }

    /** More tasks than there are workers. */
    private void crowd() {
        List<Future<?>> tasks = new ArrayList<>();
        for (int k = 0; k < CROWD; k++) {
            tasks.add(workers.submit(() -> Bounded.spin(50_000)));
            // It waits for a task that has no worker as long as all of these wait.
            tasks.add(workers.submit(() -> awaitTask(workers.submit(() -> {}))));
        }
        tasks.forEach(Callers::awaitTask);
    }

    private static void awaitTask(Future<?> task) {
        try {
            task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new AssertionError("a task is forgotten", failure);
        }
    }

    /** Calls a run on a worker, which has to find itself as it was, whatever tasks leave behind. */
    private Callable<Void> onWorker(RandomRun run) {
        return () -> {
            Thread self = Thread.currentThread();
            boolean clean = self.getName().startsWith("parallelizable-")
                    && self.getPriority() == Thread.NORM_PRIORITY
                    && self.getContextClassLoader() == ClassLoader.getSystemClassLoader()
                    && !self.isInterrupted();
            if (!clean) {
                faults.add("a task finds its worker changed: " + self + ", interrupted: " + self.isInterrupted());
            }
            execute(run);
            return null;
        };
    }

    private static void execute(RandomRun run) {
        Thread.currentThread().setContextClassLoader(run.scenario().loader());
        boolean mine = !Witness.isWorker(Thread.currentThread());
        if (mine) {
            Witness.INHERITABLE.set("a caller's");
        }
        try {
            run.execute();
        } catch (Throwable failure) {
            // As it should be: the run has been checked.
        } finally {
            if (mine) {
                Witness.INHERITABLE.remove();
            }
        }
    }

    /** Does something after a while, on a thread of its own. */
    void later(long nanos, Runnable action) {
        moments.schedule(action, nanos, TimeUnit.NANOSECONDS);
    }

    /** Ends all threads. */
    boolean close() throws InterruptedException {
        boolean closed = true;
        for (ExecutorService executor : new ExecutorService[] {moments, platform, virtual, forkJoin, workers}) {
            if (executor != null) {
                executor.shutdown();
                closed &= executor.awaitTermination(30, TimeUnit.SECONDS);
            }
        }
        return closed;
    }
}

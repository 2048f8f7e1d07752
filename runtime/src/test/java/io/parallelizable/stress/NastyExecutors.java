package io.parallelizable.stress;

import io.parallelizable.Parallel;
import io.parallelizable.support.OddExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Executors of every kind that a run may be given, the nasty ones above all. */
final class NastyExecutors {
    /**
     * What a run is given.
     *
     * @param name how it is called in messages
     * @param executor the executor; null for the runtime's own threads
     * @param runsAll whether it runs every task that it is given
     * @param end shuts it down, at any moment; null if it goes on
     */
    record Choice(String name, ExecutorService executor, boolean runsAll, Runnable end) {}

    private final Faults faults;
    private final ExecutorService one = Executors.newSingleThreadExecutor();
    private final ExecutorService three = Executors.newFixedThreadPool(3);
    private final ForkJoinPool forkJoin = new ForkJoinPool(2);
    private final ScheduledThreadPoolExecutor delaying = new ScheduledThreadPoolExecutor(2);
    private final ExecutorService virtual = virtualThreads();
    private final Queue<Runnable> late = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final List<Choice> choices = new ArrayList<>();

    NastyExecutors(Faults faults) {
        this.faults = faults;
        add("the runtime's threads", null, false);
        add("Parallel.executor()", Parallel.executor(), true);
        add("one thread", new OddExecutor(task -> one.execute(tidy(task))), true);
        add("three threads", new OddExecutor(task -> three.execute(tidy(task))), true);
        add("a ForkJoinPool", new OddExecutor(task -> forkJoin.execute(tidy(task))), true);
        add("the asking thread", new OddExecutor(Runnable::run), true);
        if (virtual != null) {
            add("virtual threads", virtual, true);
        }
        addFaulty();
    }

    private void addFaulty() {
        ExecutorService closed = Executors.newSingleThreadExecutor();
        closed.shutdown();
        add("an executor that is shut down", closed, false);
        add("an executor that drops tasks", new OddExecutor(task -> {}), false);
        add("an executor that runs tasks too late", new OddExecutor(late::add), false);
        add("an executor that delays tasks", new OddExecutor(this::delay), true);
        add("an executor that runs tasks twice", new OddExecutor(this::twice), false);
        add("an executor that rejects some tasks", new OddExecutor(this::sometimes), false);
        add("an executor that rejects all tasks", new OddExecutor(this::reject), false);
        add("an executor without threads", new OddExecutor(this::fail), false);
    }

    private void add(String name, ExecutorService executor, boolean runsAll) {
        choices.add(new Choice(name, executor, runsAll, null));
    }

    private void delay(Runnable task) {
        int nanos = (asked.incrementAndGet() & 7) * 50_000;
        delaying.schedule(tidy(task), nanos, TimeUnit.NANOSECONDS);
    }

    private void twice(Runnable task) {
        three.execute(tidy(task));
        three.execute(tidy(task));
    }

    private void sometimes(Runnable task) {
        int count = asked.incrementAndGet();
        if (count % 3 == 0) {
            reject(task);
        } else if (count % 7 == 0) {
            fail(task);
        }
        three.execute(tidy(task));
    }

    private void reject(Runnable task) {
        throw new RejectedExecutionException("not " + task.getClass());
    }

    private void fail(Runnable task) {
        throw new OutOfMemoryError("unable to create native thread");
    }

    /** The same task, and a look at what it leaves behind. */
    private Runnable tidy(Runnable task) {
        return () -> {
            Thread self = Thread.currentThread();
            String name = self.getName();
            int priority = self.getPriority();
            ClassLoader loader = self.getContextClassLoader();
            try {
                task.run();
            } catch (Throwable failure) {
                faults.add("a helping task throws", failure);
            }
            if (!name.equals(self.getName())
                    || priority != self.getPriority()
                    || loader != self.getContextClassLoader()
                    || self.isInterrupted()) {
                faults.add("a helper leaves its thread changed: " + name + " is now " + self + ", with the loader "
                        + self.getContextClassLoader() + ", interrupted: " + self.isInterrupted());
            }
        };
    }

    /** The JDK's executor with a virtual thread for each task; null before JDK 21. */
    static ExecutorService virtualThreads() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException none) {
            return null;
        }
    }

    Choice choose(Random random, Scenario scenario) {
        int kind = random.nextInt(choices.size() * 5 / 3);
        if (kind < choices.size()) {
            return choices.get(kind);
        }
        return random.nextInt(6) == 0 ? ending(random, scenario) : choices.get(0);
    }

    /** An executor of its own for one run, to be shut down while that goes on. */
    private static Choice ending(Random random, Scenario scenario) {
        boolean view = random.nextInt(3) == 0;
        ExecutorService executor = view ? Parallel.executor() : Executors.newFixedThreadPool(1 + random.nextInt(3));
        boolean now = random.nextBoolean();
        scenario.atEnd(() -> close(executor));
        String name = (view ? "a view" : "a pool") + (now ? " ended by shutdownNow" : " ended by shutdown");
        return new Choice(name, executor, true, now ? () -> endNow(executor, scenario) : executor::shutdown);
    }

    private static void endNow(ExecutorService executor, Scenario scenario) {
        scenario.interrupt();
        executor.shutdownNow();
    }

    private static void close(ExecutorService executor) {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(30, TimeUnit.SECONDS)) {
                throw new AssertionError("tasks are left in " + executor);
            }
        } catch (InterruptedException interruption) {
            throw new AssertionError("nobody should interrupt this", interruption);
        }
    }

    /** Runs the helping tasks that have been kept until now, when all runs have returned. */
    void runLate() {
        for (Runnable task = late.poll(); task != null; task = late.poll()) {
            task.run();
        }
    }

    /** Ends all threads. */
    void close() {
        for (ExecutorService executor : new ExecutorService[] {one, three, forkJoin, delaying, virtual}) {
            if (executor != null) {
                close(executor);
            }
        }
    }
}

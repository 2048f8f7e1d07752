package io.parallelizable.slurm.internal.worker;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * The threads of a worker that compute elements: one for each CPU of its task. Daemons, so that they hold up no end.
 */
final class ElementThreads {
    private final int count;
    private final List<Thread> started = new CopyOnWriteArrayList<>();
    private final Executor executor;

    ElementThreads(int count) {
        this.count = count;
        this.executor = Executors.newFixedThreadPool(count, this::start);
    }

    private Thread start(Runnable work) {
        Thread thread = new Thread(work, "parallelizable-" + (started.size() + 1));
        thread.setDaemon(true);
        started.add(thread);
        return thread;
    }

    int count() {
        return count;
    }

    void execute(Runnable work) {
        executor.execute(work);
    }

    /** Whether one of them is ending this JVM. */
    boolean areEndingTheJvm() {
        return started.stream()
                .flatMap(thread -> List.of(thread.getStackTrace()).stream())
                .anyMatch(frame -> frame.getClassName().equals("java.lang.Shutdown"));
    }
}

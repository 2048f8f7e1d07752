package io.parallelizable.slurm.internal.worker;

import io.parallelizable.slurm.internal.spool.AnswerFile;
import io.parallelizable.slurm.internal.spool.SliceFile;
import io.parallelizable.slurm.internal.spool.Spool;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The main loop of a worker: it finds slices in its own directory of the spool and has its threads compute them.
 *
 * <p>A worker begins a slice by renaming its file, which succeeds only once: either here, or at the driver, which takes
 * back slices that have not begun. The file stays while the slice is computed. The driver removes it when the answer is
 * not needed any more, and the thread is then interrupted. The answer is written before the file goes.
 *
 * <p>The lock guards the slices under way. The main thread adds them and watches over them; the threads that compute
 * remove them, and wake the main thread. It checks often while there is work, and once a second when there was none for
 * long, since a thousand workers may share the file system.
 */
final class WorkerLoop {
    private static final long MOST_MILLIS = 1000;
    private static final long LEAST_MILLIS = 10;

    private final Spool spool;
    private final String inbox;
    private final ElementThreads threads;
    private final TimeLimit limit;
    private final DriverWatch driver;
    private final Broadcasts broadcasts;

    /** The slices that have been begun, and the thread to interrupt: null before it begins, and after an interrupt. */
    private final Map<String, @Nullable Thread> underWay = new HashMap<>();

    private long longest;
    private long busyAt = System.nanoTime();

    WorkerLoop(Spool spool, String id, ElementThreads threads, TimeLimit limit, DriverWatch driver) {
        this.spool = spool;
        this.inbox = Spool.in(id);
        this.threads = threads;
        this.limit = limit;
        this.driver = driver;
        this.broadcasts = new Broadcasts(spool);
    }

    /** Returns when the driver says so or is dead, or when no other slice will fit into the time limit. */
    void run() throws IOException, InterruptedException {
        while (spool.has(Spool.DRIVER) && !spool.has(Spool.STOP) && driver.isAlive() && look(spool.list(inbox))) {
            pause();
        }
    }

    /** Begins what there is room for, and interrupts what nobody needs; false if no other slice will fit. */
    synchronized boolean look(List<String> names) throws IOException {
        interruptUnwanted(new HashSet<>(names));
        if (limit.admits(longest)) {
            begin(names);
            return true;
        }
        return !underWay.isEmpty();
    }

    private void interruptUnwanted(Set<String> names) {
        underWay.replaceAll((name, thread) -> {
            if (thread == null || names.contains(name + Spool.BEGUN)) {
                return thread;
            }
            thread.interrupt();
            return null;
        });
    }

    private void begin(List<String> names) throws IOException {
        for (String name : names) {
            if (underWay.size() >= threads.count()) {
                return;
            }
            if (!name.endsWith(Spool.BEGUN) && spool.move(file(name), file(name) + Spool.BEGUN)) {
                busyAt = System.nanoTime();
                underWay.put(name, null);
                threads.execute(() -> compute(name));
            }
        }
    }

    private void compute(String name) {
        long start = System.nanoTime();
        started(name);
        try {
            spool.write(Spool.OUT + "/" + name, answer(name));
            spool.delete(file(name) + Spool.BEGUN);
        } catch (IOException | RuntimeException | Error noWay) {
            if (spool.has(file(name) + Spool.BEGUN)) {
                end(noWay);
            }
            // The driver has taken it away meanwhile.
        } finally {
            finished(name, System.nanoTime() - start);
        }
    }

    /** A driver waits for the answer without limit: where there can be none, it is told by the worker's end. */
    private static void end(Throwable noWay) {
        try {
            noWay.printStackTrace();
        } finally {
            System.exit(1);
        }
    }

    private byte[] answer(String name) {
        try {
            SliceFile file = SliceFile.of(spool.read(file(name) + Spool.BEGUN));
            return AnswerFile.answered(file.slice().compute(broadcasts.of(file.session())));
        } catch (IOException | RuntimeException | Error loss) {
            return AnswerFile.lost(loss);
        }
    }

    private synchronized void started(String name) {
        underWay.put(name, Thread.currentThread());
    }

    private synchronized void finished(String name, long nanos) {
        underWay.remove(name);
        longest = Math.max(longest, nanos);
        busyAt = System.nanoTime();
        notifyAll();
    }

    private synchronized void pause() throws InterruptedException {
        long idle = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - busyAt);
        wait(Math.max(LEAST_MILLIS, Math.min(MOST_MILLIS, idle / 10)));
    }

    private String file(String name) {
        return inbox + "/" + name;
    }
}

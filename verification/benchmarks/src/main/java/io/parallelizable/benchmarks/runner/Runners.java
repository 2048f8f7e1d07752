package io.parallelizable.benchmarks.runner;

import io.parallelizable.benchmarks.workload.Workload;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All ways to run a workload, by the names that stand in tables. */
public final class Runners {
    /** The plain loop: what every way is compared with. */
    public static final Runner SERIAL = new Runner("serial", Workload::serial);

    /** The companion: what this project generates. */
    public static final Runner OURS = new Runner("ours", Workload::ours);

    /** The parallel stream: what most people would write. */
    public static final Runner STREAM = new Runner("stream", Workload::stream);

    /** What the JDK offers for arrays. */
    public static final Runner SET_ALL = new Runner("setAll", Workload::setAll);

    /** An object for each index, each result and each of the list's nodes would fill the heap. */
    private static final int LARGEST_BOXED = 1_000_000;

    private Runners() {}

    /** All that use several cores; the pools have so many threads. */
    public static List<Runner> all(int cores) {
        ExecutorService pool = Executors.newFixedThreadPool(cores, Runners::daemon);
        Halving halving = new Halving(cores);
        Chunks perThread = new Chunks(pool, cores);
        Chunks eightPerThread = new Chunks(pool, 8 * cores);
        Batches batches = new Batches(pool, cores);
        return List.of(
                OURS,
                STREAM,
                SET_ALL,
                new Runner("forkjoin", workload -> workload.split(halving)),
                new Runner("exec-P", Runners::cannotBlock, workload -> workload.split(perThread)),
                new Runner("exec-8P", Runners::cannotBlock, workload -> workload.split(eightPerThread)),
                new Runner("parallel-collectors", Runners::canBeBoxed, workload -> workload.boxed(batches)));
    }

    /** A map inside a map waits for a thread of the same pool, which may never come. */
    private static boolean cannotBlock(Workload workload) {
        return !workload.isNested();
    }

    private static boolean canBeBoxed(Workload workload) {
        return cannotBlock(workload) && workload.size() <= LARGEST_BOXED;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }
}

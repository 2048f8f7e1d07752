package io.parallelizable;

import io.parallelizable.internal.threads.Cores;
import io.parallelizable.internal.threads.ExecutorView;
import java.util.concurrent.ExecutorService;

/** The threads that runs share. */
public final class Parallel {
    private Parallel() {}

    /**
     * An executor over the threads that runs use, for other tasks.
     *
     * <p>The threads are daemons named {@code parallelizable-1}, {@code parallelizable-2}, …, started on first need, as
     * many as {@link #threads()} or as the largest run has asked for. A task that waits for long keeps its thread from
     * helping runs; these are slower then, and still complete.
     *
     * @return a new view of the threads: it obeys the contract of {@link ExecutorService}, and shutting it down (or
     *     closing it) ends the view and its own tasks, and neither the threads nor other views
     */
    public static ExecutorService executor() {
        return ExecutorView.ofWorkers();
    }

    /**
     * How many threads a run uses by default, the caller included.
     *
     * <p>It is the least of what the machine or the container has and what a job scheduler has granted
     * ({@code SLURM_CPUS_PER_TASK}, {@code SLURM_CPUS_ON_NODE}, {@code PBS_NUM_PPN}, {@code NCPUS}, {@code NSLOTS},
     * {@code LSB_DJOB_NUMPROC}, {@code PJM_VNODE_CORE}, {@code PJM_PROC_BY_NODE}). The system property
     * {@code parallelizable.threads}, or else the environment variable {@code PARALLELIZABLE_THREADS}, overrides all of
     * them, upwards too. It is determined once.
     *
     * @return the number of threads, at least 1
     * @throws IllegalArgumentException if an override is not a whole number of at least 1
     */
    public static int threads() {
        return Cores.allowed().count();
    }

    /**
     * How many threads a run uses by default, and why.
     *
     * @return such as {@code 8 threads: SLURM_CPUS_PER_TASK}
     * @throws IllegalArgumentException if an override is not a whole number of at least 1
     */
    public static String describeThreads() {
        return Cores.allowed().toString();
    }
}

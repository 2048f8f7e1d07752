package io.parallelizable;

import io.parallelizable.companion.Inputs;
import io.parallelizable.internal.function.DoubleFunctions;
import io.parallelizable.internal.function.IntFunctions;
import io.parallelizable.internal.function.LongFunctions;
import io.parallelizable.internal.function.ObjectFunctions;
import io.parallelizable.internal.scheduling.pool.Cores;
import io.parallelizable.internal.scheduling.pool.ExecutorView;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.ExecutorService;

/**
 * The threads that runs share, and runs of functions that are not annotated.
 *
 * <p>{@code Parallel.of(inputs)} is for JShell and notebooks, which run no annotation processors, and for methods of
 * others: {@code Parallel.of(numbers).booleans(Primes::testPrime).map()}. What comes of it is a run as that of a
 * companion, with all options and operations.
 *
 * <p><b>What it costs.</b> Each lambda or method reference in the source has its own compiled loop, so that also cheap
 * functions are as fast as in a companion once they are compiled. Making that loop takes about a millisecond at a
 * lambda's first use, and {@code map} of few inputs is not the bare loop, which costs about a microsecond a run. What a
 * companion has beyond that: grids, several arguments, random numbers, checked exceptions, and failures that name the
 * method.
 */
public final class Parallel {
    private Parallel() {}

    /**
     * An executor over the threads that runs use, for other tasks.
     *
     * <p>The threads are daemons named {@code parallelizable-1}, {@code parallelizable-2}, …, started on first need and
     * gone after a second without work. As many tasks are computed at once as {@link #threads()} says. Tasks may wait
     * for each other: a task that only waits does not count, and one more thread is started where queued tasks would
     * wait for it (up to 2,000 more), as it is where tasks wait for a second and none ends.
     *
     * <p>A thread inherits nothing from whoever causes its start: no access-control context, thread group, thread-local
     * or context class loader. Its name, priority, context class loader and interrupt flag are put back after each
     * task. A thread whose tasks have taken ten milliseconds is replaced by a fresh one of the same name before the
     * next task; so what a task has left in a thread-local is not found by later ones, short tasks aside.
     *
     * <p>{@code shutdownNow} returns the tasks that still wait for a thread, and cancels them where an
     * {@code invokeAll} waits for them. A task that has been handed to a thread begins, interrupted.
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

    /**
     * Inputs of a function of an {@code int}.
     *
     * @param inputs the inputs; an array is not copied
     * @return these inputs, to be given the function
     */
    public static IntInputs of(int... inputs) {
        return new IntFunctions(inputs);
    }

    /**
     * Inputs of a function of a {@code long}.
     *
     * @param inputs the inputs; an array is not copied
     * @return these inputs, to be given the function
     */
    public static LongInputs of(long... inputs) {
        return new LongFunctions(inputs);
    }

    /**
     * Inputs of a function of a {@code double}.
     *
     * @param inputs the inputs; an array is not copied
     * @return these inputs, to be given the function
     */
    public static DoubleInputs of(double... inputs) {
        return new DoubleFunctions(inputs);
    }

    /**
     * The numbers of a range as inputs of a function of a {@code long}.
     *
     * @param inputs the inputs
     * @return these inputs, to be given the function; {@code n -> f((int) n)} is one for a method of an {@code int}
     */
    public static LongInputs of(Range inputs) {
        return new LongFunctions(inputs);
    }

    /**
     * The elements of an array as inputs of a function.
     *
     * @param inputs the inputs, of which some may be null; not copied
     * @param <T> the type of an input
     * @return these inputs, to be given the function
     */
    public static <T> ObjectInputs<T> of(T[] inputs) {
        return new ObjectFunctions<>(Objects.requireNonNull(inputs, "inputs"));
    }

    /**
     * The elements of a collection as inputs of a function.
     *
     * @param inputs the inputs, of which some may be null; copied in their iteration order
     * @param <T> the type of an input
     * @return these inputs, to be given the function
     */
    public static <T> ObjectInputs<T> of(Collection<? extends T> inputs) {
        return new ObjectFunctions<>(Inputs.array(Objects.requireNonNull(inputs, "inputs"), Object.class));
    }
}

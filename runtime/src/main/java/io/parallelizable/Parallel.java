package io.parallelizable;

import io.parallelizable.function.DoubleGrid;
import io.parallelizable.function.DoubleInputs;
import io.parallelizable.function.DoublePairs;
import io.parallelizable.function.IntGrid;
import io.parallelizable.function.IntInputs;
import io.parallelizable.function.IntPairs;
import io.parallelizable.function.LongGrid;
import io.parallelizable.function.LongInputs;
import io.parallelizable.function.LongPairs;
import io.parallelizable.function.ObjectGrid;
import io.parallelizable.function.ObjectInputs;
import io.parallelizable.function.ObjectPairs;
import io.parallelizable.function.Trials;
import io.parallelizable.internal.scheduling.pool.Cores;
import io.parallelizable.internal.scheduling.pool.ExecutorView;
import java.util.Collection;
import java.util.concurrent.ExecutorService;

/**
 * The threads that runs share, and runs of functions that are not annotated.
 *
 * <p>{@code Parallel.of(inputs)} is for JShell and notebooks, which run no annotation processors, and for methods of
 * others: {@code Parallel.of(numbers).booleans(Primes::testPrime).map()}. The result is a run like that of a companion,
 * with all options and operations. {@code of(x, y)} passes a function both arguments of each index (the method that
 * takes the function throws an {@link IllegalArgumentException} if x and y differ in length), {@code grid(x, y)} every
 * combination, and {@code times(n)} a random stream for each of n trials. A function captures what else it needs, and
 * may read further arrays by index: {@code Parallel.of(Range.of(0, n)).doubles(i -> f(names[(int) i], x[(int) i]))}.
 *
 * <p><b>What it costs.</b> Each lambda or method reference in the source has its own compiled loop, so that cheap
 * functions too are as fast as in a companion once they are compiled. Making that loop takes about a millisecond at a
 * lambda's first use. {@code map} of few inputs takes about a microsecond longer than the plain loop.
 */
public final class Parallel {
    private Parallel() {}

    /**
     * An executor over the threads that runs use, for other tasks.
     *
     * <p>The threads are daemons named {@code parallelizable-1}, {@code parallelizable-2}, …, started on first need,
     * which end after a second without work. At most {@link #threads()} tasks are computed at the same time. Tasks may
     * wait for each other: a task that only waits does not count, and one more thread is started if queued tasks would
     * wait for it (up to 2,000 more), or if tasks wait for a second and none ends.
     *
     * <p>A thread inherits nothing from the thread that causes its start: no access-control context, thread group,
     * thread-local or context class loader. Its name, priority, context class loader and interrupt flag are put back
     * after each task. Its stack is as large as the system property {@code parallelizable.stackSize} says, in bytes or
     * as {@code 512k} or {@code 64m}, for methods that recurse deeply; without it, as large as that of other threads. A
     * thread whose tasks have taken ten milliseconds is replaced by a fresh one of the same name before the next task;
     * so later tasks do not find what a task has left in a thread-local, except what short tasks have left.
     *
     * <p>{@code shutdownNow} returns the tasks that still wait for a thread, and cancels those that an
     * {@code invokeAll} waits for. A task that has been handed to a thread already begins, but interrupted.
     *
     * @return a new view of the threads: it obeys the contract of {@link ExecutorService}, and shutting it down (or
     *     closing it) ends the view and its own tasks, but neither the threads nor other views
     * @throws IllegalArgumentException if an override of {@link #threads()} is not a whole number of at least 1
     */
    public static ExecutorService executor() {
        return ExecutorView.ofWorkers();
    }

    /**
     * How many threads a run uses by default, the caller included.
     *
     * <p>It is the least of what the machine or the container has, what a job scheduler has granted
     * ({@code SLURM_CPUS_PER_TASK}, {@code SLURM_CPUS_ON_NODE}, {@code PBS_NUM_PPN}, {@code NCPUS}, {@code NSLOTS},
     * {@code LSB_DJOB_NUMPROC}, {@code PJM_VNODE_CORE}, {@code PJM_PROC_BY_NODE}), and the share of this process where
     * {@code srun} or {@code mpirun} has started several on this node ({@code SLURM_STEP_TASKS_PER_NODE},
     * {@code OMPI_COMM_WORLD_LOCAL_SIZE}, {@code MPI_LOCALNRANKS}, {@code PMI_LOCAL_SIZE},
     * {@code MV2_COMM_WORLD_LOCAL_SIZE}, {@code PALS_LOCAL_SIZE}). A variable whose value is not a number is ignored,
     * and a warning of the {@code System.Logger} {@code io.parallelizable} names it. The system property
     * {@code parallelizable.threads}, or else the environment variable {@code PARALLELIZABLE_THREADS}, overrides all of
     * them, also with a larger number. The number is determined once.
     *
     * @return the number of threads, at least 1
     * @throws IllegalArgumentException if an override is not a whole number of at least 1
     */
    public static int threads() {
        return Cores.allowed().count();
    }

    /**
     * {@return how many threads a run uses by default, and why, such as {@code 8 threads: SLURM_CPUS_PER_TASK} or
     * {@code 4 threads: 8 cores / 2 tasks on this node, SLURM_STEP_TASKS_PER_NODE}}
     *
     * @throws IllegalArgumentException if an override is not a whole number of at least 1
     */
    public static String describeThreads() {
        return Cores.allowed().toString();
    }

    /**
     * {@return the elements of an array as inputs of a function of an {@code int}}
     *
     * @param inputs the inputs; not copied
     */
    public static IntInputs of(int[] inputs) {
        return new IntInputs(inputs);
    }

    /**
     * {@return the elements of an array as inputs of a function of a {@code long}}
     *
     * @param inputs the inputs; not copied
     */
    public static LongInputs of(long[] inputs) {
        return new LongInputs(inputs);
    }

    /**
     * {@return the elements of an array as inputs of a function of a {@code double}}
     *
     * @param inputs the inputs; not copied
     */
    public static DoubleInputs of(double[] inputs) {
        return new DoubleInputs(inputs);
    }

    /**
     * {@return the numbers of a range as inputs of a function of a {@code long}; {@code n -> f((int) n)} is one for a
     * method of an {@code int}}
     *
     * @param inputs the inputs
     */
    public static LongInputs of(Range inputs) {
        return new LongInputs(inputs);
    }

    /**
     * {@return some objects, or the elements of an array of them, as inputs of a function}
     *
     * @param inputs the inputs, of which some may be null; an array is not copied
     * @param <T> the type of an input, boxed for numbers such as {@code Parallel.of(1, 2, 3)}
     * @throws IllegalArgumentException if the only input is a stream: its elements are {@code of(stream.toList())}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // nothing is stored in the array
    public static <T> ObjectInputs<T> of(T... inputs) {
        return ObjectInputs.of(inputs);
    }

    /**
     * {@return the elements of a collection as inputs of a function}
     *
     * @param inputs the inputs, of which some may be null; copied in their iteration order
     * @param <T> the type of an input
     */
    public static <T> ObjectInputs<T> of(Collection<? extends T> inputs) {
        return ObjectInputs.of(inputs);
    }

    /**
     * {@return pairs of {@code int} numbers, one of each array, as inputs of a function of two arguments}
     *
     * @param x the first arguments; not copied
     * @param y the second arguments; as many as of x; not copied
     */
    public static IntPairs of(int[] x, int[] y) {
        return new IntPairs(x, y);
    }

    /**
     * {@return pairs of {@code long} numbers, one of each array, as inputs of a function of two arguments}
     *
     * @param x the first arguments; not copied
     * @param y the second arguments; as many as of x; not copied
     */
    public static LongPairs of(long[] x, long[] y) {
        return new LongPairs(x, y);
    }

    /**
     * {@return pairs of {@code double} numbers, one of each array, as inputs of a function of two arguments}
     *
     * @param x the first arguments; not copied
     * @param y the second arguments; as many as of x; not copied
     */
    public static DoublePairs of(double[] x, double[] y) {
        return new DoublePairs(x, y);
    }

    /**
     * {@return pairs of objects, one of each array, as inputs of a function of two arguments}
     *
     * @param x the first arguments; not copied
     * @param y the second arguments; as many as of x; not copied
     * @param <T> the type of a first argument
     * @param <U> the type of a second argument
     */
    public static <T, U> ObjectPairs<T, U> of(T[] x, U[] y) {
        return new ObjectPairs<>(x, y);
    }

    /**
     * {@return pairs of objects, one of each collection, as inputs of a function of two arguments}
     *
     * @param x the first arguments; copied in their iteration order
     * @param y the second arguments; as many as of x; copied in their iteration order
     * @param <T> the type of a first argument
     * @param <U> the type of a second argument
     */
    public static <T, U> ObjectPairs<T, U> of(Collection<? extends T> x, Collection<? extends U> y) {
        return new ObjectPairs<>(x, y);
    }

    /**
     * {@return every combination of {@code int} numbers of two arrays, as inputs of a function of two arguments:
     * {@code result[i][j] = f(x[i], y[j])}}
     *
     * @param x the first arguments; not copied
     * @param y the second arguments; not copied
     */
    public static IntGrid grid(int[] x, int[] y) {
        return new IntGrid(x, y);
    }

    /**
     * {@return every combination of {@code long} numbers of two arrays, as inputs of a function of two arguments:
     * {@code result[i][j] = f(x[i], y[j])}}
     *
     * @param x the first arguments; not copied
     * @param y the second arguments; not copied
     */
    public static LongGrid grid(long[] x, long[] y) {
        return new LongGrid(x, y);
    }

    /**
     * {@return every combination of {@code double} numbers of two arrays, as inputs of a function of two arguments:
     * {@code result[i][j] = f(x[i], y[j])}}
     *
     * @param x the first arguments; not copied
     * @param y the second arguments; not copied
     */
    public static DoubleGrid grid(double[] x, double[] y) {
        return new DoubleGrid(x, y);
    }

    /**
     * {@return every combination of objects of two arrays, as inputs of a function of two arguments:
     * {@code result[i][j] = f(x[i], y[j])}}
     *
     * @param x the first arguments; not copied
     * @param y the second arguments; not copied
     * @param <T> the type of a first argument
     * @param <U> the type of a second argument
     */
    public static <T, U> ObjectGrid<T, U> grid(T[] x, U[] y) {
        return new ObjectGrid<>(x, y);
    }

    /**
     * {@return every combination of objects of two collections, as inputs of a function of two arguments:
     * {@code result[i][j] = f(x[i], y[j])}}
     *
     * @param x the first arguments; copied in their iteration order
     * @param y the second arguments; copied in their iteration order
     * @param <T> the type of a first argument
     * @param <U> the type of a second argument
     */
    public static <T, U> ObjectGrid<T, U> grid(Collection<? extends T> x, Collection<? extends U> y) {
        return new ObjectGrid<>(x, y);
    }

    /**
     * {@return independent trials, as inputs of a function of a {@link java.util.random.RandomGenerator
     * RandomGenerator}}
     *
     * @param count how many
     * @throws IllegalArgumentException if the number is negative
     */
    public static Trials times(long count) {
        return new Trials(count);
    }
}

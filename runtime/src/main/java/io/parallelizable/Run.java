package io.parallelizable;

import io.parallelizable.engine.Engine;
import java.util.concurrent.ExecutorService;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The calls of an annotated method over n inputs: what to execute, and how.
 *
 * <p>A run comes from a companion's {@code over}. Its options ({@link #threads}, {@link #executor}, {@link #on},
 * {@link #seed(long)}) return a new run; its operations ({@link #map}, {@link #mapInto}, and more in its subtypes)
 * execute it. A run is immutable: it may be kept, shared between threads and executed more than once. Input arrays are
 * not copied: each execution reads them as they are then.
 *
 * <p>The calling thread works itself, and other threads help it, so a run never waits for a thread to become free: a
 * run inside a run, from any kind of thread, cannot deadlock. Small runs stay in the caller. What the caller wrote
 * before is visible to every element, and what the elements wrote is visible to the caller afterwards.
 *
 * <p><b>Failures.</b> A run throws what the plain loop would have thrown: the very exception or error of the lowest
 * failing index, with a {@link FailedElement} among its {@linkplain Throwable#getSuppressed() suppressed} ones. All
 * elements below that index have been computed; no further strip above it is begun once it is known. Every element is
 * called at most once, and exactly once where nothing fails.
 *
 * <p><b>Locks.</b> An element on another thread may wait for a lock that the caller holds; in the plain loop it would
 * just take it again. The caller finds such elements when it has nothing else to do, and calls them itself, with those
 * of the same strip. They are the only ones that may be called twice: when the caller has let go of the lock, the other
 * thread calls them too, and discards the results.
 *
 * <p><b>Interruption.</b> Interrupting the caller stops the run: workers inside an element are interrupted too, and the
 * operation throws {@link RunInterruptedException}, or {@link InterruptedException} where the annotated method declares
 * it or a supertype. Either way the caller's interrupt flag stays set. A worker inside an element that ignores its
 * interrupt is left behind, and its result is discarded.
 *
 * @param <O> the container of all results, such as {@code boolean[]} or {@code List<Row>}
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public interface Run<O extends @Nullable Object, X extends Throwable> {
    /**
     * A run on at most so many threads, the caller included.
     *
     * <p>1 is the plain serial loop. More than the cores is honoured too: methods that wait, for a disk or a network,
     * need it. The default is {@link Parallel#threads()}.
     *
     * @param threads the number of threads, at least 1
     * @return a run like this one with that limit
     * @throws IllegalArgumentException if {@code threads} is below 1
     */
    Run<O, X> threads(int threads);

    /**
     * A run whose workers come from the given executor instead of the runtime's own threads.
     *
     * <p>The number of threads stays as it is: for methods that wait, set {@link #threads} too, to how many calls are
     * to be under way at once. The run never shuts the executor down. One that rejects tasks, drops them, is full, shut
     * down or late costs speed and never a result, since the caller works itself.
     *
     * @param executor where helping tasks are submitted
     * @return a run like this one with those workers
     */
    Run<O, X> executor(ExecutorService executor);

    /**
     * A run on an engine beyond this JVM: a cluster, or any remote executor.
     *
     * <p>It gives what it gives here: the same values, the exception of the same element, the same random numbers, and
     * reductions of the same bits. What differs: arguments, results and exceptions travel by Java serialization, so
     * they must be serializable, and are copies. A method may be called again for elements whose worker was lost, so it
     * should not change anything but its result. What it prints or writes to memory stays on the worker.
     *
     * <p>{@link #threads} limits how many slices are computed at the same time; {@link #executor} has no effect.
     * Elements of a few microseconds are not worth the way.
     *
     * @param engine where to compute, such as {@code Engines.executor(service)}
     * @return a run like this one on that engine; its operations throw an {@link EngineException} where the engine, and
     *     no element, is at fault
     */
    Run<O, X> on(Engine engine);

    /**
     * A run with the random streams of a seed: element i draws from stream i, the same on any number of threads.
     *
     * <p>Without this a run has a seed of its own, which {@link #seed()} tells, and keeps it: executed twice it draws
     * the same numbers.
     *
     * @param seed any number
     * @return a run like this one with those random numbers
     * @throws IllegalStateException if the method takes no generator
     */
    Run<O, X> seed(long seed);

    /**
     * A run with random streams that are derived from a generator, for a run inside an element: give it the element's
     * own.
     *
     * @param parent where two numbers are drawn from, at once
     * @return a run like this one with random numbers of its own
     * @throws IllegalStateException if the method takes no generator
     */
    Run<O, X> seed(RandomGenerator parent);

    /**
     * The seed of this run's random streams: given to {@link #seed(long)} it gives the same numbers again.
     *
     * @return the seed
     * @throws IllegalStateException if the method takes no generator, or the streams are derived from another one
     */
    long seed();

    /**
     * Executes the run and returns all results in order: the result of input i is at index i.
     *
     * @return a new container with exactly one result an element; empty if there are none
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunInterruptedException if the calling thread is interrupted before the run is complete
     * @throws IllegalArgumentException if there are more elements than an array can hold
     */
    O map() throws X;

    /**
     * Executes the run and stores the result of input i at index i of the given container.
     *
     * <p>The container may be longer than the run: what lies beyond is left alone. It may be the input array itself.
     * Where the run fails or is stopped, an unspecified part of the results is stored, and a worker that is inside an
     * element which ignores its interrupt may still store that one result later.
     *
     * @param results where results go, at least as long as there are elements; a list must be writable
     * @return {@code results}
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunInterruptedException if the calling thread is interrupted before the run is complete
     * @throws IllegalArgumentException if {@code results} is too short; no element has been called then
     */
    O mapInto(O results) throws X;
}

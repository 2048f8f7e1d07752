package io.parallelizable;

import io.parallelizable.engine.Engine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.random.RandomGenerator;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calls of an annotated method over n inputs: what to execute, and how.
 *
 * <p>A run comes from a companion's {@code over}. Its options ({@link #threads}, {@link #on}, {@link #timeout},
 * {@link #retries}, {@link #seed(long)} and others) return a new run; its operations ({@link #map}, {@link #tryMap},
 * {@link #stream}, and more in its subtypes) execute it. A run is immutable: it may be kept, shared between threads and
 * executed more than once. Input arrays are not copied: each execution reads them as they are then.
 *
 * <p>The calling thread works itself, and other threads help it, so a run never waits for a thread to become free: a
 * run inside a run, from any kind of thread, cannot deadlock. Small runs stay in the caller. What the caller wrote
 * before is visible to every element, and what the elements wrote is visible to the caller afterwards.
 *
 * <p><b>Failures.</b> A run throws what the plain loop would have thrown: the very exception or error of the lowest
 * failing index, with a {@link FailedElement} among its {@linkplain Throwable#getSuppressed() suppressed} ones. All
 * elements below that index have been computed; no further chunk above it is begun once it is known. Every element is
 * called at most once, and exactly once where nothing fails.
 *
 * <p><b>Locks.</b> An element on another thread may wait for a lock that the caller holds; in the plain loop it would
 * just take it again. The caller finds such elements when it has nothing else to do, and calls them itself, with those
 * of the same chunk. They are the only ones that may be called twice: when the caller has let go of the lock, the other
 * thread calls them too, and discards the results.
 *
 * <p><b>Interruption.</b> Interrupting the caller stops the run, as a {@link #timeout} and {@link #cancelOn} do:
 * workers inside an element are interrupted too, and the operation throws {@link RunInterruptedException}, or
 * {@link InterruptedException} where the annotated method declares it or a supertype. Either way the caller's interrupt
 * flag stays set. A worker inside an element that ignores its interrupt is left behind, and its result is discarded.
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
     * need it. Where a job scheduler has granted fewer cores, the first such run of the program logs a warning. The
     * default is {@link Parallel#threads()}.
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
     * <p>All options and operations are as here. {@link #threads} limits how many slices are computed at the same time;
     * {@link #executor} has no effect. {@link #retries} are made by the worker, where the element has failed. What
     * {@link #tryMap} tells of are elements' failures alone: where a worker is lost again and again, or a class is
     * missing there, the run ends. Exceptions that cannot travel come back as {@link RemoteElementException}. A
     * {@link #stream} holds its slices, and what the engine keeps for them, until it is used to its end or closed.
     *
     * <p>Elements of a few microseconds are not worth the way.
     *
     * @param engine where to compute, such as {@code Engines.executor(service)}
     * @return a run like this one on that engine; its operations throw an {@link EngineException} where the engine, and
     *     no element, is at fault
     */
    Run<O, X> on(Engine engine);

    /**
     * A run of which no operation takes longer than the given time: it is stopped then, and throws
     * {@link RunTimeoutException}.
     *
     * <p>The time counts from the beginning of each operation. To stop means that no chunk of elements is begun any
     * more and that the threads inside an element are interrupted, the caller's own too, whose interrupt flag is
     * cleared again when the operation ends. (An interrupt by someone else is kept, unless it comes after the run's
     * own, while that is still pending.) A worker inside an element that ignores its interrupt is left behind, its
     * result is discarded, and the message names the element. Where an element on the calling thread ignores it, the
     * operation ends with that element, since no thread can be killed; after a second a warning of the
     * {@link System.Logger} {@code io.parallelizable} names it. Failures after the stop are not reported.
     *
     * @param timeout the most time that an operation may take; if zero or less, it is stopped before its first element
     * @return a run like this one with that limit instead of any earlier one
     */
    Run<O, X> timeout(Duration timeout);

    /**
     * A run whose operations are cancelled when the given stage completes, normally or not: they are stopped as by a
     * {@link #timeout}, and throw {@link RunCancelledException}.
     *
     * <p>So any {@code CompletableFuture} is a button that stops: {@code stop.complete(null)}. A run that is executed
     * after that is cancelled before its first element.
     *
     * @param stage whose completion cancels
     * @return a run like this one that is cancelled by this stage too
     */
    Run<O, X> cancelOn(CompletionStage<?> stage);

    /**
     * A run that shows how far it is: done, rate and time left.
     *
     * <p>On a terminal that is a line at the bottom, or a bar where there is one on the class path (see
     * {@link ProgressListener.Provider}); in a file or the log of a batch job a line now and then; both on
     * {@link System#err}. Operations that end within a second show nothing, and of several at once, such as a run
     * inside a run, only the first is seen.
     *
     * @return a run like this one that is shown
     */
    Run<O, X> progress();

    /**
     * A run that tells a listener how far it is, for notebooks, windows and logs of your own.
     *
     * <p>This takes the place of {@link #progress()} and of a listener before. The listener is told of every operation,
     * at least once, however short it is; an operation that finds what it looks for may end with fewer elements than
     * there are.
     *
     * @param listener who is told, at most ten times in a second, on a thread of its own
     * @return a run like this one that tells
     */
    Run<O, X> progress(ProgressListener listener);

    /**
     * A run that calls a failing element again, up to so many times, before it counts as failed.
     *
     * <p>The element alone is called again, at once and by the same thread; a random stream starts anew from its
     * beginning. The last failure is the one that counts; the latest of those before, three at most, are among its
     * suppressed exceptions. By default only an {@link Exception} is worth another call: where an {@link Error} is
     * thrown, memory is short or a class is missing. None is made where the run is to stop, or where the failure tells
     * of an interrupt.
     *
     * @param most the most further calls of an element, at least 0
     * @param after the types of failures after which it is called again; none for every {@code Exception}
     * @return a run like this one with those retries instead of any earlier ones
     * @throws IllegalArgumentException if {@code most} is below 0, or a type is none of a {@link Throwable}
     */
    Run<O, X> retries(int most, Class<?>... after);

    /**
     * A run whose {@link #stream} and {@link #completed} compute so far ahead of what is taken, and no further.
     *
     * <p>At most so many elements are being computed or wait to be taken, beside the result in use: with
     * {@code lookAhead(n)} element i + n begins when element i has been taken. So n results are what a stream takes of
     * memory, and no more than n threads compute at once. The default is a few steps for each thread, which are two
     * elements, or as many as take less than a millisecond. More lets the other threads go on for longer beside an
     * element that takes long; less saves memory where results are large. On an {@link #on engine} it bounds what has
     * come back; the slices that are under way are as ever. Other operations are not touched.
     *
     * @param elements how many elements may be begun and not taken, at least 1
     * @return a run like this one with that bound
     * @throws IllegalArgumentException if {@code elements} is below 1
     */
    Run<O, X> lookAhead(int elements);

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
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
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
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     * @throws IllegalArgumentException if {@code results} is too short; no element has been called then
     */
    O mapInto(O results) throws X;

    /**
     * Executes the run serially and in parallel, and compares: is the method safe to run in parallel?
     *
     * <p>In parallel it is executed on all threads at once, however short it is, and for a fifth of a second again and
     * again. Results are compared by their bits if they are numbers, by {@code equals} if they are objects, and by
     * their elements if they are arrays; exceptions by type and message. Elements after one that fails in the same way
     * are not called. Of a method that returns nothing only the exceptions can be compared, not what it does. A method
     * that draws random numbers from the generator that it is given is compared by the same numbers.
     *
     * <p>{@linkplain #on On an engine} the serial execution is here and the other one there: is the method safe to
     * send? What a method reads that is not the same there shows as a difference; what cannot be sent is an
     * {@link EngineException}.
     *
     * @return the first element that differs, if any, and both of its results
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    Verification verify();

    /**
     * Measures what the run gains: executes it on one thread and in parallel, several times in turn for a second in
     * all, or once where that takes longer than five. {@linkplain #on On an engine} that is against the plain loop
     * here.
     *
     * @return the times, the factor between them, and what they mean
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     * @throws IllegalArgumentException if there are more elements than an array can hold
     */
    Speedup speedup() throws X;

    /**
     * Measures the run on 1, 2, 4, … threads up to its own number, as {@link #speedup} does; {@linkplain #on on an
     * engine} those are its slots, one of which is slower than the plain loop here by what the way costs.
     *
     * @return what it gains on each number of threads
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     * @throws IllegalArgumentException if there are more elements than an array can hold
     */
    Scaling scaling() throws X;

    /**
     * Executes the run and goes on where elements fail: what comes of it is the results of the others, and the failures
     * by index.
     *
     * <p>Errors count as failures like exceptions do. Only a failure that tells of an interrupt ends the run, as an
     * interrupt does: with {@link RunInterruptedException}, also where the annotated method declares
     * {@link InterruptedException}.
     *
     * @return all results in order, and the failures
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     * @throws IllegalArgumentException if there are more elements than an array can hold
     */
    Tried<O, X> tryMap();

    /**
     * Begins to execute the run on another thread, which is its caller: one of the runtime's, besides those that help
     * it.
     *
     * <p>The future completes with what {@link #map} would return, or exceptionally with the very exception that it
     * would throw (which {@code join} and {@code get} wrap, as they always do). Cancelling the future, or completing it
     * in any other way, cancels the run and interrupts its elements. An operation begins at once, and not when a thread
     * becomes free: a thousand at the same time have a thousand callers.
     *
     * <p>While the calling thread is initialising a class the run is executed before this method returns, since other
     * threads may have to wait for that class. Elements are called by other threads, which wait for locks that the
     * calling thread holds.
     *
     * @return the results to come
     */
    CompletableFuture<O> async();

    /**
     * The results in order, computed as they are asked for and somewhat ahead: an {@code IntStream}, {@code LongStream}
     * or {@code DoubleStream} for such results, boxed ones for those of other primitive types.
     *
     * <p>Elements are computed in a rolling window: for each result that is taken another element is begun. A slow
     * element delays those after it and no others, and the other threads go on up to the window's end. Where results
     * are not taken, no more are computed than {@link #lookAhead} says. Elements that take some microseconds or less
     * are computed several at a time, and come together. Up to {@link #threads} threads compute beside a consumer that
     * uses results. On {@code threads(1)} the consumer computes what it asks for and nothing ahead. Results that have
     * been taken are not held.
     *
     * <p>Closing the stream stops what is under way, as a {@link #cancelOn} does; a stream that is used to its end
     * needs no closing. One that is neither keeps its few results, and no thread. The stream is one operation, which
     * begins with the first result that is asked for.
     *
     * <p>Where an element fails, the results below it come first; then its very exception is thrown by the stream's
     * terminal operation, as it is, also a checked one, which no stream can declare. Interrupting the consumer stops
     * the run with {@link RunInterruptedException}.
     *
     * <p>Elements are also called by other threads than the consumer's, which wait for locks that it holds.
     *
     * @return a new stream; nothing is computed before its terminal operation
     */
    BaseStream<?, ?> stream();

    /**
     * The results as they come, each with its index: those of elements that are finished early do not wait for others.
     *
     * <p>All else is as with {@link #stream}. Where an element fails, some results above it may have come too.
     *
     * @return a new stream; nothing is computed before its terminal operation
     */
    Stream<? extends Completed<?>> completed();
}

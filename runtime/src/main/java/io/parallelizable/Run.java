package io.parallelizable;

import java.util.concurrent.CompletableFuture;
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
 * <p>The calling thread computes elements itself, and other threads help it, so a run never waits for a thread to
 * become free: a run inside a run, from any kind of thread, cannot deadlock. There is one exception: if both are
 * {@linkplain #on on engines} that share one executor, the inner run may wait for the threads that the outer one
 * occupies. Small runs stay on the calling thread. What the caller wrote before is visible to every element, and what
 * the elements wrote is visible to the caller afterwards.
 *
 * <p><b>Failures.</b> A run throws what the plain loop would have thrown: the very exception or error of the lowest
 * failing index, with a {@link FailedElement} among its {@linkplain Throwable#getSuppressed() suppressed} ones. (An
 * error that the JVM throws by itself, such as a {@link StackOverflowError}, holds none: a warning of the System.Logger
 * {@code io.parallelizable} names the element instead.) All elements below that index have been computed, however long
 * they take; no chunk above it is begun once the failure is known. Elements above it that are under way are
 * interrupted. A worker that has not left its element ten milliseconds later is <i>left behind</i>: the run throws
 * without waiting for it, and does not report what that worker still does; it computes at most the rest of its chunk.
 * The same holds when an element decides a search. Only the calling thread cannot be left behind: if it is inside an
 * element above the failure that ignores its interrupt, the run throws when that element ends, and so does an outer run
 * whose caller helps an inner one. Every element is called at most once, and exactly once if nothing fails.
 *
 * <p><b>Locks.</b> An element on another thread may wait for a lock that the caller holds, which in the plain loop it
 * would take again. The caller finds such elements when it has nothing else to do, and calls them itself, with the
 * others of the same chunk; so does the caller of an outer run. These are the only elements that may be called twice:
 * when the caller has released the lock, the other thread calls them too, and discards the results. Deadlocks of two
 * locks in opposite order, and of read locks, cannot be resolved: a run that makes no progress for ten seconds while
 * threads wait for locks logs a warning to the System.Logger {@code io.parallelizable}, with the elements and the
 * locks.
 *
 * <p><b>Stops.</b> Every operation throws a {@link RunStoppedException} if the run is interrupted, cancelled or out of
 * time before it is complete. Interrupting the caller stops the run, as a {@link #timeout} and {@link #cancelOn} do:
 * workers inside an element are interrupted too, and the operation throws {@link RunInterruptedException}, or
 * {@link InterruptedException} where the annotated method declares it or a supertype. If an element on the calling
 * thread answers the interrupt with an exception, that one is thrown, as the loop would throw it. Either way the
 * caller's interrupt flag stays set, with one exception: a thread has only one flag, so it may be lost if the interrupt
 * arrives while the run itself interrupts the element on the calling thread, because an element below it has failed. A
 * worker inside an element that ignores its interrupt is left behind, and its result is discarded.
 *
 * @param <O> the container of all results, such as {@code boolean[]} or {@code List<Row>}
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public interface Run<O extends @Nullable Object, X extends Throwable> extends Options<Run<O, X>> {
    /**
     * Executes the run and returns all results in order: the result of input i is at index i.
     *
     * @return a new container with exactly one result for each element; empty if there are none
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws IllegalArgumentException if there are more elements than an array can hold
     */
    O map() throws X;

    /**
     * Executes the run and stores the result of input i at index i of the given container.
     *
     * <p>The container may be longer than the run: the rest of it is not changed. It may be the input array itself:
     * then its elements are replaced when all results have been computed. If the run fails or is stopped, an
     * unspecified part of the results is stored, and a worker that was left behind may store the results of its chunk
     * later: above the failing index, or anywhere after a stop. If an element has waited for a lock of the caller, its
     * result may be stored a second time later.
     *
     * @param results the container, with room for at least as many results as there are elements; a list must be
     *     writable
     * @return {@code results}
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws IllegalArgumentException if {@code results} is too short; no element has been called then
     */
    O mapInto(O results) throws X;

    /**
     * Executes the run serially and in parallel, and compares the results: is the method safe to run in parallel?
     *
     * <p>The parallel execution uses all threads at once, however short the run is, and is repeated for a fifth of a
     * second, up to 20 passes. Numbers are compared by their bits, objects by {@code equals}, arrays and lists by their
     * elements, exceptions by type and message. (If an exception that the JVM throws by itself has no message, only its
     * type counts: in hot code the JVM leaves the message out.) Elements after one that fails in the same way in both
     * executions are not called. Of a method that returns nothing, only the exceptions are compared, not its effects. A
     * method with a random generator draws the same numbers in both executions. Each pass has its own copies of
     * arguments that are arrays or common collections of the JDK, so that a method is not reported only because it
     * changes them; other objects are not copied.
     *
     * <p>If no element differs, that is no proof: by luck, two calls may not have met in any pass.
     *
     * <p>{@linkplain #on On an engine} the serial execution is in this JVM and the other one on the engine: is the
     * method safe to send? If a method reads something that is not the same there, the results differ; what cannot be
     * sent is an {@link EngineException}.
     *
     * @return the first element that differs, if any, and both of its results
     */
    Verification verify();

    /**
     * Measures the speed-up: executes the run on one thread and in parallel, in turn, for a second in all, or once each
     * if that takes longer than five seconds. {@linkplain #on On an engine} it is compared with the plain loop in this
     * JVM.
     *
     * @return the times, the factor between them, and what they mean
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws IllegalArgumentException if there are more elements than an array can hold
     */
    Speedup speedup() throws X;

    /**
     * Measures the run on 1, 2, 4, … threads up to its own number, as {@link #speedup} does. {@linkplain #on On an
     * engine} it uses so many slots; one slot is slower than the plain loop in this JVM, since slices have to be sent.
     *
     * @return the speed-up on each number of threads
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws IllegalArgumentException if there are more elements than an array can hold
     */
    Scaling scaling() throws X;

    /**
     * Executes the run and reports where the time went: which elements were slow, what each thread did when, and what
     * to do about it.
     *
     * <p>It takes at most a few percent longer than {@link #map}, since elements that take less than some microseconds
     * are timed several at a time. The run is executed once: if the method has not been called before, its times
     * include its compilation. {@linkplain #on On an engine} the workers time whole slices. The times of the processors
     * and of the garbage collector are measured if the optional module {@code java.management} is present. The time to
     * make a {@code @PerThread} argument counts for the element that needs it.
     *
     * @return the results, and the profile
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws IllegalArgumentException if there are more elements than an array can hold
     */
    Profile<O> profile() throws X;

    /**
     * Executes the run and continues if elements fail: returns the results of the others, and the failures by index.
     *
     * <p>Errors count as failures, as exceptions do. Only a failure that was caused by an interrupt ends the run, as an
     * interrupt does: with {@link RunInterruptedException}, also if the annotated method declares
     * {@link InterruptedException}.
     *
     * @return all results in order, and the failures
     * @throws IllegalArgumentException if there are more elements than an array can hold
     */
    Tried<O, X> tryMap();

    /**
     * Begins to execute the run on another thread, which is the run's caller: one of the runtime's threads, besides the
     * workers that help it.
     *
     * <p>The future completes with what {@link #map} would return, or exceptionally with the very exception that it
     * would throw (which {@code join} and {@code get} wrap, as they always do). Cancelling the future, or completing it
     * in any other way, cancels the run and interrupts its elements: before what depends on the future is called, or
     * after that if it is completed with a value. An operation begins at once, and not when a thread becomes free: a
     * thousand operations at the same time have a thousand callers.
     *
     * <p>If the calling thread is initialising a class, the run is executed before this method returns, since other
     * threads may have to wait for that class. Other threads call the elements, and wait for locks that the calling
     * thread holds.
     *
     * @return the results to come
     */
    CompletableFuture<O> async();

    /**
     * The results in order, computed as they are asked for and somewhat ahead: an {@code IntStream}, {@code LongStream}
     * or {@code DoubleStream} for such results, boxed ones for those of other primitive types.
     *
     * <p>Elements are computed in a rolling window: for each result that is taken another element is begun. A slow
     * element delays those after it and no others, and the other threads go on up to the window's end. If results are
     * not taken, no more are computed than {@link #lookAhead} says. Elements that take some microseconds or less are
     * computed several at a time, and their results come together. Up to {@link #threads} threads compute while the
     * consumer uses results. With {@code threads(1)} the consumer computes the result that it asks for, and of later
     * ones only those that come together with it. Results that have been taken are not kept.
     *
     * <p>Closing the stream stops what is under way, as a {@link #cancelOn} does; a stream that is used to its end
     * needs no closing. A stream that is neither closed nor used to its end keeps its few results, and no thread. If
     * another thread closes the stream, a consumer that asks for more gets a {@link RunCancelledException}. The stream
     * is one operation, which begins with the first result that is asked for.
     *
     * <p>If an element fails, the results below it come first; then the stream's terminal operation throws the very
     * exception, also a checked one, which no stream can declare. Interrupting the consumer stops the run with
     * {@link RunInterruptedException}, or with the exception with which an element on its thread answers the interrupt.
     *
     * <p>Other threads than the consumer's also call elements, and wait for locks that the consumer holds.
     *
     * @return a new stream; nothing is computed before its terminal operation
     */
    BaseStream<?, ?> stream();

    /**
     * The results in the order in which they are finished, each with its index.
     *
     * <p>All else is as with {@link #stream}. If an element fails, some results above it may have come too.
     *
     * @return a new stream; nothing is computed before its terminal operation
     */
    Stream<? extends Completed<?>> completed();
}

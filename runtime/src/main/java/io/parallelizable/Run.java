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
 * <p>The calling thread works itself, and other threads help it, so a run never waits for a thread to become free: a
 * run inside a run, from any kind of thread, cannot deadlock; only where both are {@linkplain #on on engines} that
 * share one executor may the inner one wait for the threads that the outer one keeps. Small runs stay in the caller.
 * What the caller wrote before is visible to every element, and what the elements wrote is visible to the caller
 * afterwards.
 *
 * <p><b>Failures.</b> A run throws what the plain loop would have thrown: the very exception or error of the lowest
 * failing index, with a {@link FailedElement} among its {@linkplain Throwable#getSuppressed() suppressed} ones. (An
 * error that the JVM makes by itself, such as a {@link StackOverflowError}, keeps none: a warning of the System.Logger
 * {@code io.parallelizable} names the element then.) All elements below that index have been computed, however long
 * they take; no chunk above it is begun once it is known. Elements above it that are under way are interrupted, and a
 * worker that has not left its element ten milliseconds later is left behind: the exception comes when the loop's
 * would. So it is where an element decides a search. Only the calling thread cannot leave an element above it that
 * answers no interrupt: the call ends with that element, as does that of an outer run whose caller helps an inner one.
 * What a worker that is left behind still does is not reported; it ends with the few elements that it had taken. Every
 * element is called at most once, and exactly once where nothing fails.
 *
 * <p><b>Locks.</b> An element on another thread may wait for a lock that the caller holds; in the plain loop it would
 * just take it again. The caller finds such elements when it has nothing else to do, and calls them itself, with those
 * of the same chunk; so does the caller of an outer run. They are the only ones that may be called twice: when the
 * caller has let go of the lock, the other thread calls them too, and discards the results. Two locks in opposite
 * order, and read locks, are beyond that: a run in which nothing has moved for ten seconds while threads wait for locks
 * logs a warning of the System.Logger {@code io.parallelizable} with the elements and the locks.
 *
 * <p><b>Stops.</b> Every operation throws a {@link RunStoppedException} if the run is interrupted, cancelled or out of
 * time before it is complete. Interrupting the caller stops the run, as a {@link #timeout} and {@link #cancelOn} do:
 * workers inside an element are interrupted too, and the operation throws {@link RunInterruptedException}, or
 * {@link InterruptedException} where the annotated method declares it or a supertype. Where an element on the calling
 * thread answers the interrupt with an exception, that one is thrown, as the loop would. Either way the caller's
 * interrupt flag stays set, unless it was set while an element on the caller's thread was interrupted since one below
 * had failed: a thread has but one flag. A worker inside an element that ignores its interrupt is left behind, and its
 * result is discarded.
 *
 * @param <O> the container of all results, such as {@code boolean[]} or {@code List<Row>}
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public interface Run<O extends @Nullable Object, X extends Throwable> extends Options<Run<O, X>> {
    /**
     * Executes the run and returns all results in order: the result of input i is at index i.
     *
     * @return a new container with exactly one result an element; empty if there are none
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws IllegalArgumentException if there are more elements than an array can hold
     */
    O map() throws X;

    /**
     * Executes the run and stores the result of input i at index i of the given container.
     *
     * <p>The container may be longer than the run: what lies beyond is left alone. It may be the input array itself:
     * then its elements are replaced when all results have been computed. Where the run fails or is stopped, an
     * unspecified part of the results is stored, and a worker that was left behind may still store the results of the
     * chunk that it is in later: above the failing index, or anywhere after a stop. Where an element has waited for a
     * lock of the caller, such a result may be stored a second time later.
     *
     * @param results where results go, at least as long as there are elements; a list must be writable
     * @return {@code results}
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws IllegalArgumentException if {@code results} is too short; no element has been called then
     */
    O mapInto(O results) throws X;

    /**
     * Executes the run serially and in parallel, and compares: is the method safe to run in parallel?
     *
     * <p>In parallel it is executed on all threads at once, however short it is, and for a fifth of a second again and
     * again, up to 20 passes. Results are compared by their bits if they are numbers, by {@code equals} if they are
     * objects, and by their elements if they are arrays or lists; exceptions by type and message. (Of exceptions that
     * the JVM throws by itself only the type counts where they have no message: in hot code it leaves that out.)
     * Elements after one that fails in the same way are not called. Of a method that returns nothing only the
     * exceptions can be compared, not what it does. A method that draws random numbers from the generator that it is
     * given is compared by the same numbers. Each pass has its own copies of arguments that are arrays or common
     * collections of the JDK, so that a method which changes them is not blamed for that alone; other objects are not
     * copied.
     *
     * <p>If no element differs that is no proof: two threads may have missed each other in every pass.
     *
     * <p>{@linkplain #on On an engine} the serial execution is here and the other one there: is the method safe to
     * send? What a method reads that is not the same there shows as a difference; what cannot be sent is an
     * {@link EngineException}.
     *
     * @return the first element that differs, if any, and both of its results
     */
    Verification verify();

    /**
     * Measures what the run gains: executes it on one thread and in parallel, several times in turn for a second in
     * all, or once where that takes longer than five. {@linkplain #on On an engine} that is against the plain loop
     * here.
     *
     * @return the times, the factor between them, and what they mean
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws IllegalArgumentException if there are more elements than an array can hold
     */
    Speedup speedup() throws X;

    /**
     * Measures the run on 1, 2, 4, … threads up to its own number, as {@link #speedup} does; {@linkplain #on on an
     * engine} those are its slots, one of which is slower than the plain loop here by what the way costs.
     *
     * @return what it gains on each number of threads
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws IllegalArgumentException if there are more elements than an array can hold
     */
    Scaling scaling() throws X;

    /**
     * Executes the run and tells where the time went: which elements were slow, what each thread did when, and what to
     * do about it.
     *
     * <p>It costs at most some percent more than {@link #map}, since elements that take less than some microseconds are
     * timed several at a time. It is executed once, as it is: where a method has not been called before, its times
     * include its compilation. {@linkplain #on On an engine} whole slices are timed, by the workers that compute them.
     * Processor and collector times are told where the optional module {@code java.management} is there. In a run of a
     * {@code @PerThread} argument, what it takes to make one counts for the element that needs it.
     *
     * @return the results, and the profile
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws IllegalArgumentException if there are more elements than an array can hold
     */
    Profile<O> profile() throws X;

    /**
     * Executes the run and goes on where elements fail: what comes of it is the results of the others, and the failures
     * by index.
     *
     * <p>Errors count as failures like exceptions do. Only a failure that tells of an interrupt ends the run, as an
     * interrupt does: with {@link RunInterruptedException}, also where the annotated method declares
     * {@link InterruptedException}.
     *
     * @return all results in order, and the failures
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
     * uses results. On {@code threads(1)} the consumer computes what it asks for, and ahead of that only what comes
     * together. Results that have been taken are not held.
     *
     * <p>Closing the stream stops what is under way, as a {@link #cancelOn} does; a stream that is used to its end
     * needs no closing. One that is neither keeps its few results, and no thread. A consumer who asks for more when
     * another thread has closed the stream gets a {@link RunCancelledException}. The stream is one operation, which
     * begins with the first result that is asked for.
     *
     * <p>Where an element fails, the results below it come first; then its very exception is thrown by the stream's
     * terminal operation, as it is, also a checked one, which no stream can declare. Interrupting the consumer stops
     * the run with {@link RunInterruptedException}, or with what an element on its thread answers the interrupt with.
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

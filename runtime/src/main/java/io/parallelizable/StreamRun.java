package io.parallelizable;

import io.parallelizable.engine.Engine;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calls of an annotated method over the inputs of a {@link Stream}, which may be endless.
 *
 * <p>Inputs are read as results are taken, and no further ahead than {@link #lookAhead} says. One thread at a time
 * reads; it is any of those that compute, which are workers unless there is one thread alone. While it waits for an
 * input that comes late the others compute what has been read, and what is ready is delivered. On {@code threads(1)} an
 * input is read, computed and delivered before the next one is read. Where the run is stopped, the exception's message
 * tells how many inputs had been read and how many results delivered.
 *
 * <p>The options are those of {@link Run}. Since a stream can be read only once, so can a run over it be executed only
 * once. Element i draws from random stream i, whatever the batches.
 *
 * @param <R> the method's result type, boxed if it is primitive
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public interface StreamRun<R extends @Nullable Object, X extends Throwable> {
    /**
     * As {@link Run#threads}.
     *
     * @param threads the number of threads, at least 1
     * @return a run like this one with that limit
     * @throws IllegalArgumentException if {@code threads} is below 1
     */
    StreamRun<R, X> threads(int threads);

    /**
     * As {@link Run#executor}.
     *
     * @param executor where helping tasks are submitted
     * @return a run like this one with those workers
     */
    StreamRun<R, X> executor(ExecutorService executor);

    /**
     * As {@link Run#on}. Inputs are sent in batches, each for itself with the held arguments, one at a time while the
     * next one is read. The results of a batch come together when all of it is computed; so batches grow until one
     * keeps all slots of the engine at work for a while. What has been read within ten milliseconds is a batch.
     *
     * @param engine where to compute, such as {@code Engines.executor(service)}
     * @return a run like this one on that engine
     */
    StreamRun<R, X> on(Engine engine);

    /**
     * As {@link Run#timeout}; the time counts from the first result that is asked for.
     *
     * @param timeout the most time that the operation may take
     * @return a run like this one with that limit instead of any earlier one
     */
    StreamRun<R, X> timeout(Duration timeout);

    /**
     * As {@link Run#cancelOn}.
     *
     * @param stage whose completion cancels
     * @return a run like this one that is cancelled by this stage too
     */
    StreamRun<R, X> cancelOn(CompletionStage<?> stage);

    /**
     * As {@link Run#progress()}; how many elements there are is not known.
     *
     * @return a run like this one that is shown
     */
    StreamRun<R, X> progress();

    /**
     * As {@link Run#progress(ProgressListener)}; how many elements there are is not known, and told as -1.
     *
     * @param listener who is told, at most ten times in a second, on a thread of its own
     * @return a run like this one that tells
     */
    StreamRun<R, X> progress(ProgressListener listener);

    /**
     * As {@link Run#retries}.
     *
     * @param most the most further calls of an element, at least 0
     * @param after the types of failures after which it is called again; none for every {@link Exception}
     * @return a run like this one with those retries instead of any earlier ones
     * @throws IllegalArgumentException if {@code most} is below 0, or a type is none of a {@link Throwable}
     */
    StreamRun<R, X> retries(int most, Class<?>... after);

    /**
     * As {@link Run#lookAhead}; so many inputs at most are read and their results not taken.
     *
     * @param elements how many elements may be begun and not taken, at least 1
     * @return a run like this one with that bound
     * @throws IllegalArgumentException if {@code elements} is below 1
     */
    StreamRun<R, X> lookAhead(int elements);

    /**
     * As {@link Run#seed(long)}.
     *
     * @param seed any number
     * @return a run like this one with those random numbers
     * @throws IllegalStateException if the method takes no generator
     */
    StreamRun<R, X> seed(long seed);

    /**
     * As {@link Run#seed(RandomGenerator)}.
     *
     * @param parent where two numbers are drawn from, at once
     * @return a run like this one with random numbers of its own
     * @throws IllegalStateException if the method takes no generator
     */
    StreamRun<R, X> seed(RandomGenerator parent);

    /**
     * As {@link Run#seed()}.
     *
     * @return the seed
     * @throws IllegalStateException if the method takes no generator, or the streams are derived from another one
     */
    long seed();

    /**
     * The results in the order of their inputs, as {@link Run#stream}.
     *
     * @return a new stream, to be closed unless it is used to its end; closing it closes the stream of inputs
     */
    Stream<R> stream();

    /**
     * The results as they come, as {@link Run#completed}.
     *
     * @return a new stream, to be closed unless it is used to its end; closing it closes the stream of inputs
     */
    Stream<Completed<R>> completed();

    /**
     * Does something with each result, in the order of the inputs and on the calling thread, until there are no more.
     *
     * @param action what to do
     * @throws X the exception of the lowest failing element, if the method throws one; the results below it have been
     *     used
     * @throws RunStoppedException if the run is interrupted, cancelled or out of time before it is complete
     */
    void forEach(Consumer<? super R> action) throws X;
}

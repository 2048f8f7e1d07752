package io.parallelizable;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calls of an annotated method over the inputs of a {@link Stream}, which may be endless.
 *
 * <p>Inputs are read as results are taken, and no further ahead than {@link #lookAhead} says. One thread at a time
 * reads: one of those that compute, which are workers unless the run has one thread only. While it waits for an input
 * that comes late, the others compute what has been read, and results that are ready are delivered; so an input may
 * depend on the results of those before it. With {@code threads(1)} in this JVM, each input is read, computed and
 * delivered before the next one is read. If the run is stopped, the exception's message says how many inputs had been
 * read and how many results delivered.
 *
 * <p>Since a stream can be read only once, a run over it can be executed only once. Element i draws from random stream
 * i. The time of a {@link #timeout} counts from the first result that is asked for. A progress listener gets -1 as the
 * number of elements, which is not known. {@linkplain #on On an engine} inputs are sent in batches, each with the held
 * arguments, and the results of a batch come together when all of it is computed; batches grow until one keeps all
 * slots of the engine busy for a while.
 *
 * @param <R> the method's result type, boxed if it is primitive
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public interface StreamRun<R extends @Nullable Object, X extends Throwable> extends Options<StreamRun<R, X>> {
    /**
     * {@return the results in the order of their inputs, as {@link Run#stream}: a new stream, to be closed unless it is
     * used to its end; closing it closes the stream of inputs}
     */
    Stream<R> stream();

    /**
     * {@return the results in the order in which they are finished, as {@link Run#completed}: a new stream, to be
     * closed unless it is used to its end; closing it closes the stream of inputs}
     */
    Stream<Completed<R>> completed();

    /**
     * Calls an action with each result, in the order of the inputs and on the calling thread, until there are no more.
     *
     * @param action the action
     * @throws X the exception of the lowest failing element, if the method throws one; the results below it have been
     *     used
     */
    void forEach(Consumer<? super R> action) throws X;
}

package io.parallelizable;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calls of an annotated method over the inputs of a {@link Stream}, which may be endless.
 *
 * <p>Inputs are read batch by batch while earlier results are being used, and no further ahead than one batch: where
 * results are not taken, inputs are not read. Batches begin small, and grow as long as they take little time. An input
 * that comes late delays no result of an earlier one for longer than some milliseconds. Inputs are read by whichever
 * thread computes the next batch, one at a time.
 *
 * <p>Since a stream can be read only once, a run over it can be executed only once. Element i draws from random stream
 * i, whatever the batches. The time of a {@link #timeout} counts from the first result that is asked for. A progress
 * listener is told -1 as the number of elements, which is not known. {@linkplain #on On an engine} each batch is sent
 * for itself, with the held arguments, and its results come together when all of it is computed; so batches grow until
 * one keeps all slots of the engine at work for a while.
 *
 * @param <R> the method's result type, boxed if it is primitive
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public interface StreamRun<R extends @Nullable Object, X extends Throwable> extends Options<StreamRun<R, X>> {
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
     */
    void forEach(Consumer<? super R> action) throws X;
}

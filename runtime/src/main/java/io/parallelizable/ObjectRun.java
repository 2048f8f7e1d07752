package io.parallelizable;

import java.util.concurrent.ExecutorService;

/**
 * A run of a method that returns a reference.
 *
 * @param <R> the method's result type
 * @param <O> the container of all results: {@code R[]} for inputs in an array, {@code List<R>} for a Collection and
 *     wherever Java cannot make an array of R
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
public interface ObjectRun<R, O, X extends Throwable> extends Run<O, X> {
    @Override
    ObjectRun<R, O, X> threads(int threads);

    @Override
    ObjectRun<R, O, X> executor(ExecutorService executor);

    /**
     * Executes the run and returns the results that are not null, in the order of their inputs.
     *
     * <p>Indices are those of the results that remain: index i no longer belongs to input i once a null before it has
     * been left out.
     *
     * @return a new container of the results that are not null
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws RunInterruptedException if the calling thread is interrupted before the run is complete
     * @throws IllegalArgumentException if there are more elements than an array can hold
     */
    O mapNonNull() throws X;
}

package io.parallelizable;

import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A run of a method that returns a reference.
 *
 * @param <R> the method's result type
 * @param <O> the container of all results: {@code R[]} for inputs in an array, {@code List<R>} for a Collection and
 *     wherever Java cannot make an array of R; arrays of arrays, or lists of lists, for a grid
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public interface ObjectRun<R extends @Nullable Object, O, X extends Throwable>
        extends Options.OfKind<O, X, ObjectRun<R, O, X>> {
    @Override
    Stream<R> stream();

    @Override
    Stream<Completed<R>> completed();

    /**
     * Executes the run and returns the results that are not null, in the order of their inputs.
     *
     * <p>Indices are those of the results that remain: index i no longer belongs to input i once a null before it has
     * been left out. In a grid each row is without its own nulls.
     *
     * @return a new container of the results that are not null
     * @throws X the exception of the lowest failing element, if the method throws one
     * @throws IllegalArgumentException if there are more elements than an array can hold
     */
    O mapNonNull() throws X;

    /**
     * Executes the run and combines neighbouring results with an operator, in their order: the first operand belongs to
     * lower indices than the second.
     *
     * <p>Which results are combined with which depends on their number alone, and not on threads or timing. The run
     * throws what the operator throws, unless an element fails that the plain loop would have met before.
     *
     * @param operator an associative function that many threads may call at once
     * @return the results combined; empty if there are no elements, or if the operator returns null in the end
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    Optional<R> reduce(BinaryOperator<R> operator) throws X;

    /**
     * As {@link #reduce(BinaryOperator)}, beginning with a first operand.
     *
     * @param identity the first operand, such as an empty string
     * @param operator an associative function that many threads may call at once
     * @return {@code identity} and the results combined; {@code identity} if there are no elements
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    R reduce(R identity, BinaryOperator<R> operator) throws X;

    /**
     * Executes the run and collects the results, in order and on the calling thread, as a sequential stream would: so
     * any collector gives the same result as there, also one that depends on the order.
     *
     * <p>Results are collected while later ones are yet to be computed, so not all of them are kept at once.
     *
     * @param collector such as {@code Collectors.joining(", ")}
     * @param <A> the collector's mutable container
     * @param <T> the collector's result
     * @return the collector's result
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    <A, T> T collect(Collector<? super R, A, T> collector) throws X;
}

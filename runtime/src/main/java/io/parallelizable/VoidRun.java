package io.parallelizable;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A run of a method that returns nothing: {@link #forEach} executes it.
 *
 * <p>There is no container of results: {@link #map} does the same as {@code forEach} and returns null.
 *
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
@SuppressWarnings("exports") // of an annotation that users need not have
public interface VoidRun<X extends Throwable> extends Options.OfKind<@Nullable Void, X, VoidRun<X>> {
    @Override
    Stream<@Nullable Void> stream();

    @Override
    Stream<Completed<@Nullable Void>> completed();

    /**
     * Executes the run: calls the method for every input.
     *
     * <p>Calls run at the same time, in no particular order. What they wrote is visible to the caller afterwards.
     *
     * @throws X the exception of the lowest failing element, if the method throws one
     */
    void forEach() throws X;
}

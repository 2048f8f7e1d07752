package io.parallelizable;

import java.util.concurrent.ExecutorService;

/**
 * A run of a method that returns {@code boolean}.
 *
 * @param <O> the container of all results: {@code boolean[]}, or {@code boolean[][]} and deeper for a grid
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
public interface BooleanRun<O, X extends Throwable> extends Run<O, X> {
    @Override
    BooleanRun<O, X> threads(int threads);

    @Override
    BooleanRun<O, X> executor(ExecutorService executor);
}

package io.parallelizable;

import java.util.concurrent.ExecutorService;

/**
 * A run of a method that returns {@code int}.
 *
 * @param <O> the container of all results: {@code int[]}, or {@code int[][]} and deeper for a grid
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
public interface IntRun<O, X extends Throwable> extends Run<O, X> {
    @Override
    IntRun<O, X> threads(int threads);

    @Override
    IntRun<O, X> executor(ExecutorService executor);
}

package io.parallelizable;

import java.util.concurrent.ExecutorService;

/**
 * A run of a method that returns {@code double}.
 *
 * @param <O> the container of all results: {@code double[]}, or {@code double[][]} and deeper for a grid
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
public interface DoubleRun<O, X extends Throwable> extends Run<O, X> {
    @Override
    DoubleRun<O, X> threads(int threads);

    @Override
    DoubleRun<O, X> executor(ExecutorService executor);
}

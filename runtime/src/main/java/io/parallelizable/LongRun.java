package io.parallelizable;

import java.util.concurrent.ExecutorService;

/**
 * A run of a method that returns {@code long}.
 *
 * @param <O> the container of all results: {@code long[]}, or {@code long[][]} and deeper for a grid
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
public interface LongRun<O, X extends Throwable> extends Run<O, X> {
    @Override
    LongRun<O, X> threads(int threads);

    @Override
    LongRun<O, X> executor(ExecutorService executor);
}

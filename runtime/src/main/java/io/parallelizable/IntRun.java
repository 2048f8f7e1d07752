package io.parallelizable;

import java.util.concurrent.ExecutorService;

/**
 * A run of a method that returns {@code int}.
 *
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
public interface IntRun<X extends Throwable> extends Run<int[], X> {
    @Override
    IntRun<X> threads(int threads);

    @Override
    IntRun<X> executor(ExecutorService executor);
}

package io.parallelizable;

import java.util.concurrent.ExecutorService;

/**
 * A run of a method that returns {@code double}.
 *
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
public interface DoubleRun<X extends Throwable> extends Run<double[], X> {
    @Override
    DoubleRun<X> threads(int threads);

    @Override
    DoubleRun<X> executor(ExecutorService executor);
}

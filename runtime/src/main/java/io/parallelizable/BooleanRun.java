package io.parallelizable;

import java.util.concurrent.ExecutorService;

/**
 * A run of a method that returns {@code boolean}.
 *
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
public interface BooleanRun<X extends Throwable> extends Run<boolean[], X> {
    @Override
    BooleanRun<X> threads(int threads);

    @Override
    BooleanRun<X> executor(ExecutorService executor);
}

package io.parallelizable;

import java.util.concurrent.ExecutorService;

/**
 * A run of a method that returns {@code long}.
 *
 * @param <X> the checked exception that the annotated method declares, or {@link RuntimeException}
 */
public interface LongRun<X extends Throwable> extends Run<long[], X> {
    @Override
    LongRun<X> threads(int threads);

    @Override
    LongRun<X> executor(ExecutorService executor);
}

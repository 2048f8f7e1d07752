package io.parallelizable.conformance;

import io.parallelizable.Run;
import io.parallelizable.StreamRun;

/** Worry: one thread gives something else than the plain loop. */
class SerialConformanceTest extends EngineConformance {
    @Override
    @SuppressWarnings("unchecked") // options keep the kind of a run
    protected <S extends Run<?, ?>> S on(S run) {
        return (S) run.threads(1);
    }

    @Override
    protected <R, X extends Throwable> StreamRun<R, X> on(StreamRun<R, X> run) {
        return run.threads(1);
    }
}

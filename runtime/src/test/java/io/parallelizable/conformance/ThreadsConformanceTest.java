package io.parallelizable.conformance;

import io.parallelizable.Run;
import io.parallelizable.StreamRun;

/** Worry: the threads of this JVM give something else than the plain loop. */
class ThreadsConformanceTest extends EngineConformance {
    @Override
    protected <S extends Run<?, ?>> S on(S run) {
        return run;
    }

    @Override
    protected <R, X extends Throwable> StreamRun<R, X> on(StreamRun<R, X> run) {
        return run;
    }
}

package io.parallelizable.conformance;

import io.parallelizable.Run;

/** Worry: the threads of this JVM give something else than the plain loop. */
class ThreadsConformanceTest extends EngineConformance {
    @Override
    protected <S extends Run<?, ?>> S on(S run) {
        return run;
    }
}

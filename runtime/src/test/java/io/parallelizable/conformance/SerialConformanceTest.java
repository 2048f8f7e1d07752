package io.parallelizable.conformance;

import io.parallelizable.Run;

/** Worry: one thread gives something else than the plain loop. */
class SerialConformanceTest extends EngineConformance {
    @Override
    @SuppressWarnings("unchecked") // options keep the kind of a run
    protected <S extends Run<?, ?>> S on(S run) {
        return (S) run.threads(1);
    }
}

package io.parallelizable.conformance;

import io.parallelizable.engine.Engine;
import java.util.Random;

/** Worry: slices that are lost, late, doubled, shuffled or damaged can be seen in what a run gives. */
class ChaosConformanceTest extends RemoteConformance {
    private static final long SEED = Long.getLong("chaos.seed", new Random().nextLong());

    @Override
    protected Engine engine() {
        return ChaosEngine.dropping(SEED);
    }
}

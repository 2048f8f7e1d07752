package io.parallelizable.slurm;

import io.parallelizable.conformance.RemoteConformance;
import io.parallelizable.engine.Engine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Worry: Slurm, with workers on two nodes, gives something else than the plain loop. */
class SlurmConformanceTest extends RemoteConformance {
    private static SlurmCluster cluster;

    @BeforeAll
    static void start() throws Exception {
        cluster = new SlurmCluster();
    }

    @AfterAll
    static void stop() throws Exception {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Override
    protected Engine engine() {
        return cluster.engine().workers(2);
    }

    @Override
    protected int size() {
        return 350;
    }
}

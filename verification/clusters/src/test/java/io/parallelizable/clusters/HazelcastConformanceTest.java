package io.parallelizable.clusters;

import io.parallelizable.Engines;
import io.parallelizable.conformance.RemoteConformance;
import io.parallelizable.engine.Engine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Worry: a remote executor, with members in JVMs of their own, gives something else than the plain loop. */
class HazelcastConformanceTest extends RemoteConformance {
    private static HazelcastCluster cluster;

    @BeforeAll
    static void start() throws Exception {
        cluster = new HazelcastCluster();
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Override
    protected Engine engine() {
        return Engines.executor(cluster.executor(), 3);
    }
}

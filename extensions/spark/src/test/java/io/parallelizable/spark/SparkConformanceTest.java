package io.parallelizable.spark;

import io.parallelizable.conformance.RemoteConformance;
import io.parallelizable.engine.Engine;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Worry: Spark, with executors in JVMs of their own, gives something else than the plain loop. */
class SparkConformanceTest extends RemoteConformance {
    private static JavaSparkContext context;

    @BeforeAll
    static void start() {
        context = new JavaSparkContext(new SparkConf()
                .setMaster("local-cluster[2,1,700]")
                .setAppName("conformance")
                .set("spark.executor.memory", "600m")
                .set("spark.testing.memory", "700000000")
                .set("spark.ui.enabled", "false"));
    }

    @AfterAll
    static void stop() {
        context.stop();
    }

    @Override
    protected Engine engine() {
        return SparkEngine.on(context).waitingFor(StandaloneCluster.PATIENCE);
    }

    @Override
    protected int size() {
        return 350;
    }
}

package io.parallelizable.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.EngineException;
import io.parallelizable.conformance.WorkerPool;
import io.parallelizable.kernel.RandomStreams;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.DrawKernel;
import io.parallelizable.support.Runs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.ExecutorLostFailure;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext$;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: on a cluster with a secret, a killed executor or a wrong set-up costs a result, or time without end. */
class StandaloneTest {
    private static final int LENGTH = 600;

    private static StandaloneCluster cluster;

    @BeforeAll
    static void start() throws Exception {
        cluster = new StandaloneCluster();
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    /** Counts tasks whose executor died while it computed them. */
    private static final class LostTasks extends SparkListener {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            if (end.reason() instanceof ExecutorLostFailure) {
                count.incrementAndGet();
            }
        }
    }

    private static double[] map(SparkEngine engine) {
        DrawKernel kernel = new DrawKernel(10, RandomStreams.of(1));
        return Runs.<RuntimeException>ofDoubles(kernel).on(engine).map();
    }

    @Test
    void killedExecutor_costsNoResult(@TempDir Path folder) {
        try (JavaSparkContext context = new JavaSparkContext(cluster.conf())) {
            LostTasks lost = new LostTasks();
            context.sc().addSparkListener(lost);
            WorkerPool.Survival survival = WorkerPool.runAndKill(
                    LENGTH, SparkEngine.on(context).waitingFor(StandaloneCluster.PATIENCE), folder);
            assertThat(survival.results()).isEqualTo(WorkerPool.expected(LENGTH));
            assertThat(lost.count).as("tasks that died with their executor").hasPositiveValue();
            assertThat(survival.processes()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void clusterWithoutRoom_isToldWithinTheTimeGiven() {
        try (JavaSparkContext context = new JavaSparkContext(cluster.conf().set("spark.executor.memory", "5g"))) {
            SparkEngine engine = SparkEngine.on(context).waitingFor(Duration.ofSeconds(2));
            assertThatThrownBy(() -> map(engine))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("no executor of Spark")
                    .hasMessageContaining("memory");
        }
    }

    @Test
    void secretThatIsWrong_isTold() {
        assertNoContext(StandaloneCluster.conf(cluster.master(), "another-secret"));
    }

    @Test
    void masterThatDoesNotAnswer_isTold() {
        assertNoContext(StandaloneCluster.conf("spark://127.0.0.1:1", "any-secret"));
    }

    @Test
    void configurationThatSparkRefuses_isToldInItsWords() {
        assertThatThrownBy(() -> SparkEngine.connect(new SparkConf(false).setAppName("no master")))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("A master URL must be set");
    }

    /** Spark asks three times, for twenty seconds each. It may make a context all the same, and stop that. */
    private static void assertNoContext(SparkConf conf) {
        assertThatThrownBy(() -> {
                    try (JavaSparkContext context = SparkEngine.connect(conf)) {
                        map(SparkEngine.on(context));
                    }
                })
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("Spark")
                .hasMessageContaining("master");
        // A thread of Spark's stops what there is of the context, and may not have done so yet.
        Bounded.until(
                "the context is stopped",
                () -> SparkContext$.MODULE$.getActive().isEmpty());
    }

    @Test
    void stoppedContext_isTold() {
        JavaSparkContext context = new JavaSparkContext(cluster.conf());
        context.stop();
        assertThatThrownBy(() -> map(SparkEngine.on(context)))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("the Spark context is stopped");
    }
}

package io.parallelizable.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.EngineException;
import io.parallelizable.Engines;
import io.parallelizable.conformance.WorkerPool;
import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.EngineSession;
import io.parallelizable.engine.Slice;
import io.parallelizable.engine.SliceHandler;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worry: a killed member, or one without the program's classes, costs a result, or time without end. */
class HazelcastTest {
    private static final int LENGTH = 900;

    /** An engine that takes note of what another one has lost. */
    private record Watched(Engine engine, List<Throwable> losses) implements Engine {
        @Override
        public String name() {
            return engine.name();
        }

        @Override
        public Capabilities capabilities() {
            return engine.capabilities();
        }

        @Override
        public EngineSession open(Broadcast broadcast) {
            EngineSession session = engine.open(broadcast);
            return new EngineSession() {
                @Override
                public void submit(List<Slice> slices, SliceHandler handler) {
                    session.submit(slices, noting(handler));
                }

                @Override
                public void close() {
                    session.close();
                }
            };
        }

        private SliceHandler noting(SliceHandler handler) {
            return new SliceHandler() {
                @Override
                public void completed(Slice slice, byte[] answer) {
                    handler.completed(slice, answer);
                }

                @Override
                public void lost(Slice slice, Throwable reason) {
                    losses.add(reason);
                    handler.lost(slice, reason);
                }
            };
        }
    }

    @Test
    void killedMember_costsNoResult(@TempDir Path folder) throws Exception {
        try (HazelcastCluster cluster = new HazelcastCluster()) {
            List<Throwable> losses = Collections.synchronizedList(new ArrayList<>());
            Engine engine = new Watched(Engines.executor(cluster.executor(), 3), losses);
            WorkerPool.Survival survival = WorkerPool.runAndKill(LENGTH, engine, folder);
            assertThat(survival.results()).isEqualTo(WorkerPool.expected(LENGTH));
            assertThat(losses).as("slices that died with their member").isNotEmpty();
            assertThat(survival.processes()).hasSizeGreaterThan(1);
            assertThat(cluster.members()).isEqualTo(2);
        }
    }

    @Test
    void membersWithoutTheProgram_areTold(@TempDir Path folder) throws Exception {
        String withoutKit = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("runtime" + File.separator + "target" + File.separator + "test"))
                .filter(entry -> !entry.contains("runtime-") || !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
        try (HazelcastCluster cluster = new HazelcastCluster(withoutKit)) {
            Engine engine = Engines.executor(cluster.executor(), 3);
            assertThatThrownBy(() -> WorkerPool.runAndKill(LENGTH, engine, folder))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("misses a class")
                    .hasMessageContaining("io.parallelizable.conformance.Sweep")
                    .hasMessageContaining("class path of the workers");
        }
    }
}

package io.parallelizable.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.EngineException;
import io.parallelizable.ObjectRun;
import io.parallelizable.Parallel;
import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.EngineSession;
import io.parallelizable.engine.Slice;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Worry: a slice brings classes that the engine was not opened with; or inputs of other classes than the first fail.
 */
class NamedAtOpeningTest {
    private static final List<Object> INPUTS = List.of("a", "b", "c", URI.create("http://example.org"), "d");

    private static ObjectRun<String, List<String>, RuntimeException> run() {
        return Parallel.of(INPUTS).objects(Object::toString);
    }

    /** Computes on the caller's thread, with the broadcast that comes to the worker. */
    private static final class Plain implements Engine {
        private final List<Broadcast> opened = new ArrayList<>();
        private final boolean stuck;

        /** An engine; one that is stuck gives all slices the first broadcast. */
        Plain(boolean stuck) {
            this.stuck = stuck;
        }

        @Override
        public String name() {
            return "plain";
        }

        @Override
        public Capabilities capabilities() {
            return Capabilities.ofSlots(1).withLeastWork(Duration.ZERO);
        }

        @Override
        public EngineSession open(Broadcast broadcast) {
            opened.add(broadcast);
            Broadcast used = stuck ? opened.get(0) : broadcast;
            return (slices, handler) -> {
                for (Slice slice : slices) {
                    handler.completed(slice, slice.compute(used));
                }
            };
        }
    }

    @Test
    void inputOfAClassThatTheFirstOnesHadNot_opensTheEngineAgain() {
        Plain engine = new Plain(false);
        assertThat(run().on(engine).map()).containsExactly("a", "b", "c", "http://example.org", "d");
        assertThat(engine.opened).hasSize(2);
    }

    @Test
    void workerReadsNoClassThatItsBroadcastDoesNotName_whateverTheSliceHolds() {
        assertThatThrownBy(run().on(new Plain(true))::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("java.net.URI");
    }
}

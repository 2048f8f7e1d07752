package io.parallelizable.internal.threads;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.ThreadIdGen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Worry: some interleaving of helpers that come and go, and of one who closes, counts what no one at a time would. */
class CrewLinearizabilityTest {
    private static final int CAPACITY = 1;

    @Test
    void shipped_inChosenInterleavings() {
        Search.interleavings().sequentialSpecification(Sequential.class).check(Shipped.class);
    }

    @Test
    void shipped_onRealThreads() {
        Search.threads().sequentialSpecification(Sequential.class).check(Shipped.class);
    }

    @Test
    void broken_isFound() {
        assertThatThrownBy(() -> Search.interleavings()
                        .sequentialSpecification(Sequential.class)
                        .check(Broken.class))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("Invalid execution results");
    }

    /** As shipped. Each thread remembers its own participant. */
    public static class Shipped {
        private final Crew crew = new Crew(CAPACITY);
        private final @Nullable Participant[] participants = new Participant[Search.THREADS + 1];

        @Operation
        public boolean enter(@Param(gen = ThreadIdGen.class) int thread) {
            Participant participant = Participants.helper();
            boolean entered = crew.enter(participant);
            if (entered) {
                participants[thread] = participant;
            }
            return entered;
        }

        @Operation
        public void leave(@Param(gen = ThreadIdGen.class) int thread) {
            Participant participant = participants[thread];
            if (participant != null) {
                participants[thread] = null;
                crew.leave(participant);
            }
        }

        @Operation
        public void close() {
            crew.close();
        }

        @Operation
        public int size() {
            return crew.size();
        }

        @Operation
        public int entered() {
            return crew.entered();
        }
    }

    /** Counted after the look. */
    public static class Broken {
        private final UnguardedCrew crew = new UnguardedCrew(CAPACITY);
        private final boolean[] inside = new boolean[Search.THREADS + 1];

        @Operation
        public boolean enter(@Param(gen = ThreadIdGen.class) int thread) {
            if (inside[thread]) {
                return false;
            }
            inside[thread] = crew.enter();
            return inside[thread];
        }

        @Operation
        public void leave(@Param(gen = ThreadIdGen.class) int thread) {
            if (inside[thread]) {
                inside[thread] = false;
                crew.leave();
            }
        }

        @Operation
        public void close() {
            crew.close();
        }

        @Operation
        public int size() {
            return crew.size();
        }
    }

    /** One operation at a time. */
    public static class Sequential {
        private final Set<Integer> inside = new HashSet<>();
        private int entered;
        private boolean closed;

        public boolean enter(int thread) {
            if (closed || inside.size() == CAPACITY || !inside.add(thread)) {
                return false;
            }
            entered++;
            return true;
        }

        public void leave(int thread) {
            inside.remove(thread);
        }

        public void close() {
            closed = true;
        }

        public int size() {
            return inside.size();
        }

        public int entered() {
            return entered;
        }
    }
}

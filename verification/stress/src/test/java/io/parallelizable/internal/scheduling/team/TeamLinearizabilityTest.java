package io.parallelizable.internal.scheduling.team;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.ThreadIdGen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Worry: some interleaving of workers that come and go, and of one who closes, counts what no one at a time would. */
class TeamLinearizabilityTest {
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

    /** As shipped. Each thread remembers its own member. */
    public static class Shipped {
        private final Team team = new Team(CAPACITY);
        private final @Nullable TeamMember[] members = new TeamMember[Search.THREADS + 1];

        @Operation
        public boolean enter(@Param(gen = ThreadIdGen.class) int thread) {
            TeamMember member = Members.worker();
            boolean entered = team.enter(member);
            if (entered) {
                members[thread] = member;
            }
            return entered;
        }

        @Operation
        public void leave(@Param(gen = ThreadIdGen.class) int thread) {
            TeamMember member = members[thread];
            if (member != null) {
                members[thread] = null;
                team.leave(member);
            }
        }

        @Operation
        public void close() {
            team.close();
        }

        @Operation
        public int size() {
            return team.size();
        }

        @Operation
        public int entered() {
            return team.entered();
        }
    }

    /** Counted after the look. */
    public static class Broken {
        private final UnguardedTeam team = new UnguardedTeam(CAPACITY);
        private final boolean[] inside = new boolean[Search.THREADS + 1];

        @Operation
        public boolean enter(@Param(gen = ThreadIdGen.class) int thread) {
            if (inside[thread]) {
                return false;
            }
            inside[thread] = team.enter();
            return inside[thread];
        }

        @Operation
        public void leave(@Param(gen = ThreadIdGen.class) int thread) {
            if (inside[thread]) {
                inside[thread] = false;
                team.leave();
            }
        }

        @Operation
        public void close() {
            team.close();
        }

        @Operation
        public int size() {
            return team.size();
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

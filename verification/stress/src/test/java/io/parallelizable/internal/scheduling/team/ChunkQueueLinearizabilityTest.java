package io.parallelizable.internal.scheduling.team;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/**
 * Worry: some interleaving of takers at both ends, and of one who stops them, hands out what no one at a time would.
 */
class ChunkQueueLinearizabilityTest {
    private static final int ELEMENTS = 4;

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

    /** As shipped. */
    public static class Shipped {
        private final ChunkQueue chunks = new ChunkQueue(0, ELEMENTS, EarlyRange.NONE, false);

        @Operation
        public int takeLowest() {
            return take(Members.caller());
        }

        @Operation
        public int takeHighest() {
            return take(Members.worker());
        }

        private int take(TeamMember member) {
            return chunks.claim(member, ELEMENTS) ? member.from() : -1;
        }

        @Operation
        public int remaining() {
            return chunks.remaining();
        }

        @Operation
        public void stop() {
            chunks.cutOff(0);
        }
    }

    /** Without compare-and-set. */
    public static class Broken {
        private final UnguardedChunkQueue chunks = new UnguardedChunkQueue(ELEMENTS);

        @Operation
        public int takeLowest() {
            return chunks.take(true);
        }

        @Operation
        public int takeHighest() {
            return chunks.take(false);
        }

        @Operation
        public int remaining() {
            return chunks.remaining();
        }

        @Operation
        public void stop() {
            chunks.cutOff(0);
        }
    }

    /** One operation at a time. */
    public static class Sequential {
        private int lower;
        private int upper = ELEMENTS;

        public int takeLowest() {
            return lower < upper ? lower++ : -1;
        }

        public int takeHighest() {
            return lower < upper ? --upper : -1;
        }

        public int remaining() {
            return upper - lower;
        }

        public void stop() {
            lower = 0;
            upper = 0;
        }
    }
}

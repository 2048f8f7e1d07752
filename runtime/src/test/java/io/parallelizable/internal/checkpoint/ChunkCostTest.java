package io.parallelizable.internal.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.kernel.Kernel;
import org.junit.jupiter.api.Test;

/** Worry: chunks whose results are stored are as short as others, so that storing them costs more than it must. */
class ChunkCostTest {
    /** Of no elements. */
    private final Kernel<int[]> kernel = new Kernel<>() {
        private static final long serialVersionUID = 1L;

        @Override
        public long length() {
            return 0;
        }

        @Override
        public int[] allocate(int count) {
            return new int[count];
        }

        @Override
        public void apply(long from, int[] results, int at, int count) {}

        @Override
        public String describe(long index) {
            return "f(" + index + ")";
        }

        @Override
        public Kernel<int[]> slice(long from, int count) {
            return this;
        }
    };

    @SuppressWarnings("NullAway") // no element is stored
    private final Kernel<int[]> stored = new ResumingKernel<>(kernel, null, 0);

    @Test
    void storedChunks_costSomething_whateverIsAroundThem() {
        assertThat(WrappingKernel.hasChunkCost(kernel)).isFalse();
        assertThat(WrappingKernel.hasChunkCost(stored)).isTrue();
        assertThat(WrappingKernel.hasChunkCost(new NotingKernel<>(stored, null)))
                .isTrue();
    }
}

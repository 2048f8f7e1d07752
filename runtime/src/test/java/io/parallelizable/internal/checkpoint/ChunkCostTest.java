package io.parallelizable.internal.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.support.IntKernel;
import org.junit.jupiter.api.Test;

/** Worry: chunks whose results are stored are as short as others, so that storing them costs more than it must. */
class ChunkCostTest {
    private final Kernel<int[]> kernel = IntKernel.of(1, i -> i);

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

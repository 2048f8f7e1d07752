package io.parallelizable.checkpoint.internal.store;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results that are to be written.
 *
 * @param digest what stands for their inputs; null if that is found out when they are written
 */
record Strip(long first, long count, byte[] results, byte @Nullable [] digest) {
    /** What a strip takes of memory beside its results. */
    private static final int OVERHEAD = 100;

    long end() {
        return first + count;
    }

    long size() {
        return OVERHEAD + results.length;
    }

    /** The results of neighbours, one after the other. */
    static byte[] results(List<Strip> neighbours) {
        if (neighbours.size() == 1) {
            return neighbours.get(0).results;
        }
        ByteBuffer all = ByteBuffer.allocate(
                neighbours.stream().mapToInt(strip -> strip.results.length).sum());
        neighbours.forEach(strip -> all.put(strip.results));
        return all.array();
    }
}

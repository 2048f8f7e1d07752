package io.parallelizable.support;

import io.parallelizable.kernel.ChunkFailure;
import java.util.Arrays;

/** A kernel as companions have it, with results that are references: the texts of points, of which z is swept. */
public record PointKernel(int x, int y, int[] z) implements AlignedKernel<String[]> {
    static String text(int x, int y, int z) {
        return z % 3 == 0 ? null : x + "," + y + "," + z;
    }

    @Override
    public long length() {
        return z.length;
    }

    @Override
    public String[] allocate(int count) {
        return new String[count];
    }

    @Override
    public void loop(int from, int to, String[] results) throws ChunkFailure {
        int index = from;
        try {
            for (; index < to; index++) {
                results[index] = text(x, y, z[index]);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(index - from, failure);
        }
    }

    @Override
    public PointKernel slice(long from, int count) {
        return new PointKernel(x, y, Arrays.copyOfRange(z, (int) from, (int) from + count));
    }

    @Override
    public String describe(long index) {
        return Calls.describe("Points.text", x, y, z[(int) index]);
    }
}

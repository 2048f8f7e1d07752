package io.parallelizable.support;

import io.parallelizable.kernel.ChunkFailure;
import java.util.Arrays;

/** A kernel as companions have it, over a method of two arguments of which the second one is swept. */
public record PairKernel(int held, int[] swept, Method method) implements AlignedKernel<double[]> {
    /** The method that the kernel calls. */
    @FunctionalInterface
    public interface Method {
        double of(int a, int b) throws Throwable;
    }

    /** The grid of two arrays. */
    public static Grid<double[], double[][]> grid(int[] a, int[] b, Method method) {
        return Grid.of(double[].class, a.length, b.length, i -> new PairKernel(a[i], b, method));
    }

    @Override
    public long length() {
        return swept.length;
    }

    @Override
    public double[] allocate(int count) {
        return new double[count];
    }

    @Override
    public void loop(int from, int to, double[] results) throws ChunkFailure {
        int index = from;
        try {
            for (; index < to; index++) {
                results[index] = method.of(held, swept[index]);
            }
        } catch (Throwable failure) {
            throw new ChunkFailure(index - from, failure);
        }
    }

    @Override
    public PairKernel slice(long from, int count) {
        return new PairKernel(held, Arrays.copyOfRange(swept, (int) from, (int) from + count), method);
    }

    @Override
    public String describe(long index) {
        return Calls.describe("Pairs.of", held, swept[(int) index]);
    }
}

package io.parallelizable.support;

import io.parallelizable.kernel.Kernel;
import io.parallelizable.kernel.RandomStreams;

/** A kernel as companions have it over trials: element i is the first number that its generator draws. */
public record DrawKernel(long length, RandomStreams streams) implements Kernel<double[]> {
    @Override
    public double[] allocate(int count) {
        return new double[count];
    }

    @Override
    public void apply(long from, double[] results, int at, int count) {
        for (int k = 0; k < count; k++) {
            results[at + k] = streams.generator(from + k, 0).nextDouble();
        }
    }

    @Override
    public DrawKernel slice(long from, int count) {
        return new DrawKernel(count, streams.slice(from));
    }

    @Override
    public DrawKernel withStreams(RandomStreams streams) {
        return new DrawKernel(length, streams);
    }

    @Override
    public String describe(long index) {
        return "Draws.draw(<stream " + index + ">)";
    }
}

package io.parallelizable.benchmarks.cold;

import io.parallelizable.benchmarks.workload.F4000Parallel;
import io.parallelizable.benchmarks.workload.Functions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A program that maps {@link Functions#f4000} once, and ends. */
public final class ColdProgram {
    /** How it can map. */
    public static final List<String> WAYS = List.of("serial", "ours", "stream");

    private ColdProgram() {}

    /**
     * Maps so many elements in one of the ways.
     *
     * @param args the way, and the number
     */
    public static void main(String... args) {
        double[] in = new double[Integer.parseInt(args[1])];
        for (int i = 0; i < in.length; i++) {
            in[i] = i * 1e-3;
        }
        double[] results = map(args[0], in);
        if (Double.isNaN(results[in.length - 1])) {
            throw new IllegalStateException("no result");
        }
    }

    private static double[] map(String way, double[] in) {
        if (way.equals("ours")) {
            return F4000Parallel.map(in);
        } else if (way.equals("stream")) {
            return Arrays.stream(in).parallel().map(Functions::f4000).toArray();
        }
        double[] results = new double[in.length];
        for (int i = 0; i < in.length; i++) {
            results[i] = Functions.f4000(in[i]);
        }
        return results;
    }

    /** How long the program takes in a JVM of its own, from its start to its end, in nanoseconds. */
    public static long nanos(String way, int elements) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        ColdProgram.class.getName(),
                        way,
                        Integer.toString(elements))
                .inheritIO();
        long start = System.nanoTime();
        int exitCode = program.start().waitFor();
        if (exitCode != 0) {
            throw new IOException(program.command() + " ended with " + exitCode);
        }
        return System.nanoTime() - start;
    }
}

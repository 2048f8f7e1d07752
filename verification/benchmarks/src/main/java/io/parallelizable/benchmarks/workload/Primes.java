package io.parallelizable.benchmarks.workload;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which numbers are prime: the cost grows with the index.
 *
 * @param name the name in tables
 * @param in the numbers
 */
record Primes(String name, int[] in) implements Workload {
    static Primes upTo(String name, int size) {
        return new Primes(name, IntStream.range(0, size).toArray());
    }

    @Override
    public int size() {
        return in.length;
    }

    @Override
    public boolean[] serial() {
        boolean[] results = new boolean[in.length];
        loop(in, results, 0, in.length);
        return results;
    }

    @Override
    public boolean[] ours() {
        return TestPrimeParallel.map(in);
    }

    @Override
    public boolean[] stream() {
        boolean[] results = new boolean[in.length];
        IntStream.range(0, in.length).parallel().forEach(i -> results[i] = Functions.testPrime(in[i]));
        return results;
    }

    /** There is none for {@code boolean[]}. */
    @Override
    public Boolean[] setAll() {
        Boolean[] results = new Boolean[in.length];
        Arrays.parallelSetAll(results, i -> Functions.testPrime(in[i]));
        return results;
    }

    @Override
    public boolean[] split(Splitter splitter) {
        boolean[] results = new boolean[in.length];
        splitter.split(in.length, (from, to) -> loop(in, results, from, to));
        return results;
    }

    @Override
    public Boolean[] boxed(BoxedMap map) {
        return map.map(in.length, i -> Functions.testPrime(in[i])).toArray(Boolean[]::new);
    }

    private static void loop(int[] in, boolean[] results, int from, int to) {
        for (int i = from; i < to; i++) {
            results[i] = Functions.testPrime(in[i]);
        }
    }
}

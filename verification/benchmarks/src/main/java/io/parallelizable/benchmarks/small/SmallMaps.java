package io.parallelizable.benchmarks.small;

import io.parallelizable.benchmarks.workload.Functions;
import io.parallelizable.benchmarks.workload.SqParallel;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** {@link Functions#sq} for a few inputs into a fresh array. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SmallMaps {
    /** How many inputs. */
    @Param({"1", "10", "100", "1000"})
    public int size;

    /** Whether the JVM has run other functions in the same ways before. */
    @Param
    public Jvm jvm;

    private double[] in;

    /** Makes the inputs. */
    @Setup
    public void setUp() {
        in = Inputs.ofSize(size);
        jvm.prepare();
    }

    /** The plain loop. */
    @Benchmark
    public double[] loop() {
        double[] results = new double[in.length];
        for (int i = 0; i < in.length; i++) {
            results[i] = Functions.sq(in[i]);
        }
        return results;
    }

    /** The companion. */
    @Benchmark
    public double[] map() {
        return SqParallel.map(in);
    }

    /** A parallel stream. */
    @Benchmark
    public double[] stream() {
        return Arrays.stream(in).parallel().map(Functions::sq).toArray();
    }

    /** {@link Arrays}{@code .parallelSetAll}. */
    @Benchmark
    public double[] setAll() {
        double[] results = new double[in.length];
        Arrays.parallelSetAll(results, i -> Functions.sq(in[i]));
        return results;
    }
}

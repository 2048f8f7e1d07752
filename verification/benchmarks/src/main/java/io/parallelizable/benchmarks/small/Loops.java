package io.parallelizable.benchmarks.small;

import io.parallelizable.benchmarks.workload.Functions;
import io.parallelizable.benchmarks.workload.SqParallel;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** {@link Functions#sq} for as many inputs as fit the caches, where the compiler's vector instructions show. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Loops {
    /** How many inputs. */
    @Param("4096")
    public int size;

    /** Whether the JVM has run other functions in the same ways before. */
    @Param
    public Jvm jvm;

    private double[] in;
    private double[] results;

    /** Makes the inputs. */
    @Setup
    public void setUp() {
        in = Inputs.ofSize(size);
        results = new double[size];
        jvm.prepare();
    }

    /** The plain loop into an array that is there. */
    @Benchmark
    public double[] loopInto() {
        loop(in, results);
        return results;
    }

    /** The generated loop into an array that is there. */
    @Benchmark
    public double[] mapInto() {
        return SqParallel.over(in).threads(1).mapInto(results);
    }

    /** The plain loop into a fresh array. */
    @Benchmark
    public double[] loop() {
        double[] fresh = new double[size];
        loop(in, fresh);
        return fresh;
    }

    /** The generated loop into a fresh array. */
    @Benchmark
    public double[] map() {
        return SqParallel.map(in);
    }

    private static void loop(double[] in, double[] results) {
        for (int i = 0; i < in.length; i++) {
            results[i] = Functions.sq(in[i]);
        }
    }
}

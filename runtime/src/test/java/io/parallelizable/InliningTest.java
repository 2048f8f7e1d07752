package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.companion.DoubleLoops;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.support.ChildProgram;
import java.io.IOException;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Worry: the JIT has inlined so many calls of the runtime when it comes to the user's method that it stops there. Then
 * each element costs a call, and no loop is vectorised.
 */
class InliningTest {
    private static final String FORM = "form";

    /** A program of its own, whose method calls others, six deep. */
    public static final class Program extends DoubleLoops {
        private static final int RUNS = 15_000;
        private static final double[] INPUTS = new double[100];
        private static final double[] ROWS = new double[3];

        private Program() {
            super("Program.method", "x", "y");
        }

        public static void main(String[] args) {
            DoubleSupplier run = run(System.getProperty(FORM), new Program());
            double sum = 0;
            for (int i = 0; i < RUNS; i++) {
                sum += run.getAsDouble();
            }
            System.out.println(sum);
        }

        private static DoubleSupplier run(String form, Program loops) {
            DoubleRun<double[], RuntimeException> run = loops.over(0b10, 2.0, INPUTS);
            DoubleRun<double[][], RuntimeException> grid = loops.overGrid(0b11, ROWS, INPUTS);
            double[] results = new double[INPUTS.length];
            return switch (form) {
                case "mapInto" ->
                    () -> {
                        run.mapInto(results);
                        return results[0];
                    };
                case "sum" -> run::sum;
                case "grid" -> () -> grid.map()[1][1];
                default -> throw new IllegalArgumentException(form);
            };
        }

        static double method(double x, double y) {
            return second(x) * y;
        }

        static double second(double x) {
            return third(x) + 1;
        }

        static double third(double x) {
            return fourth(x) + 1;
        }

        static double fourth(double x) {
            return fifth(x) + 1;
        }

        static double fifth(double x) {
            return last(x) + 1;
        }

        static double last(double x) {
            return x + 1;
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, double[] results) throws ChunkFailure {
            column((double) in[0], (double[]) in[1], from, to, results);
        }

        static void column(double x, double[] y, int from, int to, double[] results) {
            for (int i = from; i < to; i++) {
                results[i] = method(x, y[i]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mapInto", "sum", "grid"})
    void loop_isCompiledWithTheWholeMethodInIt(String form) throws IOException, InterruptedException {
        List<String> decisions = ChildProgram.output(
                        Program.class,
                        "-D" + FORM + "=" + form,
                        "-Dparallelizable.threads=1",
                        "-Xbatch",
                        "-XX:-TieredCompilation",
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:+PrintInlining")
                .lines()
                .filter(line -> line.contains("Program::"))
                .toList();
        assertThat(decisions).anyMatch(line -> line.contains("Program::last") && line.contains("inline (hot)"));
        assertThat(decisions).noneMatch(line -> line.contains("too deep"));
    }
}

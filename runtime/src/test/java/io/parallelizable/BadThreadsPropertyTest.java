package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.ChildProgram;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** Worry: where the number of threads is misspelt, a program hears of a class that cannot be initialised. */
class BadThreadsPropertyTest {
    /** A program that tries whatever needs threads, each twice. */
    public static final class Program {
        private Program() {}

        public static void main(String[] args) {
            Map<String, Callable<?>> tries = new LinkedHashMap<>();
            ExecutorService mine = ForkJoinPool.commonPool();
            tries.put("executor()", Parallel::executor);
            tries.put("map", () -> run().map());
            tries.put("async", () -> run().async().join());
            tries.put("threads, async", () -> run().threads(2).async().join());
            tries.put("threads, stream", () -> run().threads(2).stream().sum());
            tries.put("threads, map", () -> run().threads(2).map());
            tries.put(
                    "threads, executor, async",
                    () -> run().threads(2).executor(mine).async().join());
            for (int i = 0; i < 2; i++) {
                tries.forEach((name, attempt) -> System.out.println(name + ": " + outcome(attempt)));
            }
        }

        private static DoubleRun<double[], RuntimeException> run() {
            return Parallel.of(1.0, 2.0, 3.0).doubles(x -> x + 1);
        }

        private static Object outcome(Callable<?> attempt) {
            try {
                attempt.call();
                return "no failure";
            } catch (Throwable failure) {
                return failure instanceof CompletionException ? failure.getCause() : failure;
            }
        }
    }

    @Test
    void whateverNeedsThreads_namesTheProperty() throws IOException, InterruptedException {
        String output = ChildProgram.output(Program.class, "-Dparallelizable.threads=8x");
        assertThat(output.lines())
                .hasSize(14)
                .allSatisfy(line -> assertThat(line)
                        .endsWith(": java.lang.IllegalArgumentException: parallelizable.threads must be a whole number"
                                + " of at least 1, it is \"8x\""));
    }
}

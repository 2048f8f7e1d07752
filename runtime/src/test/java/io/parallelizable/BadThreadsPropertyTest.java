package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
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
        assertThat(output().lines())
                .hasSize(14)
                .allSatisfy(line -> assertThat(line)
                        .endsWith(": java.lang.IllegalArgumentException: parallelizable.threads must be a whole number"
                                + " of at least 1, it is \"8x\""));
    }

    private static String output() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dparallelizable.threads=8x",
                        "-cp",
                        System.getProperty("java.class.path")
                                + File.pathSeparator
                                + System.getProperty("jdk.module.path", ""),
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(program.getInputStream().readAllBytes());
        assertThat(program.waitFor()).as(output).isZero();
        return output;
    }
}

package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.ChildProgram;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Worry: where memory runs out, a future is never completed, or a worker dies and the pool waits for it for ever. */
class ShortOfMemoryTest {
    private static final int RUNS = 10;

    /** A program of its own, with little memory, of which each run wants more than there is. */
    public static final class Program {
        private Program() {}

        public static void main(String[] args) throws Exception {
            List<Integer> inputs = IntStream.range(0, 100).boxed().toList();
            int failed = 0;
            for (int run = 0; run < RUNS; run++) {
                CompletableFuture<?> future = Parallel.of(inputs)
                        .objects(i -> new byte[1 << 20])
                        .threads(4)
                        .async();
                try {
                    future.get(60, TimeUnit.SECONDS);
                } catch (ExecutionException failure) {
                    failed += failure.getCause() instanceof OutOfMemoryError ? 1 : 0;
                } catch (OutOfMemoryError here) {
                    failed++;
                }
            }
            System.out.println("failed " + failed + ", then "
                    + Parallel.of(1, 2, 3).ints(i -> i).threads(3).sum());
        }
    }

    @Test
    void everyFutureIsCompleted_andNoWorkerDies() throws IOException, InterruptedException {
        String output = ChildProgram.output(Program.class, "-Xmx32m");
        assertThat(output)
                .contains(", then 6")
                .doesNotContain("failed 0,")
                .doesNotContain("TimeoutException")
                .as("what the JVM says of a thread that dies so")
                .doesNotContainPattern("UncaughtExceptionHandler in thread .parallelizable-\\d");
    }
}

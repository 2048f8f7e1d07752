package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.companion.DoubleLoops;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.support.ChildProgram;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Worry: a program that maps once pays for what the JDK sets up at the first lambda, pattern or logger: each takes it
 * longer than all the rest.
 */
class FirstRunTest {
    /** A program of its own, whose only run has a worker. */
    public static final class Program extends DoubleLoops {
        private static final String SHARED = "both elements are begun";
        private static final CountDownLatch BOTH_INSIDE = new CountDownLatch(2);

        private Program() {
            super("Program.f", "x");
        }

        public static void main(String[] args) {
            double[] results =
                    new Program().<RuntimeException>over(new double[] {1, 2}).map();
            System.out.println(results[0] + results[1]);
        }

        @Override
        protected void loop(int swept, Object[] in, int from, int to, double[] results) throws ChunkFailure {
            for (int i = from; i < to; i++) {
                BOTH_INSIDE.countDown();
                try {
                    results[i] = BOTH_INSIDE.await(60, TimeUnit.SECONDS) ? 1 : 0;
                    System.out.println(SHARED);
                } catch (InterruptedException failure) {
                    throw new ChunkFailure(i - from, failure);
                }
            }
        }
    }

    @Test
    void sharedMap_asksForNoLambdaPatternOrLogger() throws IOException, InterruptedException {
        assertThat(askedForBeforeItWasShared()).isEmpty();
    }

    private static List<String> askedForBeforeItWasShared() throws IOException, InterruptedException {
        List<String> loaded = ChildProgram.output(Program.class, "-Dparallelizable.threads=2", "-Xlog:class+load")
                .lines()
                .toList();
        assertThat(loaded).contains("2.0", Program.SHARED);
        return loaded.subList(0, loaded.indexOf(Program.SHARED)).stream()
                .filter(line -> line.contains("io.parallelizable") && line.contains("$$Lambda")
                        || line.contains("LambdaForm$MH/")
                        || line.contains("java.util.regex.")
                        || line.contains("java.util.logging.")
                        || line.contains("ScheduledThreadPoolExecutor"))
                .toList();
    }
}

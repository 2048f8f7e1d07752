package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.Checkpoint;
import io.parallelizable.OnChange;
import io.parallelizable.Parallelizable;
import io.parallelizable.ProgressListener;
import io.parallelizable.RunCancelledException;
import io.parallelizable.RunTimeoutException;
import io.parallelizable.Sequences;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** My run takes six hours. */
class LongRunsTest {
    private final double[] configurations = Sequences.linspace(0, 1, 1_000);

    // snippet: method
    @Parallelizable
    static double energy(double configuration) {
        double energy = 0;
        for (int step = 0; step < 1_000; step++) {
            energy += Math.cos(step * configuration);
        }
        return energy;
    }
    // end

    @Parallelizable
    static int forEver(int n) throws InterruptedException {
        Thread.sleep(Long.MAX_VALUE);
        return n;
    }

    @Test
    void progress() {
        // snippet: progress
        double[] energies = EnergyParallel.over(configurations).progress().map();
        // end
        assertThat(energies).isEqualTo(EnergyParallel.map(configurations));
    }

    @Test
    void listener() throws InterruptedException {
        StringBuffer log = new StringBuffer();
        // snippet: listener
        ProgressListener label = (done, total) -> log.append(done + " of " + total + "\n");
        double[] energies = EnergyParallel.over(configurations).progress(label).map();
        // end
        assertThat(energies).hasSize(1_000);
        awaitEnd(log, "1000 of 1000\n");
    }

    /** On a busy machine a run does not wait for a listener that comes late. */
    private static void awaitEnd(StringBuffer log, String end) throws InterruptedException {
        for (int i = 0; i < 3_000 && log.indexOf(end) < 0; i++) {
            Thread.sleep(10);
        }
        assertThat(log.toString()).endsWith(end);
    }

    @Test
    void timeout() {
        assertThatThrownBy(() -> {
                    // snippet: timeout
                    ForEverParallel.over(1, 2, 3).timeout(Duration.ofMillis(50)).map();
                    // end
                })
                .isInstanceOf(RunTimeoutException.class);
        // snippet: stopped
        try {
            EnergyParallel.over(configurations).timeout(Duration.ofHours(2)).map();
        } catch (RunTimeoutException stopped) {
            System.err.println(stopped.computed() + " of " + stopped.length() + " were done");
        }
        // end
    }

    @Test
    void cancel() {
        CompletableFuture<Void> stop = CompletableFuture.completedFuture(null);
        assertThatThrownBy(() -> {
                    // snippet: cancel
                    EnergyParallel.over(configurations).cancelOn(stop).map();
                    // end
                })
                .isInstanceOf(RunCancelledException.class);
    }

    @Test
    void async() {
        // snippet: async
        CompletableFuture<double[]> energies =
                EnergyParallel.over(configurations).async();
        // … do something else; energies.cancel(true) would stop it …
        double[] results = energies.join();
        // end
        assertThat(results).hasSize(1_000);
    }

    @Test
    void stream() {
        // snippet: stream
        try (DoubleStream energies = EnergyParallel.over(configurations).stream()) {
            energies.filter(energy -> energy < 0).limit(3).forEach(System.out::println);
        }
        // end
        assertThat(EnergyParallel.over(configurations).stream().count()).isEqualTo(1_000);
    }

    @Test
    void completed() {
        // snippet: completed
        EnergyParallel.over(configurations)
                .completed()
                .limit(3)
                .forEach(done -> System.out.println(done.index() + ": " + done.result()));
        // end
        assertThat(EnergyParallel.over(configurations).completed().count()).isEqualTo(1_000);
    }

    @Test
    void reduction() {
        // snippet: reduction
        double lowest = EnergyParallel.over(configurations).progress().min().orElseThrow();
        // end
        assertThat(lowest).isNegative();
    }

    @Test
    void checkpoint(@TempDir Path directory) {
        Path file = directory.resolve("energy.db");
        // snippet: checkpoint
        double[] energies = EnergyParallel.over(configurations).checkpoint(file).map();
        // end
        assertThat(energies).isEqualTo(EnergyParallel.map(configurations));
        // snippet: describe
        System.out.println(Checkpoint.describe(file));
        // end
        assertThat(Checkpoint.describe(file).done()).isEqualTo(1_000);
        // snippet: keep
        double[] same = EnergyParallel.over(configurations)
                .checkpoint(file, OnChange.KEEP)
                .map();
        // end
        assertThat(same).isEqualTo(energies);
    }
}

package io.parallelizable.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.Parallelizable;
import io.parallelizable.Profile;
import io.parallelizable.Sequences;
import io.parallelizable.Statistics;
import io.parallelizable.charts.Charts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where did the time go? And pictures of it. */
class ProfilingTest {
    private final int[] particles = particles();

    private static int[] particles() {
        int[] particles = new int[500];
        Arrays.fill(particles, 60);
        particles[250] = 1_600;
        return particles;
    }

    // snippet: method
    /** The energy of so many particles on a ring, each of which repels all others. */
    @Parallelizable
    static double repulsion(int particles) {
        double energy = 0;
        for (int i = 0; i < particles; i++) {
            for (int j = 0; j < i; j++) {
                energy += 1 / Math.abs(Math.sin(Math.PI * (i - j) / particles));
            }
        }
        return energy;
    }
    // end

    @Test
    void profile() {
        // snippet: profile
        Profile<double[]> profile = RepulsionParallel.over(particles).profile();
        System.out.println(profile);
        // end
        assertThat(profile.toString()).contains("ProfilingTest.repulsion(1600), element 250 of 500");
        assertThat(profile.results()).isEqualTo(RepulsionParallel.map(particles));
    }

    @Test
    void slowest() {
        Profile<double[]> profile = RepulsionParallel.over(particles).profile();
        // snippet: slowest
        for (Profile.Part part : profile.slowest(10)) {
            System.out.println(part);
        }
        double median = profile.times().quantile(0.5); // in seconds
        // end
        assertThat(median).isPositive();
        assertThat(profile.slowest(10)).hasSize(10);
    }

    @Parallelizable
    static double estimateOfPi(RandomGenerator random, int darts) {
        int inside = 0;
        for (int dart = 0; dart < darts; dart++) {
            inside += Math.hypot(random.nextDouble(), random.nextDouble()) < 1 ? 1 : 0;
        }
        return 4.0 * inside / darts;
    }

    @Parallelizable
    static double wave(double x, double y) {
        return Math.sin(x) * Math.cos(2 * y) / (1 + x * x / 9);
    }

    @TempDir
    private Path folder;

    @Test
    void charts() throws IOException {
        // snippet: charts
        Charts.of(RepulsionParallel.over(particles).scaling()).save(folder.resolve("speedup.png"));
        // end
        // snippet: timeline
        Profile<double[]> profile = RepulsionParallel.over(particles).profile();
        Charts.of(profile).save(folder.resolve("timeline.svg"));
        Charts.histogram(profile).save(folder.resolve("times.png"));
        // end
        assertThat(folder).isDirectoryContaining("glob:**.svg");
    }

    @Test
    void errorBars() throws IOException {
        // snippet: error-bars
        double[] darts = {100, 200, 300, 400, 500, 600, 700, 800};
        Statistics[] trials = Arrays.stream(darts)
                .mapToObj(n ->
                        EstimateOfPiParallel.times(100, (int) n).seed((long) n).statistics())
                .toArray(Statistics[]::new);
        Charts.errorBars("pi from 100 trials", "darts of a trial", darts, "mean of pi, ± standard error", trials)
                .save(folder.resolve("pi.png"));
        // end
        assertThat(folder.resolve("pi.png")).isNotEmptyFile();
    }

    @Test
    void heatMap() throws IOException {
        // snippet: heat-map
        double[] x = Sequences.linspace(-6.0, 6, 241);
        double[] y = Sequences.linspace(-3.0, 3, 121);
        Charts.heatMap("A wave", "x", x, "y", y, WaveParallel.grid(x, y)).save(folder.resolve("wave.png"));
        // end
        assertThat(folder.resolve("wave.png")).isNotEmptyFile();
    }

    @Test
    void lines() throws IOException {
        // snippet: lines
        Charts.lines("Two programs", "inputs", "times as fast as the loop")
                .line("primes", List.of(1_000, 10_000, 100_000), List.of(1.8, 1.95, 1.98))
                .line("Mandelbrot set", List.of(100, 1_000, 3_000), List.of(1.6, 1.9, 1.91))
                .reference("2: the number of threads", List.of(100, 100_000), List.of(2, 2))
                .logarithmicX()
                .size(1000, 640)
                .save(folder.resolve("programs.png"));
        // end
        assertThat(folder.resolve("programs.png")).isNotEmptyFile();
    }
}

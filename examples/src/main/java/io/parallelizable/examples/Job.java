package io.parallelizable.examples;

import io.parallelizable.Parallel;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Both programs at several sizes, timed as a loop and on every core: a table, a picture and a chart. */
final class Job {
    private static final int WARM_UP_PRIMES = 2_000;
    private static final int WARM_UP_MANDELBROT = 200;

    private final int[] primes;
    private final int[] mandelbrot;
    private final double seconds;
    private final Path folder;
    private final PrintWriter out;

    /**
     * Describes the job.
     *
     * @param primes the sizes of the prime test, ascending
     * @param mandelbrot the sizes of the Mandelbrot set, ascending
     * @param seconds how long each row is measured at least
     * @param folder where the images go
     * @param out where the table goes
     */
    Job(int[] primes, int[] mandelbrot, double seconds, Path folder, PrintWriter out) {
        this.primes = primes;
        this.mandelbrot = mandelbrot;
        this.seconds = seconds;
        this.folder = folder;
        this.out = out;
    }

    void run(Terminal terminal) throws IOException {
        out.println(Parallel.describeThreads());
        out.println(System.getProperty("java.vm.name") + " " + Runtime.version());
        out.println();
        List<Comparison> comparisons = table(terminal);
        out.println();
        out.println(new Verdict(
                        comparisons, Parallel.threads(), Runtime.getRuntime().availableProcessors())
                .text());
        out.println();
        int largest = mandelbrot[mandelbrot.length - 1];
        write("picture", "mandelbrot.png", Picture.of(Mandelbrot.counts(largest), Mandelbrot.MOST_STEPS));
        write(
                "chart",
                "speedup.png",
                SpeedupChart.of(comparisons, Parallel.threads()).image());
    }

    private List<Comparison> table(Terminal terminal) {
        List<Contest<?>> contests = contests();
        List<Comparison> comparisons = new ArrayList<>();
        try (Progress progress = new Progress(contests.size(), terminal, out)) {
            progress.show("warming up");
            warmUp();
            progress.wipe();
            out.println(Table.header());
            out.println(Table.rule());
            for (Contest<?> contest : contests) {
                progress.show(contest.title());
                comparisons.add(contest.measure(seconds));
                progress.step();
                out.println(Table.row(comparisons.get(comparisons.size() - 1)));
            }
        }
        return comparisons;
    }

    /** Lets the JVM compile both ways of both programs, as in a program that has run for a while. */
    private void warmUp() {
        PrimeTest.contest(WARM_UP_PRIMES).measure(seconds);
        Mandelbrot.contest(WARM_UP_MANDELBROT).measure(seconds);
    }

    private List<Contest<?>> contests() {
        Stream<Contest<?>> first = IntStream.of(primes).mapToObj(PrimeTest::contest);
        Stream<Contest<?>> second = IntStream.of(mandelbrot).mapToObj(Mandelbrot::contest);
        return Stream.concat(first, second).toList();
    }

    private void write(String what, String name, BufferedImage image) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream stream = Files.newOutputStream(file)) {
            ImageIO.write(image, "png", stream);
        }
        out.println("The " + what + ": " + file);
    }
}

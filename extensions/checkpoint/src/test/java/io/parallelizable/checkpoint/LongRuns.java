package io.parallelizable.checkpoint;

import io.parallelizable.Parallelizable;
import io.parallelizable.Sequences;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** A program whose run takes some tenths of a second, and which is killed in the midst of it. */
final class LongRuns {
    static final int N = 1500;
    private static final int SOME = 20;
    private static final long ELEMENT_NANOS = 200_000;
    private static final AtomicInteger CALLS = new AtomicInteger();

    private LongRuns() {}

    /** Each of its runs, as a whole. */
    enum Kind {
        MAP(file -> WaveParallel.over(Sequences.arange(N)).checkpoint(file).map()),
        OBJECTS(file -> NoteParallel.over(Sequences.arange(N)).checkpoint(file).map()),
        STREAM(file ->
                WaveParallel.over(Sequences.arange(N)).checkpoint(file).stream().toArray()),
        GRID(file -> SumParallel.overGrid(Sequences.arange(30), Sequences.arange(N / 30))
                .checkpoint(file)
                .map()),
        REDUCTION(
                file -> WaveParallel.over(Sequences.arange(N)).checkpoint(file).statistics()),
        NESTED(file -> SeriesParallel.over(Sequences.arange(N)).checkpoint(file).map()),
        RANDOM(file -> DiceParallel.times(N).seed(42).checkpoint(file).map());

        private final Function<Path, Object> run;

        Kind(Function<Path, Object> run) {
            this.run = run;
        }

        /** What the run gives, in words that no other result has. */
        String result(Path file) {
            return Arrays.deepToString(new Object[] {run.apply(file)});
        }
    }

    /** A result that is an object. */
    record Note(int x, String text) implements Serializable {}

    private static int called(int x) {
        if (CALLS.getAndIncrement() == SOME) {
            System.out.println("begun");
        }
        long end = System.nanoTime() + ELEMENT_NANOS;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return x;
    }

    @Parallelizable
    static double wave(int x) {
        return Math.sin(called(x));
    }

    @Parallelizable
    static Note note(int x) {
        return new Note(called(x), "n" + x);
    }

    @Parallelizable
    static double sum(int x, int y) {
        return called(x) + 1.0 / (1 + y);
    }

    @Parallelizable
    static double half(int x) {
        return x / 2.0;
    }

    /** A run inside an element. */
    @Parallelizable
    static double series(int x) {
        return HalfParallel.over(Sequences.arange(called(x) % 7)).sum();
    }

    @Parallelizable
    static double dice(RandomGenerator random) {
        called(0);
        return random.nextDouble();
    }

    /** Prints a line when some calls have been made, the number of calls at the end, and the result's hash. */
    public static void main(String... args) {
        String result = Kind.valueOf(args[0]).result(Path.of(args[1]));
        System.out.println(CALLS.get());
        System.out.println(result.hashCode());
    }
}

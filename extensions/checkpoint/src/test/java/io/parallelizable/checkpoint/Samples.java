package io.parallelizable.checkpoint;

import io.parallelizable.Parallelizable;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/** Methods of every kind, which can be told to fail. */
final class Samples {
    /** Inputs at which the methods fail. */
    static final ConcurrentSkipListSet<Integer> FAILING = new ConcurrentSkipListSet<>();

    /** How many calls there were. */
    static final AtomicInteger CALLS = new AtomicInteger();

    /** A number that a method reads, and which is part of what it is. */
    static int factor = 1;

    /** Tells that a method is waiting, and lets it go on. */
    static CountDownLatch inside = new CountDownLatch(1);

    static CountDownLatch door = new CountDownLatch(1);

    private Samples() {}

    /** A result that is an object. */
    record Point(double x, String name) implements Serializable {}

    private static int called(int x) {
        CALLS.incrementAndGet();
        if (FAILING.contains(x)) {
            throw new IllegalArgumentException("told to fail at " + x);
        }
        return x;
    }

    @Parallelizable
    static double root(int x) {
        return Math.sqrt(called(x));
    }

    @Parallelizable
    static Point point(int x) {
        return new Point(called(x), "p" + x);
    }

    @Parallelizable
    static Path place(int x) {
        return Path.of("folder", "file " + called(x));
    }

    @Parallelizable
    static int twice(int x) {
        return 2 * called(x);
    }

    @Parallelizable
    static double draw(RandomGenerator random, int x) {
        return called(x) + random.nextDouble();
    }

    @Parallelizable
    static double product(int x, int y) {
        return x * 1000.0 + called(y);
    }

    @Parallelizable
    static double scaled(int x) {
        return factor * called(x);
    }

    @Parallelizable
    static Object unserializable(int x) {
        return new Object();
    }

    /** A run inside an element, with a checkpoint of its own, which there cannot be. */
    @Parallelizable
    static double nested(String file) {
        return RootParallel.over(1, 2).checkpoint(Path.of(file)).sum();
    }

    @Parallelizable
    static void visit(int x) {
        called(x);
    }

    @Parallelizable
    static boolean even(int x) {
        return called(x) % 2 == 0;
    }

    @Parallelizable
    static double weight(Serializable x) {
        return called(1);
    }

    @Parallelizable
    static double patient(Serializable x) throws InterruptedException {
        return called(1);
    }

    /** Waits for a door to open, whoever interrupts it. */
    @Parallelizable
    static double deaf(int x) {
        inside.countDown();
        boolean open = false;
        while (!open) {
            try {
                door.await();
                open = true;
            } catch (InterruptedException unheard) {
                // It goes on waiting.
            }
        }
        return called(x);
    }

    /** Changes its input, as it should not. */
    @Parallelizable
    static double drain(int[] x) {
        int first = called(x[0]);
        x[0] = -1;
        return first;
    }
}

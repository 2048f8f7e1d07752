package io.parallelizable.conformance;

import io.parallelizable.function.ObjectInputs;
import io.parallelizable.support.Grid;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleBinaryOperator;

/** Methods that the kit's kernels call; on workers too, so nothing here needs what tests alone have. */
final class Methods {
    static final double[] HELD = {3, 1, 4};

    private Methods() {}

    static double number(long x, double[] held) {
        return Math.sin(x) * held[(int) Math.floorMod(x, (long) held.length)] * 1e3;
    }

    static boolean isBig(long x, double[] held) {
        return number(x, held) > 3990;
    }

    static String text(long x) {
        return x % 5 == 0 ? null : "text " + x;
    }

    static long refusing(long x, long bad) throws IOException {
        if (x >= bad && (x - bad) % 7 == 0) {
            throw new IOException("bad " + x, new IllegalStateException("since " + bad));
        }
        return x * x;
    }

    static final Method<boolean[]> BOOLEANS = (results, at, x, held) -> results[at] = isBig(x, held);
    static final Method<byte[]> BYTES = (results, at, x, held) -> results[at] = (byte) number(x, held);
    static final Method<char[]> CHARS = (results, at, x, held) -> results[at] = (char) number(x, held);
    static final Method<short[]> SHORTS = (results, at, x, held) -> results[at] = (short) number(x, held);
    static final Method<int[]> INTS = (results, at, x, held) -> results[at] = (int) number(x, held);
    static final Method<long[]> LONGS = (results, at, x, held) -> results[at] = (long) number(x, held) << 20;
    static final Method<float[]> FLOATS = (results, at, x, held) -> results[at] = (float) number(x, held);
    static final Method<double[]> DOUBLES = (results, at, x, held) -> results[at] = number(x, held);
    static final Method<String[]> TEXTS = (results, at, x, held) -> results[at] = text(x);
    static final Method<Point[]> POINTS = (results, at, x, held) -> results[at] = new Point(x, List.of(x, x + 1));
    static final Method<double[][]> HOLDERS = (results, at, x, held) -> results[at] = held;
    static final Method<Void> NOTHING = (results, at, x, held) -> Objects.requireNonNull(held);

    /** Which elements have been called on this worker, by the names of the runs that look at that. */
    private static final Set<String> CALLED = ConcurrentHashMap.newKeySet();

    /** Which threads call runs; no other thread, and no other process, knows. */
    static final ThreadLocal<Boolean> IS_CALLER = ThreadLocal.withInitial(() -> false);

    private static long failingAtFirst(String run, long x) throws IOException {
        if (x % 7 == 3 && CALLED.add(run + x)) {
            throw new IOException("not yet " + x);
        }
        return x * x;
    }

    /** Fails at each seventh element when that is called for the first time. */
    static Method<long[]> failingAtFirst(String run) {
        return (results, at, x, held) -> results[at] = failingAtFirst(run, x);
    }

    /** As {@link #failingAtFirst(String)}. */
    static Method<boolean[]> trueOnceItSucceeds(String run, long decisive) {
        return (results, at, x, held) -> results[at] = failingAtFirst(run, x) == decisive * decisive;
    }

    /** Takes a moment, in which it answers an interrupt. */
    static final Method<long[]> SLOW = (results, at, x, held) -> {
        Thread.sleep(5);
        results[at] = x;
    };

    /** Gives something else where it is not called by the run's caller. */
    static final Method<int[]> BOUND_TO_ITS_CALLER =
            (results, at, x, held) -> results[at] = x == 17 && IS_CALLER.get() ? 1 : 0;

    static final AtomicLong CALLS_BY_CALLERS = new AtomicLong();

    /** Counts the calls of threads that call runs. */
    static final Method<long[]> COUNTING = (results, at, x, held) -> {
        if (IS_CALLER.get()) {
            CALLS_BY_CALLERS.incrementAndGet();
        }
    };

    static final Method<long[]> THROWING_UNSENDABLE_AT_TENS = (results, at, x, held) -> {
        if (x % 10 == 5) {
            throw new UnsendableException("at " + x);
        }
        results[at] = x;
    };

    static final Method<long[]> MISSING_A_CLASS = (results, at, x, held) -> {
        ClassNotFoundException missing = new ClassNotFoundException("org.acme.Missing");
        throw (Error) new NoClassDefFoundError("org/acme/Missing").initCause(missing);
    };

    static Method<long[]> failingFrom(long bad) {
        return (results, at, x, held) -> results[at] = refusing(x, bad);
    }

    static Method<Void> silentlyFailingFrom(long bad) {
        return (results, at, x, held) -> refusing(x, bad);
    }

    static Method<boolean[]> trueAt(long decisive, long bad) {
        return (results, at, x, held) -> results[at] = refusing(x, bad) == decisive * decisive;
    }

    static final Method<long[]> MODULO = (results, at, x, held) -> results[at] = x % 1000;

    /** Combines so that the order of operands, and which are combined, can be seen. */
    static final SerializableOperator THIRDS = (left, right) -> left / 3 + right;

    static final Method<int[]> THROWING_UNSENDABLE = (results, at, x, held) -> {
        if (x == 30) {
            throw new UnsendableException("at thirty");
        }
    };

    /** Something that lies in a file. */
    record Located(Path file, Path[] others) implements Serializable {}

    static final ObjectInputs.ToObject<Path, String, RuntimeException> NAME_OF_A_FILE = path -> "file " + path;

    static final Method<Path[]> PATHS = (results, at, x, held) -> results[at] = Path.of("file " + x);

    /** Paths, and what holds them, one kind after the other. */
    static final Method<Object[]> HOLDERS_OF_PATHS = (results, at, x, held) -> {
        Path path = Path.of("file " + x);
        results[at] = List.<Object>of(path, List.of(path, path), new Located(path, new Path[] {path}), Map.of(path, x))
                .get((int) x % 4);
    };

    static final Method<Object[]> UNSENDABLE_RESULT =
            (results, at, x, held) -> results[at] = x == 20 ? new Object() : "fine";

    static Method<int[]> capturing(Object captured) {
        return (results, at, x, held) -> results[at] = captured.hashCode();
    }

    /** A grid in two dimensions. */
    static Grid<double[], double[][]> plane(int rows, long[] columns) {
        return Grid.of(
                double[].class,
                rows,
                columns.length,
                i -> new Sweep<>(double[].class, columns, new double[] {i, 2 * i, 1}, DOUBLES));
    }

    /** A grid in three dimensions. */
    static Grid<String[], String[][][]> space(int planes, int rows, long[] columns) {
        return Grid.of(
                String[].class,
                planes,
                rows,
                columns.length,
                (i, j) -> new Sweep<>(String[].class, columns, new double[] {i, j}, TEXTS));
    }

    /** An operator that can be sent. */
    interface SerializableOperator extends DoubleBinaryOperator, Serializable {}

    /** A result of the user's own. */
    record Point(long x, List<Long> neighbours) implements Serializable {}

    /** Can be sent, and not be read. */
    static final class Unreadable implements Serializable {
        private static final long serialVersionUID = 1L;

        private void readObject(ObjectInputStream in) throws IOException {
            throw new IOException("no file here");
        }
    }

    /** An exception that cannot be sent. */
    static final class UnsendableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // that is what is wrong with it
        private final Object baggage = new Object();

        UnsendableException(String message) {
            super(message);
        }

        @Override
        public String toString() {
            return super.toString() + baggage;
        }
    }
}

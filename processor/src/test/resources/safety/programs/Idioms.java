package programs;

import io.parallelizable.Parallelizable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringTokenizer;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.function.DoubleUnaryOperator;

/** Idioms of libraries that look unsafe and are not, and others that look safe. */
class Idioms {
    static class EmptyArray {
        private static final String[] NONE = {};

        @Parallelizable // -
        static String[] parts(String text) {
            List<String> parts = new ArrayList<>();
            for (String part : text.split(";")) {
                parts.add(part.strip());
            }
            return parts.toArray(NONE);
        }
    }

    static class EarlyReturn {
        private static boolean verbose;
        private static long lastPrinted;

        private static void trace(String text) {
            if (!verbose) {
                return;
            }
            lastPrinted = System.nanoTime();
            System.out.println(text);
        }

        @Parallelizable // -
        static double traced(double x) {
            trace("x = " + x);
            return Math.exp(x);
        }
    }

    static class CopyOnWrite {
        private static Map<String, Integer> codes = Map.of();

        @Parallelizable // -
        static int code(String name) {
            Integer known = codes.get(name);
            if (known == null) {
                known = name.hashCode();
                Map<String, Integer> copy = new HashMap<>(codes);
                copy.put(name, known);
                codes = copy;
            }
            return known;
        }
    }

    static class Registry {
        private final Map<Integer, Double> values = new ConcurrentHashMap<>();

        double value(int key) {
            return values.computeIfAbsent(key, Math::sqrt);
        }
    }

    static class SharedRegistry {
        private static final Registry REGISTRY = new Registry();

        @Parallelizable // -
        static double looked(int key) {
            return REGISTRY.value(key);
        }
    }

    static class Named {
        private static final AtomicLong IDS = new AtomicLong();

        record Task(long id, String key, double value) {}

        @Parallelizable // -
        static double weighed(double x) {
            Task task = new Task(IDS.incrementAndGet(), UUID.randomUUID().toString(), x);
            return task.value() * 2;
        }
    }

    static class LimitedWait {
        private static boolean ready(Path file) throws InterruptedException {
            long end = System.nanoTime() + 1_000_000;
            while (!Files.exists(file)) {
                if (System.nanoTime() > end) {
                    return false;
                }
                Thread.sleep(1);
            }
            return true;
        }

        @Parallelizable // -
        static boolean arrived(String name) throws InterruptedException {
            return ready(Path.of(name));
        }
    }

    static class LimitedPoll {
        @Parallelizable // -
        static Double polled(BlockingQueue<Double> queue) throws InterruptedException {
            long end = System.nanoTime() + 1_000_000;
            return queue.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    static class OnlyMade {
        private final Random random = new Random();
        private final double scale;

        OnlyMade(double scale) {
            this.scale = scale;
        }

        double scaled(double x) {
            return scale * x;
        }

        double noisy(double x) {
            return x + random.nextDouble();
        }
    }

    static class MadeAndNotDrawn {
        @Parallelizable // -
        static double scaled(double x) {
            return new OnlyMade(2).scaled(x);
        }
    }

    static class MadeAndDrawn {
        @Parallelizable // HiddenRandom
        static double noisyScaled(double x) {
            return new OnlyMade(2).noisy(x);
        }
    }

    static class OwnCalendar {
        @Parallelizable // -
        static int weekOf(int year) {
            Calendar calendar = Calendar.getInstance();
            calendar.clear();
            calendar.set(year, Calendar.JULY, 1);
            return calendar.get(Calendar.WEEK_OF_YEAR);
        }
    }

    static class Tokens {
        private static final Map<String, String> MONTHS = Map.of("en", "Jan|Feb|Mar");

        @Parallelizable // -
        static int months(String language) {
            StringTokenizer tokens = new StringTokenizer(MONTHS.get(language), "|");
            int count = 0;
            while (tokens.hasMoreTokens()) {
                tokens.nextToken();
                count++;
            }
            return count;
        }
    }

    static class OwnReader {
        @Parallelizable // -
        static String firstLine(String text) throws IOException {
            return new BufferedReader(new StringReader(text)).readLine();
        }
    }

    static class ImmutableSum {
        private static BigDecimal total = BigDecimal.ZERO;

        @Parallelizable // StaticState
        static void summed(double x) {
            total = total.add(BigDecimal.valueOf(x));
        }
    }

    static class LockGiven {
        private static int count;

        @Parallelizable // -
        static void guarded(Lock lock) {
            lock.lock();
            try {
                count++;
            } finally {
                lock.unlock();
            }
        }
    }

    static class NumberedFiles {
        @Parallelizable // -
        static void saved(int number, String text) throws IOException {
            Files.writeString(Path.of("result-" + number + ".txt"), text);
        }
    }

    static class GivenToOther {
        private static void normalize(double[] values) {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            for (int i = 0; i < values.length; i++) {
                values[i] /= sum;
            }
        }

        @Parallelizable // -
        static double[] normalized(double[] values) {
            double[] copy = values.clone();
            normalize(copy);
            return copy;
        }
    }

    static class SharedRecord {
        record Grid(double[] cells) {}

        private static final Grid GRID = new Grid(new double[100]);

        @Parallelizable // StaticState
        static void charged(int i, double charge) {
            GRID.cells()[i] += charge;
        }
    }

    static class StaticLambda {
        private static int calls;
        private static final DoubleUnaryOperator F = x -> {
            calls++;
            return x * x;
        };

        @Parallelizable // StaticState
        static double applied(double x) {
            return F.applyAsDouble(x);
        }
    }

    interface Integrator {
        double step(double x);
    }

    static class Euler implements Integrator {
        static int steps;

        @Override
        public double step(double x) {
            steps++;
            return x + 0.1 * x;
        }
    }

    static class Exact implements Integrator {
        @Override
        public double step(double x) {
            return x * Math.exp(0.1);
        }
    }

    static class ThroughInterface {
        @Parallelizable // StaticState
        static double stepped(double x) {
            Integrator integrator = new Euler();
            return integrator.step(x);
        }

        @Parallelizable // -
        static double steppedExactly(double x) {
            Integrator integrator = new Exact();
            return integrator.step(x);
        }
    }

    static class Singleton {
        private static Singleton instance;
        private double last;

        static Singleton get() {
            if (instance == null) {
                instance = new Singleton();
            }
            return instance;
        }

        @Parallelizable // StaticState
        static double kept(double x) {
            get().last = x;
            return get().last * 2;
        }
    }
}

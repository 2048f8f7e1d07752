package programs;

import io.parallelizable.Hazard;
import io.parallelizable.Parallelizable;
import java.io.IOException;
import java.text.SimpleDateFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/** What is handed on by the methods and constructors that are called. */
class Callees {
    private static int next;

    static class Causes {
        private static void tell(double x) {
            System.out.println(x);
        }

        private static void setUp() {
            Locale.setDefault(Locale.ROOT);
        }

        @Parallelizable // -
        static double tells(double x) {
            tell(x);
            return x;
        }

        @Parallelizable // GlobalSetting
        static String setsUp(double x) {
            setUp();
            return "" + x;
        }

        @Parallelizable // SharedOutput
        static double appends(double x) {
            System.out.append("x");
            return x;
        }

        @Parallelizable // SharedOutput
        static double formats(double x) {
            System.out.format("%f", x);
            return x;
        }

        @Parallelizable // SharedOutput
        static double writes(double x) {
            System.out.write((int) x);
            return x;
        }

        @Parallelizable // -
        static double flushes(double x) {
            System.out.flush();
            return x;
        }
    }

    static class Report {
        static final StringBuilder out = new StringBuilder();

        @Parallelizable // StaticState
        static double reports(double x) {
            Report.out.append(x);
            return x;
        }

        @Parallelizable // -
        static String reportsItsOwn(double x) {
            StringBuilder out = new StringBuilder();
            out.append(x);
            return out.toString();
        }
    }

    static class Asked {
        private static int read() throws IOException {
            return System.in.read();
        }

        private static int readAgain() throws IOException {
            return read();
        }

        @Parallelizable // SharedObject
        static int asks(int x) throws IOException {
            return x + System.in.read();
        }

        @Parallelizable // SharedObject
        static int asksThroughOne(int x) throws IOException {
            return x + read();
        }

        @Parallelizable // -
        static int asksFromAfar(int x) throws IOException {
            return x + readAgain();
        }
    }

    static class FormatFromAfar {
        private static final SimpleDateFormat STAMP = new SimpleDateFormat("yyyy");

        private static String stamp(long x) {
            return STAMP.format(new Date(x));
        }

        private static String stampAgain(long x) {
            return stamp(x);
        }

        @Parallelizable // SharedObject
        static String stamps(long x) {
            return stampAgain(x);
        }
    }

    static class ReplacedAndUsed {
        private static SimpleDateFormat stamp;

        @Parallelizable // SharedObject
        static String stampsBy(String pattern) {
            stamp = new SimpleDateFormat(pattern);
            return stamp.format(new Date(0));
        }
    }

    static class Kept {
        private static double last;
        private static int lastId;
        private static final AtomicInteger IDS = new AtomicInteger();

        @Parallelizable // StaticState
        static void keepsADraw(int trial) {
            last = Math.random();
        }

        @Parallelizable // StaticState
        static void keepsADrawOfAGiven(RandomGenerator random) {
            last = random.nextDouble();
        }

        @Parallelizable // StaticState
        static void keepsANumber(int trial) {
            lastId = IDS.incrementAndGet();
        }

        @Parallelizable // -
        static void keepsAConstant(int trial) {
            last = Math.PI;
        }
    }

    static class Accepted {
        private static final AtomicInteger NEXT = new AtomicInteger();

        @Parallelizable(accepts = Hazard.CALL_ORDER) // StaticState
        static int numbers(int x) {
            return x + next++;
        }

        @Parallelizable(accepts = Hazard.CALL_ORDER) // -
        static int numbersAtomically(int x) {
            return x + NEXT.incrementAndGet();
        }

        @Parallelizable(accepts = {Hazard.CALL_ORDER, Hazard.STATIC_STATE}) // -
        static int numbersAnyhow(int x) {
            return x + next++;
        }

        @Parallelizable(accepts = Hazard.HIDDEN_RANDOM) // CallOrder
        static double numbersAndDraws(int x) {
            return x + next++ + Math.random();
        }
    }

    static class Written {
        private static void noise(double[] values) {
            values[0] = Math.random();
        }

        private static void stamp(long[] times) {
            times[0] = System.nanoTime();
        }

        private static void log(List<Long> times) {
            times.add(System.nanoTime());
        }

        @Parallelizable // HiddenRandom
        static double noisyFirst(double x) {
            double[] values = new double[1];
            noise(values);
            return x + values[0];
        }

        @Parallelizable // HiddenRandom
        static double noisyRow(double x) {
            double[][] values = new double[1][1];
            noise((values[0]));
            return x + values[0][0];
        }

        @Parallelizable // HiddenRandom
        static void noisyGiven(double[] values) {
            noise(values);
        }

        @Parallelizable // HiddenTime
        static long stampFirst(long x) {
            long[] times = new long[1];
            stamp(times);
            return x - times[0];
        }

        @Parallelizable // -
        static int loggedTimes(int x) {
            List<Long> times = new ArrayList<>();
            log(times);
            return x + times.size();
        }

        @Parallelizable // HiddenRandom
        static List<Double> randomList(int n) {
            List<Double> list = new ArrayList<>();
            list.add(Math.random());
            return list;
        }

        @Parallelizable // HiddenRandom
        static double randomField(double x) {
            Box box = new Box(x);
            box.values[0] = Math.random();
            return box.values[0];
        }

        @Parallelizable // HiddenRandom
        static double randomFieldThroughACall(double x) {
            Box box = new Box(x);
            box.self().values[0] = Math.random();
            return box.values[0];
        }

        @Parallelizable // HiddenRandom
        static double randomFieldThroughACast(double x) {
            Object box = new Box(x);
            ((Box) box).values[0] = Math.random();
            return ((Box) box).values[0];
        }
    }

    static class Box {
        final double[] values = new double[1];
        final double x;

        Box(double x) {
            this.x = x;
        }

        Box self() {
            return this;
        }
    }

    static class Noise {
        final double value;

        Noise() {
            value = Math.random();
        }
    }

    static class Initialised {
        private final double value = Math.random();
        private static int made;
        private static int loaded;

        static {
            loaded++;
        }

        {
            made++;
        }
    }

    static class Loaded {
        private static int loaded;
        private static final int FIRST = loaded++;

        static {
            loaded++;
        }
    }

    static class Particle {
        final int id = next++;
        final double x;

        Particle(double x) {
            this.x = x;
        }

        Particle(int x) {
            this((double) x);
        }
    }

    static class Grid {
        private final double origin;

        Grid(double origin) {
            this.origin = origin;
        }

        class Point {
            double place() {
                return origin;
            }
        }
    }

    static class Constructors {
        @Parallelizable // HiddenRandom
        static double noiseMade(double x) {
            return x + new Noise().value;
        }

        @Parallelizable // StaticState,HiddenRandom
        static double initialised(double x) {
            return x + new Initialised().value;
        }

        @Parallelizable // -
        static String loadedOnce(int x) {
            return new Loaded().getClass().getName();
        }

        @Parallelizable // StaticState
        static double particle(double x) {
            return new Particle(x).x;
        }

        @Parallelizable // StaticState
        static double particleOfAnother(int x) {
            return new Particle(x).x;
        }

        @Parallelizable // HiddenRandom
        static double pointOfANewGrid(double x) {
            return x + new Grid(Math.random()).new Point().place();
        }

        @Parallelizable // -
        static double pointOfAGrid(double x) {
            return x + new Grid(1).new Point().place();
        }

        @Parallelizable // -
        static Object named(double x) {
            return new Box(x + UUID.randomUUID().toString().length() * 0);
        }
    }

    static class Sampler {
        private final Random own = new Random();
        private final Random used;

        Sampler(Random given) {
            used = given;
        }

        Sampler(String name, Random given) {
            used = given;
        }

        Sampler(double scale) {
            used = own;
        }

        double draw() {
            return used.nextDouble();
        }

        double drawOwn() {
            return own.nextDouble();
        }
    }

    static class Samplers {
        @Parallelizable // -
        static double seeded(long seed) {
            return new Sampler(new Random(seed)).draw();
        }

        @Parallelizable // -
        static double seededAndNamed(long seed) {
            return new Sampler("normal", new Random(seed)).draw();
        }

        @Parallelizable // HiddenRandom
        static double unseeded(double x) {
            return new Sampler(new Random()).draw();
        }

        @Parallelizable // HiddenRandom
        static double ofItsOwn(double x) {
            return new Sampler(x).drawOwn();
        }
    }

    static class TimeLimits {
        private static Double answer(BlockingQueue<Double> queue, Duration limit) throws InterruptedException {
            return queue.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
        }

        private static double shifted(long nanos) {
            return nanos / 1e9;
        }

        @Parallelizable // -
        static Double future(Future<Double> future) throws InterruptedException, ExecutionException, TimeoutException {
            long end = System.nanoTime() + 1_000_000;
            return future.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Parallelizable // -
        static Double byDuration(BlockingQueue<Double> queue) throws InterruptedException {
            long end = System.nanoTime() + 1_000_000;
            return answer(queue, Duration.ofNanos(end - System.nanoTime()));
        }

        @Parallelizable // HiddenTime
        static double noLimit(long start) {
            return shifted(System.nanoTime() - start);
        }
    }

    static class Inherited {
        private static final TreeMap<String, Integer> TREE = new TreeMap<>();
        private static final Properties PROPERTIES = new Properties();

        static class Properties extends java.util.Properties {
            private static final long serialVersionUID = 1;
        }

        @Parallelizable // StaticState
        static void takesFirst(int x) {
            TREE.pollFirstEntry();
        }

        @Parallelizable // StaticState
        static void putsIn(String key) {
            TREE.put(key, 1);
        }

        @Parallelizable // -
        static void setsProperty(String key) {
            PROPERTIES.setProperty(key, "x");
        }

        @Parallelizable // StaticState
        static void changesAPart(String key) {
            Map.Entry<String, Integer> first = TREE.firstEntry();
            Map<String, Integer> head = TREE.headMap(key);
            head.clear();
        }
    }

    static class Records {
        record Pair(double[] values, int k) {
            double[] shifted(int by) {
                return new double[] {values[by]};
            }

            static Pair of(double[] values) {
                return new Pair(values, 0);
            }
        }

        private static final Pair PAIR = new Pair(new double[2], 1);

        @Parallelizable // StaticState
        static void changesPair(double x) {
            PAIR.values()[0] = x;
        }

        @Parallelizable // -
        static double shiftsPair(int x) {
            double[] shifted = PAIR.shifted(x);
            shifted[0] = x;
            return shifted[0];
        }
    }
}

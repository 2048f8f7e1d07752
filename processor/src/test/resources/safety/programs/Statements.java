package programs;

import io.parallelizable.Parallelizable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.random.RandomGenerator;

/** Which statements count, and what decides whether they are reached. */
class Statements {
    private static final System.Logger LOG = System.getLogger("programs");
    private static int count;
    private static boolean refused;

    static class Decided {
        @Parallelizable // HiddenRandom
        static int bySwitch(int x) {
            switch (new Random().nextInt(3)) {
                case 0:
                    return x;
                case 1:
                default:
                    return -x;
            }
        }

        @Parallelizable // HiddenRandom
        static int byArrows(int x) {
            switch (new Random().nextInt(3)) {
                case 0 -> {
                    return x;
                }
                default -> {
                    return -x;
                }
            }
        }

        @Parallelizable // HiddenRandom
        static int bySwitchExpression(int x) {
            return switch (new Random().nextInt(3)) {
                case 0 -> x;
                default -> {
                    yield -x;
                }
            };
        }

        @Parallelizable // -
        static int afterASwitch(int x) {
            switch (new Random().nextInt(3)) {
                case 0:
                    LOG.log(System.Logger.Level.INFO, "zero");
                    break;
                default:
            }
            return x;
        }

        @Parallelizable // HiddenRandom
        static int byBreak(int x) {
            int n = x;
            while (true) {
                if (Math.random() < 0.5) {
                    break;
                }
                n++;
            }
            return n;
        }

        @Parallelizable // HiddenRandom
        static int byContinue(int x) {
            int hits = 0;
            for (int i = 0; i < x; i++) {
                if (Math.random() < 0.5) {
                    continue;
                }
                hits++;
            }
            return hits;
        }

        @Parallelizable // HiddenRandom
        static int byLoop(int x) {
            int n = x;
            do {
                n++;
            } while (Math.random() < 0.5);
            return n;
        }

        private static int untilAccepted(RandomGenerator random) {
            int n = 0;
            while (true) {
                if (random.nextDouble() < 0.5) {
                    break;
                }
                n++;
            }
            return n;
        }

        private static int ifAccepted(RandomGenerator random) {
            int n = 0;
            if (random.nextDouble() < 0.5) {
                n = 1;
            }
            return n;
        }

        @Parallelizable // HiddenRandom
        static int byBreakInACallee(int x) {
            return x + untilAccepted(new Random());
        }

        @Parallelizable // HiddenRandom
        static int byTestInACallee(int x) {
            return x + ifAccepted(new Random());
        }

        @Parallelizable // HiddenRandom
        static int afterNothing(int x) {
            if (x > 0) {}
            return x + (Math.random() < 0.5 ? 1 : 0);
        }

        @Parallelizable // HiddenRandom
        static int byFor(int x) {
            int n = x;
            for (; Math.random() < 0.5; n++) {
                LOG.log(System.Logger.Level.INFO, "again");
            }
            return n;
        }

        @Parallelizable // HiddenRandom
        static int byElse(int x) {
            int n = x;
            if (Math.random() < 0.5) {
                LOG.log(System.Logger.Level.INFO, "low");
            } else {
                n++;
            }
            return n;
        }

        @Parallelizable // HiddenRandom
        static String inADeclaration(int x) {
            if (Math.random() < 0.5) {
                String text = "low";
                return text;
            }
            return "high";
        }

        @Parallelizable // -
        static int onlyLogged(int x) {
            if (Math.random() < 0.5) {
                LOG.log(System.Logger.Level.INFO, () -> {
                    return "x = " + x;
                });
            }
            return x;
        }

        @Parallelizable // -
        static int onlyLoggedByAnObject(int x) {
            if (Math.random() < 0.5) {
                LOG.log(System.Logger.Level.INFO, new Object() {
                    @Override
                    public String toString() {
                        return "x = " + x;
                    }
                });
            }
            return x;
        }

        private static boolean accepted(RandomGenerator random) {
            if (random.nextDouble() < 0.5) {
                return true;
            }
            return false;
        }

        @Parallelizable // -
        static boolean acceptedByAGiven(double x, RandomGenerator random) {
            return accepted(random);
        }

        @Parallelizable // HiddenRandom
        static boolean acceptedByAnother(double x) {
            return accepted(new Random());
        }
    }

    static class Loops {
        @Parallelizable // StaticState
        static double inTheUpdate(int n) {
            double sum = 0;
            for (int i = 0; i < n; i++, count++) {
                sum += i;
            }
            return sum;
        }

        @Parallelizable // StaticState
        static double inTheBeginning(int n) {
            double sum = 0;
            for (count = n; sum < n; ) {
                sum++;
            }
            return sum;
        }

        @Parallelizable // StaticState
        static double inTheCondition(int n) {
            double sum = 0;
            while (sum < n && count++ >= 0) {
                sum++;
            }
            return sum;
        }

        @Parallelizable // StaticState
        static double endless(int n) {
            for (;;) {
                count++;
                if (n-- < 0) {
                    return n;
                }
            }
        }
    }

    static class NotReached {
        @Parallelizable // -
        static double asserted(double x) {
            assert count++ >= 0;
            return x;
        }

        @Parallelizable // -
        static double thrown(double x) {
            if (x < 0) {
                throw new IllegalArgumentException("failure " + count++);
            }
            return x;
        }

        @Parallelizable // -
        static double refusedBeforeItFails(double x) {
            if (x < 0) {
                refused = true;
                throw new IllegalArgumentException("negative");
            }
            return x;
        }

        @Parallelizable // StaticState
        static double refusedAndGoesOn(double x) {
            if (x < 0) {
                refused = true;
            }
            return x;
        }

        @Parallelizable // -
        static double caught(String x) {
            try {
                return Double.parseDouble(x);
            } catch (NumberFormatException failure) {
                count++;
                return 0;
            }
        }

        @Parallelizable // StaticState
        static double triedAtLast(String x) {
            try {
                return Double.parseDouble(x);
            } finally {
                count++;
            }
        }

        @Parallelizable // -
        static double classThatNobodyMakes(double x) {
            class Counting {
                int next() {
                    return count++;
                }
            }
            return x;
        }
    }

    static class Locked {
        private static final ReentrantLock LOCK = new ReentrantLock();
        private static final ReentrantReadWriteLock BOTH = new ReentrantReadWriteLock();
        private static final Condition READY = LOCK.newCondition();
        private static final Door DOOR = new Door();

        static class Door {
            void lock() {}
        }

        static void lockAll() {}

        @Parallelizable // -
        static void interruptibly(int x) throws InterruptedException {
            LOCK.lockInterruptibly();
            try {
                count += x;
            } finally {
                LOCK.unlock();
            }
        }

        @Parallelizable // -
        static void forWriting(int x) {
            BOTH.writeLock().lock();
            try {
                count += x;
            } finally {
                BOTH.writeLock().unlock();
            }
        }

        @Parallelizable // StaticState
        static void aDoor(int x) {
            DOOR.lock();
            count += x;
        }

        @Parallelizable // StaticState
        static void onlyCalledLock(int x) {
            lockAll();
            count += x;
        }

        @Parallelizable // StaticState
        static void unlocked(int x) {
            if (LOCK.isLocked()) {
                LOCK.unlock();
            }
            count += x;
        }

        @Parallelizable // StaticState
        static void afterTheBlock(int x) {
            synchronized (Locked.class) {
                count += x;
            }
            refused = x < 0;
        }

        @Parallelizable // StaticState
        static void afterTheInnerBlock(int x) {
            {
                LOCK.lock();
                LOCK.unlock();
            }
            count += x;
        }

        @Parallelizable // -
        static boolean awaited(long nanos) throws InterruptedException {
            LOCK.lock();
            try {
                long end = System.nanoTime() + nanos;
                return READY.awaitNanos(end - System.nanoTime()) > 0;
            } finally {
                LOCK.unlock();
            }
        }
    }

    static class Waiting {
        private static volatile boolean done;

        private static void awaitTurn() {
            Thread.onSpinWait();
        }

        @Parallelizable // -
        static boolean parked(long nanos) {
            long end = System.nanoTime() + nanos;
            boolean seen = false;
            while (System.nanoTime() < end && !seen) {
                LockSupport.parkNanos(1000);
                seen = done;
            }
            return seen;
        }

        @Parallelizable // -
        static boolean turned(long nanos) {
            long end = System.nanoTime() + nanos;
            boolean seen = false;
            while (System.nanoTime() < end && !seen) {
                awaitTurn();
                seen = done;
            }
            return seen;
        }

        @Parallelizable // -
        static boolean slept(long nanos) throws InterruptedException {
            long end = System.nanoTime() + nanos;
            boolean seen = false;
            do {
                Thread.sleep(1);
                seen = done;
            } while (System.nanoTime() < end && !seen);
            return seen;
        }

        @Parallelizable // HiddenTime
        static int computed(long nanos) {
            long end = System.nanoTime() + nanos;
            int rounds = 0;
            while (System.nanoTime() < end) {
                rounds++;
            }
            return rounds;
        }

        @Parallelizable // HiddenTime
        static int computedAfterWaiting(long nanos) throws InterruptedException {
            long end = System.nanoTime() + nanos;
            int rounds = 0;
            while (!done) {
                Thread.sleep(1);
            }
            while (System.nanoTime() < end) {
                rounds++;
            }
            return rounds;
        }
    }

    static class Sums {
        @Parallelizable // HiddenRandom
        static List<Double> listOf(int n) {
            List<Double> list = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                if (Math.random() < 0.5) {
                    list.add(1.0);
                }
            }
            return list;
        }
    }
}

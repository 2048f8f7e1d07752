package programs;

import io.parallelizable.Parallelizable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Locks that are right. */
class Locks {
    static class OnClass {
        private static double sum;

        @Parallelizable // -
        static void collect(double x) {
            synchronized (Locks.class) {
                sum += x;
            }
        }
    }

    static class OnTheMap {
        private static final Map<String, Integer> COUNTS = new HashMap<>();

        @Parallelizable // -
        static void tally(String word) {
            synchronized (COUNTS) {
                COUNTS.merge(word, 1, Integer::sum);
            }
        }
    }

    static class WithLock {
        private static final Lock LOCK = new ReentrantLock();
        private static double most;

        @Parallelizable // -
        static void record(double x) {
            LOCK.lock();
            try {
                most = Math.max(most, x);
            } finally {
                LOCK.unlock();
            }
        }
    }

    static class SynchronizedMethod {
        private static final List<String> WARNINGS = new ArrayList<>();

        private static synchronized void warn(String text) {
            WARNINGS.add(text);
        }

        @Parallelizable // -
        static double checked(double x) {
            if (x < 0) {
                warn("negative: " + x);
            }
            return Math.abs(x);
        }
    }

    static class SynchronizedList {
        private static final List<Double> VALUES = Collections.synchronizedList(new ArrayList<>());

        @Parallelizable // -
        static void keep(double x) {
            VALUES.add(x);
        }
    }

    static class LockOfItsOwn {
        private static int count;

        @Parallelizable // StaticState
        static void wrong(double x) {
            Object lock = new Object();
            synchronized (lock) {
                count++;
            }
        }
    }
}

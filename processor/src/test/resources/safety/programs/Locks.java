package programs;

import io.parallelizable.Parallelizable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

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

    static class OtherLocks {
        private static final StampedLock STAMPED = new StampedLock();
        private static final Semaphore ONE = new Semaphore(1);
        private static final Semaphore FOUR = new Semaphore(4);
        private static final Semaphore OWN = new OwnSemaphore();
        private static final Lock LOCK = new ReentrantLock();
        private static final ReadWriteLock LOCKS = new ReentrantReadWriteLock();
        private static double guarded;
        private static double open;

        static class OwnSemaphore extends Semaphore {
            private static final long serialVersionUID = 1L;

            OwnSemaphore() {
                super(2);
            }
        }

        private static void locked(Runnable code) {
            LOCK.lock();
            try {
                code.run();
            } finally {
                LOCK.unlock();
            }
        }

        private static synchronized void exclusively(Runnable code) {
            code.run();
        }

        private static void now(Runnable code) {
            code.run();
        }

        private static void twice(Runnable code) {
            code.run();
            locked(code);
        }

        @Parallelizable // -
        static void withAStamp(double x) {
            long stamp = STAMPED.writeLock();
            try {
                guarded += x;
            } finally {
                STAMPED.unlockWrite(stamp);
            }
        }

        @Parallelizable // -
        static void withAStampOfAnother(double x) {
            long stamp;
            stamp = STAMPED.writeLock();
            try {
                guarded += x;
            } finally {
                STAMPED.unlockWrite(stamp);
            }
        }

        @Parallelizable // -
        static void withASemaphore(double x) throws InterruptedException {
            ONE.acquire();
            try {
                guarded += x;
            } finally {
                ONE.release();
            }
        }

        @Parallelizable // StaticState
        static void withASemaphoreOfItsOwn(double x) throws InterruptedException {
            OWN.acquire();
            try {
                guarded += x;
            } finally {
                OWN.release();
            }
        }

        @Parallelizable // StaticState
        static void withFourPermits(double x) throws InterruptedException {
            FOUR.acquire();
            try {
                open += x;
            } finally {
                FOUR.release();
            }
        }

        @Parallelizable // StaticState
        static void lockThatIsOnlyNamed(double x) {
            Lock lock = LOCKS.writeLock();
            open += x;
            lock.lock();
            lock.unlock();
        }

        @Parallelizable // -
        static void inALockedMethod(double x) {
            locked(() -> guarded += x);
        }

        @Parallelizable // -
        static void inASynchronizedMethod(double x) {
            exclusively(() -> guarded += x);
        }

        @Parallelizable // StaticState
        static void inAMethodWithoutLock(double x) {
            now(() -> open += x);
        }

        @Parallelizable // StaticState
        static void onceWithoutLock(double x) {
            twice(() -> open += x);
        }
    }
}

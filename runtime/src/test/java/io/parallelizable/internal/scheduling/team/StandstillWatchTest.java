package io.parallelizable.internal.scheduling.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.scheduling.policy.Tuning;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.Warnings;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/**
 * Worry: a run hangs on locks that no library can resolve, and nobody says why; or one that only takes long is blamed.
 */
class StandstillWatchTest {
    private static final long LATER = Tuning.STANDSTILL;
    private static final int MANY = 20;

    private final CountDownLatch bothInside = new CountDownLatch(2);
    private final AtomicReference<Thread> onWorker = new AtomicReference<>();

    /** The warnings after looks now, a little too early, and often later, when something holds. */
    private static List<String> warnings(BooleanSupplier standsStill) {
        try (Warnings warnings = new Warnings()) {
            Bounded.until("it stands still", standsStill);
            long now = System.nanoTime();
            StandstillWatch.SHARED.look(now);
            StandstillWatch.SHARED.look(now + LATER - 1);
            assertThat(warnings.heard()).as("before it was time").isEmpty();
            // Several looks, since the caller may just be leaving its element, and the worker beginning to wait.
            for (int look = 1; look <= MANY; look++) {
                StandstillWatch.SHARED.look(now + 2 * look * LATER);
            }
            return List.copyOf(warnings.heard());
        }
    }

    /** A caller of two elements, the second one on a worker, which does something there. */
    private Caller caller(IntKernel.Element ofWorker) {
        IntKernel kernel = IntKernel.of(2, i -> {
            if (i == 1) {
                onWorker.set(Thread.currentThread());
            }
            Bounded.meet(bothInside);
            return i == 1 ? ofWorker.of(i) : i;
        });
        return Caller.of(() -> kernel.run().threads(2).map());
    }

    private boolean isWorker(Thread.State state) {
        Thread worker = onWorker.get();
        return worker != null && worker.getState() == state;
    }

    @Test
    void readLockBehindAWriter_isWarnedOfOnceWithTheCallAndTheLock() throws InterruptedException {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        CountDownLatch release = new CountDownLatch(1);
        Caller reader = Caller.of(() -> {
            lock.readLock().lock();
            Bounded.await(release);
            lock.readLock().unlock();
        });
        Bounded.until("it is read", () -> lock.getReadLockCount() == 1);
        Caller writer = Caller.of(() -> {
            lock.writeLock().lock();
            lock.writeLock().unlock();
        });
        Bounded.until("a writer waits", () -> lock.hasQueuedThread(writer));
        Caller caller = caller(i -> {
            lock.readLock().lock();
            lock.readLock().unlock();
            return i;
        });
        List<String> heard = warnings(() -> isWorker(Thread.State.WAITING) && lock.hasQueuedThread(onWorker.get()));
        assertThat(heard).hasSize(1);
        assertThat(heard.get(0))
                .contains("element 1 of 2, Test.f(1), on thread parallelizable-")
                .contains("waits for java.util.concurrent.locks.ReentrantReadWriteLock");
        release.countDown();
        Bounded.join(caller);
        Bounded.join(reader);
    }

    @Test
    void lockOfAnotherThread_isWarnedOfWithItsOwner() throws InterruptedException {
        Object lock = new Object();
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Caller owner = Caller.of(() -> {
            synchronized (lock) {
                held.countDown();
                Bounded.awaitQuietly(release);
            }
        });
        Bounded.await(held);
        Caller caller = caller(i -> {
            synchronized (lock) {
                return i;
            }
        });
        List<String> heard = warnings(() -> isWorker(Thread.State.BLOCKED));
        assertThat(heard).hasSize(1);
        assertThat(heard.get(0)).contains("waits for java.lang.Object@").contains(", which thread caller holds");
        release.countDown();
        Bounded.join(caller);
        Bounded.join(owner);
    }

    @Test
    void elementThatWaitsForAnythingElse_isNotBlamed() {
        CountDownLatch release = new CountDownLatch(1);
        Caller caller = caller(i -> {
            Bounded.await(release);
            return i;
        });
        assertThat(warnings(() -> isWorker(Thread.State.TIMED_WAITING) && bothInside.getCount() == 0))
                .isEmpty();
        release.countDown();
        Bounded.join(caller);
    }

    @Test
    void longElementThatWaitsForOneLockAfterTheOther_isNotBlamed() {
        List<ReentrantLock> locks = List.of(new ReentrantLock(), new ReentrantLock(), new ReentrantLock());
        locks.forEach(ReentrantLock::lock);
        Caller caller = caller(i -> {
            for (ReentrantLock lock : locks) {
                lock.lock();
                lock.unlock();
            }
            return i;
        });
        try (Warnings warnings = new Warnings()) {
            long now = System.nanoTime();
            for (ReentrantLock lock : locks) {
                Bounded.until("it waits", () -> onWorker.get() != null && lock.hasQueuedThread(onWorker.get()));
                StandstillWatch.SHARED.look(now);
                now += LATER;
                lock.unlock();
            }
            assertThat(warnings.heard()).isEmpty();
        }
        Bounded.join(caller);
    }

    @Test
    void runThatHasEnded_isForgottenAlsoWhereAWorkerComesToItLate() {
        Standstill ended = new Standstill(
                new Team(1), new Computation<>(IntKernel.of(1, i -> i), new int[1], 0, 1, Settings.DEFAULT, null));
        AtomicReference<String> heard = new AtomicReference<>();
        StandstillWatch watch = new StandstillWatch(heard::set);
        watch.remove(ended);
        watch.add(ended);
        assertThat(watch.isEmpty()).isTrue();
    }

    @Test
    void patience_isTenSeconds() {
        assertThat(TimeUnit.NANOSECONDS.toSeconds(Tuning.STANDSTILL)).isEqualTo(10);
    }
}

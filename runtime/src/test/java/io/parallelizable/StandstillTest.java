package io.parallelizable;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.Bounded;
import io.parallelizable.support.Caller;
import io.parallelizable.support.IntKernel;
import io.parallelizable.support.OddExecutor;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Worry: an element waits for what the caller holds, which the plain loop could just have taken again. */
class StandstillTest {
    private final ExecutorService workers = Executors.newFixedThreadPool(3);
    private final CountDownLatch bothInside = new CountDownLatch(2);
    private final AtomicReference<int[]> results = new AtomicReference<>();

    @AfterEach
    void end() {
        workers.shutdown();
    }

    /** A run of two elements, each on a thread of its own, that then do something. */
    private IntRun<int[], RuntimeException> twoAtOnce(Runnable element) {
        return IntKernel.of(2, i -> {
                    Bounded.meet(bothInside);
                    element.run();
                    return 7 * i;
                })
                .run()
                .threads(2)
                .executor(workers);
    }

    @Test
    void monitorThatTheCallerHolds_isNoDeadlock() {
        Object lock = new Object();
        Bounded.join(Caller.of(() -> {
            synchronized (lock) {
                results.set(twoAtOnce(() -> {
                            synchronized (lock) {
                                Thread.onSpinWait();
                            }
                        })
                        .map());
            }
        }));
        assertThat(results.get()).containsExactly(0, 7);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void monitorThatAVirtualCallerHolds_isNoDeadlock() throws Exception {
        Object lock = new Object();
        Runnable map = () -> {
            synchronized (lock) {
                results.set(twoAtOnce(() -> {
                            synchronized (lock) {
                                Thread.onSpinWait();
                            }
                        })
                        .map());
            }
        };
        Bounded.join((Thread)
                Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, map));
        assertThat(results.get()).containsExactly(0, 7);
    }

    @Test
    void lockThatTheCallerHolds_isNoDeadlock() {
        Lock lock = new ReentrantLock();
        Bounded.join(Caller.of(() -> {
            lock.lock();
            try {
                results.set(twoAtOnce(() -> {
                            lock.lock();
                            lock.unlock();
                        })
                        .map());
            } finally {
                lock.unlock();
            }
        }));
        assertThat(results.get()).containsExactly(0, 7);
    }

    @Test
    void lockThatTheCallerHoldsThroughAnother_isNoDeadlock() {
        Object callers = new Object();
        Object others = new Object();
        CountDownLatch held = new CountDownLatch(1);
        Bounded.join(Caller.of(() -> {
            synchronized (callers) {
                Caller other = Caller.of(() -> {
                    synchronized (others) {
                        held.countDown();
                        synchronized (callers) {
                            Thread.onSpinWait();
                        }
                    }
                });
                Bounded.await(held);
                Thread caller = Thread.currentThread();
                results.set(twoAtOnce(() -> {
                            // In the plain loop no element would take the other one's lock: the caller's does not.
                            if (Thread.currentThread() != caller) {
                                synchronized (others) {
                                    Thread.onSpinWait();
                                }
                            }
                        })
                        .map());
                assertThat(other.isAlive()).isTrue();
            }
        }));
        assertThat(results.get()).containsExactly(0, 7);
    }

    @Test
    void lockThatTheCallerOfAnOuterRunHolds_isNoDeadlock() {
        Object lock = new Object();
        CountDownLatch outerInside = new CountDownLatch(2);
        ExecutorService outerWorkers = Executors.newFixedThreadPool(1);
        // The run inside is called by a worker of the outer one, and its own worker needs the lock, it does not.
        IntKernel inner = IntKernel.of(2, i -> {
            if (bothInside.getCount() > 0) {
                Bounded.meet(bothInside);
            }
            if (i == 1) {
                synchronized (lock) {
                    return 7;
                }
            }
            return i;
        });
        Bounded.join(Caller.of(() -> {
            synchronized (lock) {
                results.set(IntKernel.of(2, i -> {
                            Bounded.meet(outerInside);
                            return i == 0
                                    ? i
                                    : inner.run().threads(2).executor(workers).map()[1];
                        })
                        .run()
                        .threads(2)
                        .executor(outerWorkers)
                        .map());
            }
        }));
        outerWorkers.shutdown();
        assertThat(results.get()).containsExactly(0, 7);
    }

    @Test
    void elementsThatWaitedForTheirCallerOnce_stayWithACallerThatHoldsAMonitor() {
        Object lock = new Object();
        AtomicInteger asked = new AtomicInteger();
        ExecutorService counting = new OddExecutor(task -> {
            asked.incrementAndGet();
            workers.execute(task);
        });
        IntKernel kernel = IntKernel.of(20, i -> {
            if (bothInside.getCount() > 0) {
                Bounded.meet(bothInside);
            }
            Bounded.spin(1_000_000);
            synchronized (lock) {
                return i;
            }
        });
        IntRun<int[], RuntimeException> run = kernel.run().threads(2).executor(counting);
        Bounded.join(Caller.of(() -> {
            synchronized (lock) {
                run.map();
                assertThat(asked).hasPositiveValue();
                asked.set(0);
                results.set(run.map());
            }
        }));
        assertThat(results.get()).hasSize(20).isSorted();
        assertThat(asked).hasValue(0);
        run.map();
        assertThat(asked).as("by a caller that holds none").hasPositiveValue();
    }

    @Test
    void resultsOfSuchARun_areNotWrittenToByTheWorkerThatComesLate() {
        Object lock = new Object();
        CountDownLatch late = new CountDownLatch(1);
        Thread[] caller = new Thread[1];
        IntKernel kernel = IntKernel.of(2, i -> {
            Bounded.meet(bothInside);
            synchronized (lock) {
                if (Thread.currentThread() != caller[0]) {
                    late.countDown();
                    return -1;
                }
                return 7 * i;
            }
        });
        Bounded.join(Caller.of(() -> {
            caller[0] = Thread.currentThread();
            synchronized (lock) {
                results.set(kernel.run().threads(2).executor(workers).map());
            }
        }));
        Bounded.awaitQuietly(late);
        workers.shutdown();
        Bounded.until("the worker's end", workers::isTerminated);
        assertThat(results.get()).containsExactly(0, 7);
    }

    @Test
    void lockOfSomeoneElse_isWaitedForAndTheElementCalledOnce() throws InterruptedException {
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
        AtomicReference<Thread> worker = new AtomicReference<>();
        Thread test = Thread.currentThread();
        IntKernel kernel = IntKernel.of(2, i -> {
            Bounded.meet(bothInside);
            if (Thread.currentThread() != test) {
                worker.set(Thread.currentThread());
                synchronized (lock) {
                    return i;
                }
            }
            return i;
        });
        Caller releaser = Caller.of(() -> {
            Bounded.until(
                    "the worker is blocked and the caller waits for it",
                    () -> worker.get() != null
                            && worker.get().getState() == Thread.State.BLOCKED
                            && test.getState() == Thread.State.TIMED_WAITING);
            // Longer than the caller takes to look at its worker for the first times.
            Bounded.spin(50_000_000);
            release.countDown();
        });
        assertThat(kernel.run().threads(2).executor(workers).map()).containsExactly(0, 1);
        assertThat(kernel.calls(0) + kernel.calls(1)).isEqualTo(2);
        Bounded.join(owner);
        Bounded.join(releaser);
    }
}

package io.parallelizable.internal.threads;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.support.Bounded;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Worry: the system has no thread for the timer, and time limits stop runs from beginning, or are forgotten. */
class TimerTest {
    private final AtomicBoolean threads = new AtomicBoolean();
    private final AtomicInteger ran = new AtomicInteger();
    private final Timer timer = new Timer(work -> {
        if (!threads.get()) {
            throw new OutOfMemoryError("unable to create native thread");
        }
        return RuntimeThreads.thread("timer", work);
    });

    @Test
    void withoutAThread_dueActionsAreRunByThreadsThatAsk() {
        timer.after(1, ran::incrementAndGet);
        timer.after(TimeUnit.HOURS.toNanos(1), ran::incrementAndGet);
        Bounded.until("it is run", () -> {
            timer.runDue();
            return ran.get() > 0;
        });
        timer.runDue();
        assertThat(ran).hasValue(1);
    }

    @Test
    void withoutAThread_aCancelledActionIsNotRun() {
        timer.after(1, ran::incrementAndGet).run();
        timer.after(1_000_000, ran::incrementAndGet);
        Bounded.until("the other one is run", () -> {
            timer.runDue();
            return ran.get() > 0;
        });
        assertThat(ran).hasValue(1);
    }

    @Test
    void whenThereAreThreadsAgain_whatWasLeftIsDone() throws InterruptedException {
        timer.after(1, ran::incrementAndGet);
        threads.set(true);
        CountDownLatch later = new CountDownLatch(1);
        timer.after(1_000_000, later::countDown);
        Bounded.await(later);
        assertThat(ran).hasValue(1);
    }

    @Test
    void nothingToWaitFor_isDoneAtOnce() {
        timer.after(0, ran::incrementAndGet);
        assertThat(ran).hasValue(1);
    }
}

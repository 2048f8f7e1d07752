package io.parallelizable.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** Many threads that all call the same, again and again, for a while. */
public final class Crowd {
    private final Supplier<?> work;
    private final CountDownLatch start = new CountDownLatch(1);
    private volatile boolean over;

    /** Results have to be seen by somebody to be computed. */
    @SuppressWarnings("unused")
    private volatile Object seen;

    private Crowd(Supplier<?> work) {
        this.work = work;
    }

    /**
     * What the threads got done.
     *
     * @param callsPerSecond by all together
     * @param slowestToFastest how many calls the slowest got done for one of the fastest
     */
    public record Outcome(double callsPerSecond, double slowestToFastest) {}

    /** Lets so many threads call for so long. */
    public static Outcome call(Supplier<?> work, int callers, Duration time) throws InterruptedException {
        return new Crowd(work).call(callers, time);
    }

    private Outcome call(int callers, Duration time) throws InterruptedException {
        List<Caller> threads = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            threads.add(new Caller());
        }
        threads.forEach(Thread::start);
        long begin = System.nanoTime();
        start.countDown();
        Thread.sleep(time.toMillis());
        over = true;
        double seconds = (System.nanoTime() - begin) / 1e9;
        LongSummaryStatistics calls = new LongSummaryStatistics();
        for (Caller caller : threads) {
            caller.join();
            calls.accept(caller.calls);
        }
        return new Outcome(calls.getSum() / seconds, (double) calls.getMin() / Math.max(1, calls.getMax()));
    }

    private final class Caller extends Thread {
        private long calls;

        @Override
        public void run() {
            try {
                start.await();
            } catch (InterruptedException e) {
                return;
            }
            while (!over) {
                seen = work.get();
                calls++;
            }
        }
    }
}

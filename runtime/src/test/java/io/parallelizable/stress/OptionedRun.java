package io.parallelizable.stress;

import io.parallelizable.IntRun;
import io.parallelizable.StreamRun;
import io.parallelizable.support.Bounded;
import io.parallelizable.support.Runs;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * A run with options that a seed has mixed, whose elements fail so many times before they succeed, wait, run others,
 * and stop it; and what they have seen.
 */
final class OptionedRun {
    /** How often an element fails that never succeeds. */
    static final int ALWAYS = 1000;

    private static final int MOST_RETRIES = 3;

    private final int length;
    private final int threads;
    private final int retries;
    private final ExecutorService executor;
    private final int[] failures;
    private final boolean[] errors;
    private final boolean[] waits;
    private final boolean[] slow;
    private final boolean[] comesLate;
    private final int lookAhead;
    private final int cost;
    private final int nestedAt;
    private final OptionedRun nested;
    private final long timeoutNanos;
    private final int cancelAt;
    private final int interruptAt;
    private final CompletableFuture<Void> button = new CompletableFuture<>();
    private final AtomicIntegerArray calls;
    private final Map<Integer, Throwable> thrown = new ConcurrentHashMap<>();
    private final Set<Thread> late = ConcurrentHashMap.newKeySet();
    private final Set<String> faults = ConcurrentHashMap.newKeySet();
    private final Set<Integer> inside = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Thread caller;
    private volatile boolean interrupted;
    private volatile boolean returned;
    private volatile boolean dropped;

    OptionedRun(Random random, ExecutorService executor, boolean outermost) {
        length = random.nextInt(random.nextInt(10) == 0 ? 3000 : 40);
        threads = 1 + random.nextInt(6);
        retries = random.nextInt(MOST_RETRIES + 1);
        this.executor = random.nextInt(4) == 0 ? executor : null;
        failures = new int[length];
        errors = new boolean[length];
        waits = new boolean[length];
        slow = new boolean[length];
        comesLate = new boolean[length];
        planElements(random);
        lookAhead = random.nextInt(3) == 0 ? 1 + random.nextInt(12) : 0;
        cost = random.nextInt(3) == 0 ? random.nextInt(20_000) : 0;
        nestedAt = outermost && random.nextInt(6) == 0 ? random.nextInt(length + 1) : -1;
        nested = nestedAt < 0 ? null : new OptionedRun(random, executor, false);
        timeoutNanos = random.nextInt(4) == 0 ? random.nextInt(1 << random.nextInt(22)) : -1;
        cancelAt = random.nextInt(6) == 0 ? random.nextInt(length + 1) : -1;
        interruptAt = outermost && random.nextInt(12) == 0 ? random.nextInt(length + 1) : -1;
        calls = new AtomicIntegerArray(length);
    }

    private void planElements(Random random) {
        int often = random.nextInt(3) == 0 ? 10 : 500;
        for (int i = 0; i < length; i++) {
            boolean fails = random.nextInt(often) == 0;
            failures[i] = !fails ? 0 : random.nextInt(3) == 0 ? ALWAYS : 1 + random.nextInt(MOST_RETRIES);
            errors[i] = random.nextInt(4) == 0;
            waits[i] = random.nextInt(200) == 0;
            slow[i] = random.nextInt(300) == 0;
            comesLate[i] = random.nextInt(300) == 0;
        }
    }

    /** The result of an element. */
    static int result(int index) {
        return 7 * index + 1;
    }

    int length() {
        return length;
    }

    /** The run with its options. */
    IntRun<int[], RuntimeException> run() {
        IntRun<int[], RuntimeException> run = Runs.<RuntimeException>ofInts(new OptionedKernel(this))
                .threads(threads)
                .retries(retries);
        run = executor == null ? run : run.executor(executor);
        run = timeoutNanos < 0 ? run : run.timeout(Duration.ofNanos(timeoutNanos));
        run = lookAhead == 0 ? run : run.lookAhead(lookAhead);
        return cancelAt < 0 ? run : run.cancelOn(button);
    }

    /** The same over a stream of inputs, some of which come late. */
    StreamRun<Integer, RuntimeException> runOverInputs() {
        StreamRun<Integer, RuntimeException> run = Runs.<Integer, Integer, RuntimeException>ofStream(
                        IntStream.range(0, length).peek(this::read).boxed(),
                        some -> Runs.ofInts(new OptionedKernel(this, some)))
                .threads(threads)
                .retries(retries);
        run = executor == null ? run : run.executor(executor);
        run = timeoutNanos < 0 ? run : run.timeout(Duration.ofNanos(timeoutNanos));
        run = lookAhead == 0 ? run : run.lookAhead(lookAhead);
        return cancelAt < 0 ? run : run.cancelOn(button);
    }

    /** The source may be read by one thread at a time. */
    private void read(int index) {
        if (!reading.compareAndSet(false, true)) {
            faults.add("two threads read inputs at once");
        }
        if (comesLate[index]) {
            LockSupport.parkNanos(1_000_000);
        }
        reading.set(false);
    }

    /**
     * The current thread is about to execute it.
     *
     * @param dropped whether it ends when it has enough, and lets the rest be stopped
     */
    void begin(boolean dropped) {
        this.dropped = dropped;
        caller = Thread.currentThread();
    }

    /** The operation has returned. */
    synchronized void end() {
        returned = true;
    }

    int call(int index) throws Throwable {
        int call = calls.incrementAndGet(index);
        if (call > callsOf(index)) {
            faults.add("element " + index + " is called for the " + call + "th time");
        }
        Bounded.spin(cost);
        if (call == 1) {
            act(index);
        }
        if (call <= failures[index]) {
            Throwable failure = failure(index, call);
            thrown.put(index, failure);
            throw failure;
        }
        return result(index);
    }

    private void act(int index) throws InterruptedException {
        if (index == cancelAt) {
            button.complete(null);
        }
        if (index == interruptAt) {
            interruptCaller();
        }
        if (waits[index]) {
            TimeUnit.MICROSECONDS.sleep(100);
        }
        if (slow[index]) {
            TimeUnit.MILLISECONDS.sleep(3);
        }
        if (index == nestedAt) {
            nest();
        }
    }

    /** What the run inside throws is not the element's: so it is known what the element does. */
    private void nest() {
        nested.begin(false);
        try {
            nested.run().map();
        } catch (Throwable ofTheRunInside) {
            // A stop of this run may have caused it.
        } finally {
            nested.end();
        }
    }

    private Throwable failure(int index, int call) {
        String message = "element " + index + ", call " + call;
        return errors[index]
                ? new AssertionError(message)
                : call % 2 == 0 ? new IOException(message) : new IllegalStateException(message);
    }

    private synchronized void interruptCaller() {
        Thread thread = caller;
        if (!returned && thread != null) {
            interrupted = true;
            thread.interrupt();
        }
    }

    void chunkBegins(int from) {
        inside.add(from);
        // Who is left behind above a failure finishes what it has taken.
        if (returned && from <= lowestFailing() && !(mayBeStopped() && late.add(Thread.currentThread()))) {
            faults.add("a chunk begins after the run has returned");
        }
    }

    void chunkEnds(int from) {
        inside.remove(from);
    }

    /** Where chunks begin that are being computed. */
    Set<Integer> inside() {
        return Set.copyOf(inside);
    }

    /** How often an element is called, if it is and nothing stops the run. */
    int callsOf(int index) {
        return errors[index] ? 1 : 1 + Math.min(failures[index], retries);
    }

    /** Whether an element fails in the end. */
    boolean fails(int index) {
        return failures[index] > (errors[index] ? 0 : retries);
    }

    /** The lowest element that fails in the end; the length if none does. */
    int lowestFailing() {
        int index = 0;
        while (index < length && !fails(index)) {
            index++;
        }
        return index;
    }

    /** What an element has thrown last. */
    Throwable thrown(int index) {
        return thrown.get(index);
    }

    /** Whether an element has thrown that in its last call. */
    boolean hasThrown(Throwable failure) {
        return thrown.containsValue(failure);
    }

    int calls(int index) {
        return calls.get(index);
    }

    boolean hasTimeout() {
        return timeoutNanos >= 0;
    }

    boolean isCancelled() {
        return button.isDone();
    }

    boolean isInterrupted() {
        return interrupted;
    }

    /** Whether it may end early for another reason than a failure. */
    boolean mayBeStopped() {
        return hasTimeout() || isCancelled() || interrupted || dropped;
    }

    Set<String> faults() {
        if (nested != null) {
            faults.addAll(nested.faults);
        }
        return faults;
    }

    @Override
    public String toString() {
        return length + " elements on " + threads + " threads" + (executor == null ? "" : " of an executor") + ", "
                + retries + " retries, look-ahead " + lookAhead + ", time limit " + timeoutNanos + " ns, cancelled at "
                + cancelAt
                + ", interrupted at " + interruptAt + ", nested at " + nestedAt + ", failing first at "
                + lowestFailing();
    }
}

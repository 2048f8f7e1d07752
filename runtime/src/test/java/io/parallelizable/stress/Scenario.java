package io.parallelizable.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a seed makes up: one to three callers at once, and what they run. */
final class Scenario {
    /** Runs inside runs. */
    static final int DEPTH = 4;

    private static final long WATCHDOG_SECONDS = 30;

    private final long seed;
    private final Faults faults;
    private final NastyExecutors executors;
    private final Callers callers;
    private final boolean changes;
    private final ClassLoader loader;
    private final List<RandomRun> runs = new ArrayList<>();
    private final List<Runnable> closing = new ArrayList<>();
    private final Callers.Kind kind;
    private final Set<Thread> calling = ConcurrentHashMap.newKeySet();
    private volatile boolean disturbed;
    private volatile boolean interrupted;

    Scenario(long seed, Faults faults, NastyExecutors executors, Callers callers) {
        this.seed = seed;
        this.faults = faults;
        this.executors = executors;
        this.callers = callers;
        Random random = new Random(seed);
        changes = random.nextInt(8) == 0;
        loader = random.nextInt(4) == 0 ? new ClassLoader(null) {} : ClassLoader.getSystemClassLoader();
        int count = random.nextInt(6) == 0 ? 2 + random.nextInt(2) : 1;
        for (int k = 0; k < count; k++) {
            runs.add(new RandomRun(this, random, DEPTH, null));
        }
        kind = callers.choose(random);
    }

    /** Executes all runs and checks them. */
    void check() throws Exception {
        faults.begin(seed);
        List<Future<?>> calls = new ArrayList<>();
        for (RandomRun run : runs) {
            calls.add(callers.call(run, runs.size() == 1, kind));
        }
        for (Future<?> call : calls) {
            await(call);
        }
        closing.forEach(Runnable::run);
        executors.runLate();
        faults.check();
    }

    private void await(Future<?> call) throws Exception {
        try {
            call.get(WATCHDOG_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException hanging) {
            faults.check();
            throw new AssertionError("still running: " + runs + "\n" + stacks(), hanging);
        }
    }

    /** What all threads are doing. */
    static String stacks() {
        StringBuilder text = new StringBuilder();
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            text.append('\n').append(thread);
            for (StackTraceElement frame : stack) {
                text.append("\n    ").append(frame);
            }
        });
        return text.toString();
    }

    NastyExecutors executors() {
        return executors;
    }

    /** Has something done after the last run has returned. */
    void atEnd(Runnable action) {
        closing.add(action);
    }

    /** Has something done after a while. */
    void later(long nanos, Runnable action) {
        callers.later(nanos, action);
    }

    void fault(String what) {
        faults.add(seed, what + ", in " + runs + " called from " + kind);
    }

    /** A thread calls a run; false if it calls one already, of whose elements this is part. */
    boolean call(Thread caller) {
        return calling.add(caller);
    }

    /** That run has returned. */
    void endCall(Thread caller) {
        calling.remove(caller);
    }

    /** What a thread does to its interrupt flag that helps while it waits in a run of its own is felt there. */
    void disturbOuterCaller() {
        if (calling.contains(Thread.currentThread())) {
            disturb();
        }
    }

    /** From now on, callers and workers may find themselves interrupted. */
    void disturb() {
        disturbed = true;
    }

    /** Someone is about to interrupt a caller, and not merely an element to throw what tells of it. */
    void interrupt() {
        interrupted = true;
        disturbed = true;
    }

    boolean isInterrupted() {
        return interrupted;
    }

    boolean isDisturbed() {
        return disturbed;
    }

    /** Whether elements change the thread that they run on. */
    boolean changes() {
        return changes;
    }

    /** The context class loader of the callers, and what elements set it to. */
    ClassLoader loader() {
        return loader;
    }

    void changeThread() {
        Thread self = Thread.currentThread();
        self.setName("changed by " + seed);
        self.setPriority(Thread.NORM_PRIORITY - 1);
        self.setContextClassLoader(null);
    }

    /** Whether a thread's name comes from an element of another scenario. */
    boolean isForeign(String name) {
        return name.startsWith("changed by ") && !(changes && name.equals("changed by " + seed));
    }

    /** Whether a thread's priority comes from an element of another scenario. */
    boolean isForeign(int priority) {
        return priority != Thread.NORM_PRIORITY && !changes;
    }

    /** Whether a context class loader may come from a caller or an element of this scenario. */
    boolean isOwn(ClassLoader felt) {
        return changes && (felt == null || felt == loader);
    }
}

package io.parallelizable.stress;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/**
 * Sees everything that happens in one run, and reports at once what must never happen at any moment; what the end of
 * the run must be like is for the {@link Oracle}.
 *
 * <p>An interrupted run leaves behind whoever does not answer in time: a thread that the system does not let run at
 * that moment finishes the chunk that it has taken, and must take no other. A run that has failed leaves behind those
 * above the failure, in the same way.
 *
 * <p>On which thread an element has finished is noted in a plain array: the caller must see it, as all that elements
 * write.
 */
final class Witness {
    /** Set on callers, and nowhere else. */
    static final InheritableThreadLocal<String> INHERITABLE = new InheritableThreadLocal<>();

    private final Scenario scenario;
    private final RandomRun around;
    private final boolean deaf;
    private final AtomicIntegerArray calls;
    private final Thread[] finishedOn;
    private final Map<Integer, Throwable> failures = new ConcurrentHashMap<>();
    private final Map<Thread, Integer> failedOn = new ConcurrentHashMap<>();
    private final Set<Thread> interrupters = ConcurrentHashMap.newKeySet();
    private final Set<Thread> seesFlag = ConcurrentHashMap.newKeySet();
    private final Set<Thread> ignoring = ConcurrentHashMap.newKeySet();
    private final Set<Thread> late = ConcurrentHashMap.newKeySet();
    private final Set<Integer> inside = ConcurrentHashMap.newKeySet();
    private volatile Thread caller;
    private volatile ClassLoader loader;
    private volatile boolean outermost;
    private volatile boolean returned;
    private volatile boolean stopped;
    private volatile boolean flagged;
    private volatile boolean answered;
    private volatile int failedAt = Integer.MAX_VALUE;

    /**
     * A witness of a run of so many elements.
     *
     * @param around the run of which an element calls this one; null if there is none
     * @param deaf whether no element on the caller's thread ever takes an interrupt flag away, not even for a moment
     */
    Witness(Scenario scenario, RandomRun around, int length, boolean deaf) {
        this.scenario = scenario;
        this.around = around;
        this.deaf = deaf;
        this.calls = new AtomicIntegerArray(length);
        this.finishedOn = new Thread[length];
    }

    /** The current thread is about to call the run. */
    void begin() {
        caller = Thread.currentThread();
        loader = caller.getContextClassLoader();
        outermost = scenario.call(caller);
    }

    /** The run has returned, by throwing that or with results. */
    synchronized void end(Throwable thrown) {
        failedAt = thrown == null ? Integer.MAX_VALUE : Objects.requireNonNullElse(indexOf(thrown), Integer.MAX_VALUE);
        stopped = Thread.currentThread().isInterrupted();
        returned = true;
        if (outermost) {
            scenario.endCall(caller);
        }
    }

    /**
     * Interrupts the caller, unless the run has returned. Where the run may have interrupted the caller itself, since
     * an element below has failed, this interrupt is not told from that one, and is lost with it.
     */
    synchronized void interruptCaller() {
        if (returned || caller == null) {
            return;
        }
        scenario.interrupt();
        boolean mayComeSecond = mayDismiss();
        flagged |= !mayComeSecond;
        caller.interrupt();
        if (!mayComeSecond) {
            interrupters.add(Thread.currentThread());
        }
    }

    /** The caller's interrupt flag has been set by what an element did on the caller's thread. */
    void flag() {
        flagged = true;
    }

    void chunkBegins(int from) {
        inside.add(from);
        Thread self = Thread.currentThread();
        boolean mayBeLate = stopped || from > failedAt;
        if (returned && !(mayBeLate && late.add(self))) {
            fault("chunk " + from + " begins after the run has returned");
        }
        Integer failed = failedOn.get(self);
        if (failed != null && from > failed) {
            fault("chunk " + from + " begins on a thread that has seen element " + failed + " fail");
        }
        if (interrupters.contains(self) && (self == caller || deaf && ignoresAgain(self))) {
            fault("chunk " + from + " begins on a thread that has interrupted the caller");
        }
        if (self != caller) {
            checkWorker(self, from);
        }
    }

    /**
     * Takes note of a chunk that a thread begins while the caller's flag is set; whether it is the second one. Where
     * the caller waits for a lock of the runtime, the JDK takes the flag away until it has the lock, so a first one may
     * begin.
     */
    private boolean ignoresAgain(Thread self) {
        return seesFlag.contains(self) && caller.isInterrupted() && !ignoring.add(self);
    }

    void chunkEnds(int from) {
        inside.remove(from);
        if (caller.isInterrupted()) {
            seesFlag.add(Thread.currentThread());
        }
    }

    /** Whether a thread is the runtime's own, whatever its name is by now. */
    static boolean isWorker(Thread thread) {
        return thread.getClass().getName().endsWith(".Worker");
    }

    private void checkWorker(Thread self, int from) {
        if (isWorker(self) && INHERITABLE.get() != null) {
            fault("a worker has inherited what belongs to the thread that has started it");
        }
        if (self.isInterrupted() && !isDisturbed() && failures.keySet().stream().noneMatch(failed -> failed < from)) {
            fault("a chunk feels the interrupt of an element before");
        }
        if (scenario.isForeign(self.getName())) {
            fault("a chunk feels the name that another run has given its thread: " + self.getName());
        }
        if (scenario.isForeign(self.getPriority()) && !(self instanceof java.util.concurrent.ForkJoinWorkerThread)) {
            fault("a chunk feels the priority that another run has given its thread");
        }
        ClassLoader felt = self.getContextClassLoader();
        if (felt != loader && !scenario.isOwn(felt)) {
            fault("a chunk has not the caller's context class loader, but " + felt);
        }
    }

    void elementBegins(int index) {
        int count = calls.incrementAndGet(index);
        if (count != 1) {
            fault("element " + index + " is called for the " + count + "th time");
        }
        if (returned && !stopped && index <= failedAt) {
            fault("element " + index + " begins after the run has returned");
        }
    }

    void elementFinished(int index) {
        finishedOn[index] = Thread.currentThread();
    }

    void elementFailed(int index, Throwable failure) {
        if (Throwables.tellsOfInterruption(failure)) {
            scenario.disturbOuterCaller();
            if (isCaller()) {
                flagged = true;
                // A worker below, whose chunk has not ended, may take longer than an interrupted run waits.
                answered = IntStream.range(0, index).allMatch(below -> finishedOn[below] == caller);
            }
        }
        failures.put(index, failure);
        failedOn.merge(Thread.currentThread(), index, Math::min);
    }

    void fault(String what) {
        scenario.fault(what);
    }

    boolean isCaller() {
        return Thread.currentThread() == caller;
    }

    boolean hasReturned() {
        return returned;
    }

    /** Whether the caller's interrupt flag must be set when the run has returned. */
    boolean isFlagged() {
        return flagged;
    }

    /** Whether anything may have interrupted the caller: a failure below the element that has called the run, too. */
    boolean isDisturbed() {
        return scenario.isDisturbed() || mayBeDismissed();
    }

    private boolean mayBeDismissed() {
        return around != null && around.witness().mayDismiss();
    }

    private boolean mayDismiss() {
        return !failures.isEmpty() || mayBeDismissed();
    }

    /** Whether an element on the caller's thread has failed with what answers an interrupt, though there was none. */
    boolean isAnsweredUnasked() {
        return answered && !scenario.isInterrupted() && !mayBeDismissed();
    }

    /** Where chunks begin that are being computed. */
    Set<Integer> inside() {
        return Set.copyOf(inside);
    }

    /** The index of the element that has thrown something; null if none has. */
    Integer indexOf(Throwable thrown) {
        for (Map.Entry<Integer, Throwable> failure : failures.entrySet()) {
            if (failure.getValue() == thrown) {
                return failure.getKey();
            }
        }
        return null;
    }

    boolean hasFinished(int index) {
        return finishedOn[index] != null;
    }

    /** What each element that has failed has thrown. */
    Map<Integer, Throwable> failures() {
        return failures;
    }
}

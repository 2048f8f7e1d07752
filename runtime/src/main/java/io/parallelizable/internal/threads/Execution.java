package io.parallelizable.internal.threads;

import io.parallelizable.internal.engine.Failure;
import io.parallelizable.internal.engine.Interruption;
import io.parallelizable.internal.engine.Outcome;
import io.parallelizable.internal.engine.Place;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * One run being shared by its caller with the workers that help.
 *
 * <p><b>The caller works.</b> It takes strips ({@link Strips}) until none is left. So whatever becomes of the helpers
 * (an executor that rejects, drops or delays them, a pool that is busy with the very thread we are on), the caller
 * alone can finish: no run waits for a thread to become free, which is why nesting cannot deadlock.
 *
 * <p><b>Helpers.</b> The caller has begun alone ({@link Solo}), takes its next strip, and then has helpers asked for,
 * one by one, as long as the rest is worth it ({@link Recruitment}). Whether that has gained time is known afterwards
 * and remembered ({@link Savings}): where it has not, later runs stay with their caller.
 *
 * <p><b>The end.</b> When no strip is left the caller closes the {@link Crew}: late helpers are turned away, those
 * inside are waited for, each for the one strip that it is in. Leaving the crew publishes what a helper wrote to the
 * caller. The {@link Invitation} that an executor may still hold is emptied, so it keeps nothing alive. A helper that
 * waits for the caller meanwhile is found by {@link Standstill}.
 *
 * <p><b>Interruption.</b> Whoever finds the caller interrupted, between two strips, stops the run. The caller then
 * interrupts the helpers that are still inside, and leaves without them. Where the caller's own element has met the
 * interrupt, what that threw is the run's failure: all elements below it have been computed, since the caller takes
 * them in ascending order, and helpers take theirs from above; in a search, where they do not, it only stops the run.
 *
 * <p><b>Faults.</b> Where memory or stack runs out in here, and not in an element, the caller's run is given up: no
 * strip is begun any more, and the fault is thrown when the helpers have left. A helper that cannot even begin costs
 * nothing but its help.
 */
final class Execution<O extends @Nullable Object> {
    /** Expected work below which a look at the caller's stack would be felt, in nanoseconds. */
    private static final double BRIEF = 100_000_000;

    /** How long an interrupted caller waits for helpers to leave, in milliseconds. */
    private static final long GRACE_MILLIS = 10;

    private static final VarHandle BUSY_NANOS;
    private static final VarHandle COMPUTED;
    private static final VarHandle TAKEN;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            BUSY_NANOS = lookup.findVarHandle(Execution.class, "busyNanos", long.class);
            COMPUTED = lookup.findVarHandle(Execution.class, "computed", long.class);
            TAKEN = lookup.findVarHandle(Execution.class, "taken", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Strips<O> strips;
    private final Lesson lesson;
    private final Pace pace;

    private final Thread caller = Thread.currentThread();
    private final Clearance clearance = new Clearance();
    private final Crew crew;
    private final @Nullable Execution<?> outer;
    private final Recruitment recruitment;
    private @Nullable ClassLoader loader;
    private boolean settled = true;
    private volatile long busyNanos;
    private volatile long computed;

    /** How many strips. */
    private volatile int taken;

    /**
     * An execution on the calling thread and helpers.
     *
     * @param strips what is to be computed
     * @param lesson what is known of the run
     * @param helpers where helpers come from
     * @param wanted how many there may be at once
     * @param pace the caller's, which has begun alone
     */
    Execution(Strips<O> strips, Lesson lesson, Helpers helpers, int wanted, Pace pace) {
        this.strips = strips;
        this.lesson = lesson;
        this.crew = new Crew(wanted);
        this.outer = caller instanceof Worker ? ((Worker) caller).helped() : null;
        this.recruitment =
                new Recruitment(helpers, wanted, new Invitation(this), crew, clearance, strips, lesson.site(), outer);
        this.pace = pace;
    }

    /** Computes everything. */
    Outcome run() throws Interruption {
        boolean allLeft;
        try {
            Participant me = new Participant(Role.CALLER, pace);
            if (claim(me)) {
                share();
                compute(me);
            }
            add(pace);
            allLeft = awaitHelpers();
        } catch (Throwable fault) {
            strips.stop();
            awaitHelpers();
            throw fault;
        } finally {
            recruitment.end();
        }
        if (!allLeft || strips.isStopped()) {
            return interrupted();
        }
        Failure failure = strips.failure();
        if (failure == null) {
            teach();
        } else if (strips.areInOrder()) {
            lesson.endEarly(busyNanos, (int) computed + 1, crew.entered() > 0);
        }
        return failure == null && settled ? Outcome.COMPLETE : new Outcome(failure, settled);
    }

    private void teach() {
        if (recruitment.hasAsked() || crew.entered() > 0) {
            lesson.endShared(busyNanos, crew.entered() > 0);
        } else {
            lesson.endAlone(busyNanos);
        }
    }

    /** Lets no one in any more and waits until all have left; false if the caller is interrupted first. */
    private boolean awaitHelpers() {
        crew.close();
        if (crew.spin()) {
            return true;
        }
        Standstill standstill = new Standstill(crew, clearance, strips);
        boolean allLeft = standstill.awaitAll();
        settled = !standstill.hasMetSome();
        return allLeft;
    }

    private Outcome interrupted() throws Interruption {
        strips.stop();
        Failure failure = strips.failure();
        crew.interrupt(GRACE_MILLIS);
        if (failure != null && strips.isAnsweredByElement() && !strips.isStopRequested()) {
            return Outcome.failed(failure);
        }
        Place leftBehind = crew.lowestPlace();
        throw new Interruption(computed, leftBehind == null && failure != null ? failure.place() : leftBehind);
    }

    private void share() {
        try {
            loader = caller.getContextClassLoader();
            if (lesson.site().hasBeenShared() && lesson.expectedWork() < BRIEF) {
                clearance.presume();
            }
            recruitment.begin();
        } catch (Throwable unavailable) {
            // No thread, no memory, or a caller that hides its class loader: it works alone.
            clearance.refuse();
        }
    }

    /** Has the caller of this execution, or of one around it, help a run inside an element, if it only waits. */
    boolean lendCaller(Invitation errand) {
        return crew.offer(errand) || outer != null && outer.lendCaller(errand);
    }

    /**
     * What a helper does: computes strips until none is left, unless it comes too late.
     *
     * @param role what its thread is here, a helper or a guest
     */
    void help(Role role) {
        Participant helper = new Participant(role, new Pace(lesson.site().nanosPerElement()));
        // An executor may run its tasks in the caller, which works anyway.
        if (helper.thread() != caller && crew.enter(helper)) {
            try {
                if (clearance.await()) {
                    ThreadState.with(loader, () -> computeAsHelper(helper));
                }
            } finally {
                crew.leave(helper);
            }
        }
    }

    private void computeAsHelper(Participant helper) {
        Worker worker = helper.thread() instanceof Worker ? (Worker) helper.thread() : null;
        Execution<?> before = worker == null ? null : worker.help(this);
        try {
            recruitment.goOn(helper);
            if (claim(helper)) {
                compute(helper);
            }
            add(helper.pace());
        } catch (Throwable fault) {
            strips.abandon(helper, fault);
        } finally {
            if (worker != null) {
                worker.help(before);
            }
        }
    }

    /** Computes the strip that the participant has taken, and others after it. */
    private void compute(Participant participant) {
        do {
            strips.compute(participant);
            if (participant.role() == Role.HELPER) {
                // An element that interrupts its own thread must not be felt by the next one.
                Thread.interrupted();
            }
            recruitment.goOn(participant);
        } while (!isNeededElsewhere(participant) && claim(participant));
    }

    private void add(Pace done) {
        BUSY_NANOS.getAndAdd(this, done.busyNanos());
        COMPUTED.getAndAdd(this, done.computed());
        TAKEN.getAndAdd(this, done.strips());
    }

    long busyNanos() {
        return busyNanos;
    }

    /** How many strips were taken. */
    int strips() {
        return taken;
    }

    /** How many helpers were asked for. */
    int wakeUps() {
        return recruitment.invited();
    }

    /** How many helpers came. */
    int helpers() {
        return crew.entered();
    }

    /** Whether a guest has to answer its own run's interrupt, or others have no helper and this run has several. */
    private boolean isNeededElsewhere(Participant participant) {
        return switch (participant.role()) {
            case CALLER -> false;
            case GUEST -> participant.thread().isInterrupted();
            case HELPER -> recruitment.canSpareOne();
        };
    }

    private boolean claim(Participant participant) {
        return strips.claim(participant, parts(crew.size()));
    }

    /** In how many strips at least what remains is to be taken, by the caller and so many helpers. */
    static int parts(int helpers) {
        return 2 * (1 + helpers);
    }
}

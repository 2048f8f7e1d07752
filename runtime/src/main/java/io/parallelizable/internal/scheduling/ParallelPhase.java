package io.parallelizable.internal.scheduling;

import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.execution.Place;
import io.parallelizable.internal.scheduling.policy.ChunkSizer;
import io.parallelizable.internal.scheduling.policy.GainEstimate;
import io.parallelizable.internal.scheduling.policy.RunObservation;
import io.parallelizable.internal.scheduling.policy.Sharing;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * One run being shared by its caller with the workers that help.
 *
 * <p><b>The caller works.</b> It takes chunks ({@link ChunkQueue}) until none is left. So whatever becomes of the
 * helpers (an executor that rejects, drops or delays them, a pool that is busy with the very thread we are on), the
 * caller alone can finish: no run waits for a thread to become free, which is why nesting cannot deadlock.
 *
 * <p><b>Helpers.</b> The caller has begun alone ({@link SequentialPhase}), takes its next chunk, and then has helpers
 * asked for, one by one, as long as the rest is worth it ({@link RampUp}). Whether that has gained time is known
 * afterwards and remembered ({@link GainEstimate}): where it has not, later runs stay with their caller.
 *
 * <p><b>The end.</b> When no chunk is left the caller closes the {@link Team}: late helpers are turned away, those
 * inside are waited for, each for the one chunk that it is in. Leaving the team publishes what a helper wrote to the
 * caller. The {@link JoinTask} that an executor may still hold is emptied, so it keeps nothing alive. A helper that
 * waits for the caller meanwhile is found by {@link DeadlockDetector}.
 *
 * <p><b>Interruption.</b> Whoever finds the caller interrupted, between two chunks, stops the run. The caller then
 * interrupts the helpers that are still inside, and leaves without them. Where the caller's own element has met the
 * interrupt, what that threw is the run's failure: all elements below it have been computed, since the caller takes
 * them in ascending order, and helpers take theirs from above; in a search, where they do not, it only stops the run.
 *
 * <p><b>Faults.</b> Where memory or stack runs out in here, and not in an element, the caller's run is given up: no
 * chunk is begun any more, and the fault is thrown when the helpers have left. A helper that cannot even begin costs
 * nothing but its help.
 */
final class ParallelPhase<O extends @Nullable Object> {
    /** How long an interrupted caller waits for helpers to leave, in milliseconds. */
    private static final long GRACE_MILLIS = 10;

    private static final VarHandle BUSY_NANOS;
    private static final VarHandle COMPUTED;
    private static final VarHandle TAKEN;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            BUSY_NANOS = lookup.findVarHandle(ParallelPhase.class, "busyNanos", long.class);
            COMPUTED = lookup.findVarHandle(ParallelPhase.class, "computed", long.class);
            TAKEN = lookup.findVarHandle(ParallelPhase.class, "taken", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final ChunkQueue<O> chunks;
    private final RunObservation observation;
    private final ChunkSizer sizer;

    private final Thread caller = Thread.currentThread();
    private final ClassInitializerCheck initializerCheck = new ClassInitializerCheck();
    private final Team team;
    private final @Nullable ParallelPhase<?> outer;
    private final RampUp recruitment;
    private @Nullable ClassLoader loader;
    private boolean settled = true;
    private volatile long busyNanos;
    private volatile long computed;

    /** How many chunks. */
    private volatile int taken;

    /**
     * An execution on the calling thread and helpers.
     *
     * @param chunks what is to be computed
     * @param observation what is known of the run
     * @param helpers where helpers come from
     * @param wanted how many there may be at once
     * @param sizer the caller's, which has begun alone
     */
    ParallelPhase(
            ChunkQueue<O> chunks, RunObservation observation, WorkerSource helpers, int wanted, ChunkSizer sizer) {
        this.chunks = chunks;
        this.observation = observation;
        this.team = new Team(wanted);
        this.outer = caller instanceof Worker ? ((Worker) caller).helped() : null;
        this.recruitment =
                new RampUp(helpers, wanted, new JoinTask(this), team, initializerCheck, chunks, observation, outer);
        this.sizer = sizer;
    }

    /** Computes everything. */
    Outcome run() throws Interruption {
        boolean allLeft;
        try {
            TeamMember me = new TeamMember(Role.CALLER, sizer);
            if (claim(me)) {
                share();
                compute(me);
            }
            add(sizer);
            allLeft = awaitHelpers();
        } catch (Throwable fault) {
            chunks.stop();
            awaitHelpers();
            throw fault;
        } finally {
            recruitment.end();
        }
        if (!allLeft || chunks.isStopped()) {
            return interrupted();
        }
        Failure failure = chunks.failure();
        if (failure == null) {
            teach();
        } else if (chunks.areInOrder()) {
            observation.endEarly(busyNanos, (int) computed + 1, team.entered() > 0, System.nanoTime());
        }
        return failure == null && settled ? Outcome.COMPLETE : new Outcome(failure, settled);
    }

    private void teach() {
        if (recruitment.hasAsked() || team.entered() > 0) {
            observation.endShared(busyNanos, team.entered() > 0, System.nanoTime());
        } else {
            observation.endAlone(busyNanos, System.nanoTime());
        }
    }

    /** Lets no one in any more and waits until all have left; false if the caller is interrupted first. */
    private boolean awaitHelpers() {
        team.close();
        if (team.spin()) {
            return true;
        }
        DeadlockDetector detector = new DeadlockDetector(team, initializerCheck, chunks);
        boolean allLeft = detector.awaitAll();
        settled = !detector.hasMetSome();
        return allLeft;
    }

    private Outcome interrupted() throws Interruption {
        chunks.stop();
        Failure failure = chunks.failure();
        team.interrupt(GRACE_MILLIS);
        if (failure != null && chunks.isAnsweredByElement() && !chunks.isStopRequested()) {
            return Outcome.failed(failure);
        }
        Place leftBehind = team.lowestPlace();
        throw new Interruption(computed, leftBehind == null && failure != null ? failure.place() : leftBehind);
    }

    private void share() {
        try {
            loader = caller.getContextClassLoader();
            if (observation.presumesInitializedClasses()) {
                initializerCheck.presume();
            }
            recruitment.begin();
        } catch (Throwable unavailable) {
            // No thread, no memory, or a caller that hides its class loader: it works alone.
            initializerCheck.refuse();
        }
    }

    /** Has the caller of this execution, or of one around it, help a run inside an element, if it only waits. */
    boolean lendCaller(JoinTask leapfrog) {
        return team.offer(leapfrog) || outer != null && outer.lendCaller(leapfrog);
    }

    /**
     * What a helper does: computes chunks until none is left, unless it comes too late.
     *
     * @param role what its thread is here, a helper or a guest
     */
    void help(Role role) {
        TeamMember helper =
                new TeamMember(role, new ChunkSizer(observation.costModel().nanosPerElement()));
        // An executor may run its tasks in the caller, which works anyway.
        if (helper.thread() != caller && team.enter(helper)) {
            try {
                if (initializerCheck.await()) {
                    ThreadState.with(loader, () -> computeAsHelper(helper));
                }
            } finally {
                team.leave(helper);
            }
        }
    }

    private void computeAsHelper(TeamMember helper) {
        Worker worker = helper.thread() instanceof Worker ? (Worker) helper.thread() : null;
        ParallelPhase<?> before = worker == null ? null : worker.help(this);
        try {
            recruitment.goOn(helper);
            if (claim(helper)) {
                compute(helper);
            }
            add(helper.sizer());
        } catch (Throwable fault) {
            chunks.abandon(helper, fault);
        } finally {
            if (worker != null) {
                worker.help(before);
            }
        }
    }

    /** Computes the chunk that the member has taken, and others after it. */
    private void compute(TeamMember member) {
        do {
            chunks.compute(member);
            if (member.role() == Role.HELPER) {
                // An element that interrupts its own thread must not be felt by the next one.
                Thread.interrupted();
            }
            recruitment.goOn(member);
        } while (!isNeededElsewhere(member) && claim(member));
    }

    private void add(ChunkSizer done) {
        BUSY_NANOS.getAndAdd(this, done.busyNanos());
        COMPUTED.getAndAdd(this, done.computed());
        TAKEN.getAndAdd(this, done.chunks());
    }

    long busyNanos() {
        return busyNanos;
    }

    /** How many chunks were taken. */
    int chunks() {
        return taken;
    }

    /** How many helpers were asked for. */
    int wakeUps() {
        return recruitment.invited();
    }

    /** How many helpers came. */
    int helpers() {
        return team.entered();
    }

    /** Whether a guest has to answer its own run's interrupt, or others have no helper and this run has several. */
    private boolean isNeededElsewhere(TeamMember member) {
        return switch (member.role()) {
            case CALLER -> false;
            case GUEST -> member.thread().isInterrupted();
            case HELPER -> recruitment.canSpareOne();
        };
    }

    private boolean claim(TeamMember member) {
        return chunks.claim(member, Sharing.parts(team.size()));
    }
}

package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.execution.Place;
import io.parallelizable.internal.scheduling.policy.ChunkSizer;
import io.parallelizable.internal.scheduling.policy.GainEstimate;
import io.parallelizable.internal.scheduling.policy.RunObservation;
import io.parallelizable.internal.scheduling.policy.Sharing;
import io.parallelizable.internal.scheduling.pool.ThreadState;
import io.parallelizable.internal.scheduling.pool.WorkerSource;
import org.jspecify.annotations.Nullable;

/**
 * A run that its caller shares with workers.
 *
 * <p><b>The caller works.</b> It takes chunks ({@link ChunkQueue}) until none is left. So the caller alone can finish,
 * whatever happens to the workers (an executor rejects, drops or delays them, or all threads of the pool are busy, this
 * one included): no run waits for a thread to become free, which is why nesting cannot deadlock.
 *
 * <p><b>Workers.</b> The caller has begun alone ({@link SequentialPhase}). It takes its next chunk, and then asks for
 * workers, one by one, as long as the remaining work is worth it ({@link RampUp}). Afterwards the scheduler records
 * whether that has gained time ({@link GainEstimate}): if not, later runs stay on their caller.
 *
 * <p><b>The end.</b> When no chunk is left the caller closes the {@link Team}: late workers cannot enter, and the
 * caller waits until each worker inside has finished its chunk, except for those that are not needed
 * ({@link Departure}). When a worker leaves the team, the caller sees all that it wrote. The {@link JoinTask} that an
 * executor may still hold is emptied, so it keeps nothing alive.
 *
 * <p><b>Failures.</b> A member that meets the lowest failure so far interrupts those inside higher elements, and then
 * continues with lower ones. In a search the caller may be among those that are interrupted.
 *
 * <p><b>Interruption.</b> A member that finds the caller interrupted, between two chunks, stops the run. The caller
 * then interrupts the workers that are still inside, and leaves without them. If the caller's own element answers the
 * interrupt with an exception, that exception is the run's failure: all elements below it have been computed, since the
 * caller takes elements in ascending order, and workers take theirs from above. In an {@link EarlyRange} workers take
 * elements below it, so the caller waits for these, for the grace time at most. In a search the interrupt only stops
 * the run.
 *
 * <p><b>Faults.</b> If memory or stack runs out in the scheduler itself, and not in an element, the run ends: no
 * further chunk is begun, and the error is thrown when the workers have left. If a worker cannot even begin, the run
 * continues without it.
 */
final class ParallelPhase<O extends @Nullable Object> {
    private final Computation<O> computation;
    private final RunObservation observation;
    private final Thread caller = Thread.currentThread();
    private final TeamMember me;
    private final Team team;
    private final CallerChain chain;
    private final ClassInitializerCheck initializerCheck = new ClassInitializerCheck();
    private final DeadlockDetector detector;
    private final Departure departure;
    private final Standstill standstill;
    private final RampUp rampUp;
    private final Totals totals = new Totals();
    private @Nullable ClassLoader loader;
    private volatile boolean watched;

    /** A run on the calling thread, which has begun alone at the pace of that sizer, and on so many workers at once. */
    ParallelPhase(
            Computation<O> computation,
            RunObservation observation,
            WorkerSource workers,
            int wanted,
            ChunkSizer sizer) {
        this.computation = computation;
        this.observation = observation;
        this.me = new TeamMember(Role.CALLER, sizer, computation.number());
        this.team = new Team(wanted, me);
        this.chain = new CallerChain(team);
        this.detector = new DeadlockDetector(chain, initializerCheck, computation.callee());
        this.departure = new Departure(this, team, computation, detector);
        this.standstill = new Standstill(team, computation);
        this.rampUp = new RampUp(
                workers, wanted, new JoinTask(this), team, initializerCheck, computation, observation, chain);
    }

    /** Computes everything. */
    Outcome run() throws Interruption {
        boolean allLeft;
        try {
            if (claim(me)) {
                share();
                computeAsCaller();
            }
            totals.add(me.sizer());
            allLeft = departure.awaitAll();
        } catch (Throwable fault) {
            me.finish(false);
            computation.stop();
            departure.awaitAll();
            throw fault;
        } finally {
            rampUp.end();
            if (team.entered() > 0) {
                StandstillWatch.SHARED.remove(standstill);
            }
        }
        if (!allLeft || computation.isStopped()) {
            return interrupted();
        }
        Failure failure = computation.failure();
        if (failure == null) {
            teach();
        } else if (computation.areInOrder()) {
            observation.endEarly(totals.busyNanos(), (int) totals.computed() + 1, helpers() > 0, System.nanoTime());
        }
        return failure == null && departure.isSettled()
                ? Outcome.COMPLETE
                : new Outcome(failure, departure.isSettled());
    }

    private void teach() {
        if (rampUp.hasAsked() || team.entered() > 0) {
            observation.endShared(totals.busyNanos(), helpers(), computation.longest(), System.nanoTime());
        } else {
            observation.endAlone(totals.busyNanos(), System.nanoTime());
        }
    }

    /** How many workers have come and were let in: none while the caller initialises a class. */
    private int helpers() {
        return initializerCheck.isGranted() ? team.entered() : 0;
    }

    private Outcome interrupted() throws Interruption {
        computation.stop();
        Failure failure = computation.failure();
        Place leftBehind = departure.leave();
        if (computation.isInterruptedByElement()) {
            caller.interrupt();
        }
        if (failure != null && computation.isAnsweredBy(failure) && !computation.isStopRequested()) {
            return Outcome.failed(failure);
        }
        throw new Interruption(totals.computed(), leftBehind == null && failure != null ? failure.place() : leftBehind);
    }

    private void computeAsCaller() {
        ClassInitializerCheck outer = initializerCheck.enter();
        try {
            computeFrom(me);
        } finally {
            ClassInitializerCheck.leave(outer);
        }
    }

    private void share() {
        try {
            loader = caller.getContextClassLoader();
            if (detector.isLikely()) {
                initializerCheck.refuse();
                return;
            }
            if (observation.presumesInitializedClasses() && !detector.hasMetAny()) {
                initializerCheck.presume();
            }
            rampUp.begin();
        } catch (Throwable unavailable) {
            // No thread, no memory, or a caller that hides its class loader: it works alone.
            initializerCheck.refuse();
        }
    }

    /**
     * What a worker does, or the caller of an outer run: computes chunks until none is left, unless it comes too late.
     */
    void help(Role role) {
        TeamMember worker = new TeamMember(role, me.sizer().forAnother(), computation.number());
        // An executor may run its tasks in the caller, which is inside already.
        if (team.enter(worker)) {
            try {
                watch();
                if (initializerCheck.await()) {
                    ThreadState.with(loader, new Part(worker));
                }
            } finally {
                team.leave(worker);
            }
        }
    }

    /** Two workers that come at once may both see to it. */
    private void watch() {
        if (!watched) {
            watched = true;
            StandstillWatch.SHARED.add(standstill);
        }
    }

    /** A worker's part in the run. */
    private final class Part implements Runnable {
        private final TeamMember worker;

        Part(TeamMember worker) {
            this.worker = worker;
        }

        @Override
        public void run() {
            Object before = chain.enter();
            try {
                rampUp.goOn(worker);
                if (!claim(worker) || computeFrom(worker)) {
                    totals.add(worker.sizer());
                }
            } catch (Throwable fault) {
                computation.abandon(worker, fault);
            } finally {
                chain.leave(before);
            }
        }
    }

    /** Computes the chunk that the member has taken, and others after it; false if it has been given up. */
    private boolean computeFrom(TeamMember member) {
        do {
            if (!compute(member)) {
                return false;
            }
            rampUp.goOn(member);
        } while (!isNeededElsewhere(member) && claim(member));
        return true;
    }

    private boolean compute(TeamMember member) {
        int failed = computation.failedIndex();
        boolean stays = computation.compute(member);
        if (computation.failedIndex() < failed) {
            team.dismissAbove(computation.failedIndex());
        } else if (computation.isInterruptedByElement()) {
            team.hurry();
        }
        return stays;
    }

    /** Has the caller compute a chunk that a worker had taken. */
    void computeInstead(int from, int count) {
        me.begin(from, count);
        compute(me);
    }

    /** What it has taken, the caller's time alone included. */
    Figures figures() {
        return new Figures(totals.busyNanos(), totals.chunks(), helpers(), rampUp.invited());
    }

    /** Whether a member has to answer its own run's interrupt, or others have no worker and this run has several. */
    private boolean isNeededElsewhere(TeamMember member) {
        return member.role() == Role.WORKER
                ? rampUp.canSpareOne()
                : member.role() == Role.OUTER_CALLER && member.thread().isInterrupted();
    }

    private boolean claim(TeamMember member) {
        return computation.claim(member, Sharing.parts(team.size()));
    }
}

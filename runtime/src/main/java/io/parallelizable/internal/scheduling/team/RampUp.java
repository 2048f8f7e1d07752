package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.scheduling.policy.RunObservation;
import io.parallelizable.internal.scheduling.policy.Sharing;
import io.parallelizable.internal.scheduling.pool.WorkerSource;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether a run asks for another worker, and where.
 *
 * <p>The caller asks for one worker at first. A member that enters, or has finished a chunk, asks for another one if
 * the remaining work is worth it and a worker is free. So no thread spends time on more than a wake-up or two, the
 * number of workers doubles in the time of a wake-up, and no worker is woken in vain. A user's executor is asked for
 * all workers at once, since it does not say how many threads it has.
 *
 * <p>If all workers are in other runs, a long run that has none queues for one, and a worker that finds such a queue
 * leaves its run, unless it is the only worker there. In a run inside a run, workers come when the outer run has no
 * chunk left; the outer caller comes when it has nothing left but to wait ({@link Leapfrog}).
 */
final class RampUp {
    private final WorkerSource source;
    private final int wanted;
    private final JoinTask joinTask;
    private final Team team;
    private final ClassInitializerCheck initializerCheck;
    private final Computation<?> computation;
    private final RunObservation observation;
    private final CallerChain chain;
    private final AtomicInteger invited = new AtomicInteger();

    /** Whether the run is queued; the caller's alone. */
    private boolean queued;

    /** Whether a worker was ever asked for; a guess is as good. */
    private boolean asked;

    /**
     * The ramp-up of one run, which has not begun: it wants so many workers at once, each of which executes the task.
     */
    RampUp(
            WorkerSource source,
            int wanted,
            JoinTask joinTask,
            Team team,
            ClassInitializerCheck initializerCheck,
            Computation<?> computation,
            RunObservation observation,
            CallerChain chain) {
        this.source = source;
        this.wanted = wanted;
        this.joinTask = joinTask;
        this.team = team;
        this.initializerCheck = initializerCheck;
        this.computation = computation;
        this.observation = observation;
        this.chain = chain;
    }

    /** Asks for the first workers, and finds out meanwhile whether they may begin; to be called by the caller. */
    void begin() {
        if (source.comeInTurn() && !invite()) {
            queue();
        }
        if (!initializerCheck.isGranted()) {
            initializerCheck.find();
        }
        if (!source.comeInTurn()) {
            inviteAll();
        }
    }

    /** The first workers may have finished everything while later ones are still being asked for. */
    private void inviteAll() {
        while (initializerCheck.isGranted() && source.leastWork() != Sharing.NEVER && computation.remaining() > 0) {
            invite();
        }
    }

    private boolean invite() {
        invited.incrementAndGet();
        boolean comes = source.invite(joinTask);
        asked |= comes;
        if (!comes) {
            invited.decrementAndGet();
        }
        return comes;
    }

    /** Asks for another worker if that is worthwhile, unless those asked for before are still on their way. */
    void goOn(TeamMember member) {
        int inside = team.size();
        int coming = invited.get() - team.entered();
        if (Sharing.mayAskOneMore(inside, coming, wanted) && initializerCheck.isGranted()) {
            double leastWork = source.leastWork();
            if (leastWork == Sharing.NEVER) {
                findElsewhere(member);
            } else if (mayInvite(member)
                    && Sharing.isWorthBeside(
                            1 + inside + coming,
                            observation.cost(member.sizer()),
                            computation.remaining(),
                            leastWork)) {
                invite();
            }
        }
    }

    /**
     * A thread of the user's executor asks for no other one: if the executor is full, it might wait for the place that
     * it occupies itself.
     */
    private boolean mayInvite(TeamMember member) {
        return source.comeInTurn() || member.role() == Role.CALLER;
    }

    /** All workers are in other runs: borrows the caller of an outer run, or waits for the next worker that is free. */
    private void findElsewhere(TeamMember member) {
        double cost = observation.cost(member.sizer());
        boolean borrowed = Sharing.isWorthBorrowing(cost, computation.remaining()) && borrow();
        boolean mayQueue = member.role() == Role.CALLER && !queued && team.size() == 0;
        if (!borrowed && mayQueue && Sharing.isWorthQueueing(cost, computation.remaining())) {
            queue();
        }
    }

    private void queue() {
        queued = true;
        source.queue(joinTask);
    }

    private boolean borrow() {
        invited.incrementAndGet();
        boolean borrowed = source.admitsOuterCallers() && chain.offerOutside(joinTask);
        if (!borrowed) {
            invited.decrementAndGet();
        }
        return borrowed;
    }

    /** How many workers were asked for and not refused at once. */
    int invited() {
        return invited.get();
    }

    /** Whether a worker was ever asked for. */
    boolean hasAsked() {
        return asked;
    }

    /** Whether others have no worker, and this run has several. */
    boolean canSpareOne() {
        return Sharing.canSpareOne(source.areScarce(), team.size());
    }

    /** Asks for no worker any more, and leaves nothing where it has asked; to be called by the caller. */
    void end() {
        joinTask.withdraw();
        if (queued) {
            source.takeBack(joinTask);
        }
        source.end();
    }
}

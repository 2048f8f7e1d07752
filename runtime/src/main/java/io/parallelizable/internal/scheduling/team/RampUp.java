package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.scheduling.policy.RunObservation;
import io.parallelizable.internal.scheduling.policy.Sharing;
import io.parallelizable.internal.scheduling.pool.WorkerSource;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Whether an execution asks for another helper, and whom it asks.
 *
 * <p>The caller asks for one helper at first. Whoever is in the run and finds, on entering or between two chunks, that
 * the rest is worth yet another helper and that one is to be had, asks for it. So a wake-up is paid for by one thread
 * each, the number of helpers doubles in the time of a wake-up, and no one is called for nothing. An executor of the
 * user's is asked for all at once, since it tells nothing of itself.
 *
 * <p>Where all workers help others, a long run without any helper queues for one, and a helper that finds such a queue
 * leaves, unless it is the only one. In a run inside a run, helpers come when the outer one runs dry; its caller comes
 * as a guest, when it has nothing left but to wait ({@link Leapfrog}).
 */
final class RampUp {
    private static final VarHandle INVITED;

    static {
        try {
            INVITED = MethodHandles.lookup().findVarHandle(RampUp.class, "invited", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final WorkerSource helpers;
    private final int wanted;
    private final JoinTask joinTask;
    private final Team team;
    private final ClassInitializerCheck initializerCheck;
    private final ChunkQueue<?> chunks;
    private final RunObservation observation;
    private final @Nullable ParallelPhase<?> outer;
    private volatile int invited;

    /** Whether the run is queued; the caller's alone. */
    private boolean queued;

    /** Whether anyone was ever asked; a guess is as good. */
    private boolean asked;

    /**
     * The recruitment of helpers for one execution.
     *
     * @param helpers where they come from
     * @param wanted how many there may be at once
     * @param joinTask what they are given to run
     * @param team where they enter
     * @param initializerCheck whether they may begin
     * @param chunks what they would compute
     * @param observation what is known of the run
     * @param outer the execution of which this one is part; null if it stands alone
     */
    RampUp(
            WorkerSource helpers,
            int wanted,
            JoinTask joinTask,
            Team team,
            ClassInitializerCheck initializerCheck,
            ChunkQueue<?> chunks,
            RunObservation observation,
            @Nullable ParallelPhase<?> outer) {
        this.helpers = helpers;
        this.wanted = wanted;
        this.joinTask = joinTask;
        this.team = team;
        this.initializerCheck = initializerCheck;
        this.chunks = chunks;
        this.observation = observation;
        this.outer = outer;
    }

    /** Asks for the first helpers, and finds out meanwhile whether they may begin; to be called by the caller. */
    void begin() {
        if (helpers.comeInTurn() && !invite()) {
            queue();
        }
        if (!initializerCheck.isGranted()) {
            initializerCheck.find();
        }
        if (!helpers.comeInTurn()) {
            inviteAll();
        }
    }

    /** The first helpers may have finished everything while later ones are still being asked for. */
    private void inviteAll() {
        while (initializerCheck.isGranted() && helpers.leastWork() != Sharing.NEVER && chunks.remaining() > 0) {
            invite();
        }
    }

    private boolean invite() {
        INVITED.getAndAdd(this, 1);
        boolean comes = helpers.invite(joinTask);
        asked |= comes;
        if (!comes) {
            INVITED.getAndAdd(this, -1);
        }
        return comes;
    }

    /** Asks for another helper if that is worthwhile, unless those asked for before are still on their way. */
    void goOn(TeamMember member) {
        int inside = team.size();
        int coming = invited - team.entered();
        if (Sharing.mayAskOneMore(inside, coming, wanted) && initializerCheck.isGranted()) {
            double leastWork = helpers.leastWork();
            if (leastWork == Sharing.NEVER) {
                findElsewhere(member);
            } else if (Sharing.isWorth(observation.cost(member.sizer()), chunks.remaining(), leastWork)) {
                invite();
            }
        }
    }

    /** All workers help others: borrows the caller of an outer run, or waits for the next worker that is free. */
    private void findElsewhere(TeamMember member) {
        double cost = observation.cost(member.sizer());
        boolean borrowed = Sharing.isWorthBorrowing(cost, chunks.remaining()) && borrow();
        if (!borrowed && member.role() == Role.CALLER && !queued && team.size() == 0) {
            queue();
        }
    }

    private void queue() {
        queued = true;
        helpers.queue(joinTask);
    }

    private boolean borrow() {
        INVITED.getAndAdd(this, 1);
        boolean borrowed = outer != null && helpers.admitsOuterCallers() && outer.lendCaller(joinTask);
        if (!borrowed) {
            INVITED.getAndAdd(this, -1);
        }
        return borrowed;
    }

    /** How many were asked for help and did not refuse at once. */
    int invited() {
        return invited;
    }

    /** Whether someone was asked for help. */
    boolean hasAsked() {
        return asked;
    }

    /** Whether others have no helper, and this run has several. */
    boolean canSpareOne() {
        return Sharing.canSpareOne(helpers.areScarce(), team.size());
    }

    /** Asks for no one any more, and leaves nothing with those who were asked; to be called by the caller. */
    void end() {
        joinTask.withdraw();
        if (queued) {
            helpers.takeBack(joinTask);
        }
        helpers.end();
    }
}

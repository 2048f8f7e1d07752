package io.parallelizable.internal.threads;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Whether an execution asks for another helper, and whom it asks.
 *
 * <p>The caller asks for one helper at first. Whoever is in the run and finds, on entering or between two strips, that
 * the rest is worth yet another helper and that one is to be had, asks for it. So a wake-up is paid for by one thread
 * each, the number of helpers doubles in the time of a wake-up, and no one is called for nothing. An executor of the
 * user's is asked for all at once, since it tells nothing of itself.
 *
 * <p>Where all workers help others, a long run without any helper queues for one, and a helper that finds such a queue
 * leaves, unless it is the only one. In a run inside a run, helpers come when the outer one runs dry; its caller comes
 * as a guest, when it has nothing left but to wait ({@link Errands}).
 */
final class Recruitment {
    private static final VarHandle INVITED;

    static {
        try {
            INVITED = MethodHandles.lookup().findVarHandle(Recruitment.class, "invited", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Helpers helpers;
    private final int wanted;
    private final Invitation invitation;
    private final Crew crew;
    private final Clearance clearance;
    private final Strips<?> strips;
    private final Site site;
    private final @Nullable Execution<?> outer;
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
     * @param invitation what they are given to run
     * @param crew where they enter
     * @param clearance whether they may begin
     * @param strips what they would compute
     * @param site what is known of such elements
     * @param outer the execution of which this one is part; null if it stands alone
     */
    Recruitment(
            Helpers helpers,
            int wanted,
            Invitation invitation,
            Crew crew,
            Clearance clearance,
            Strips<?> strips,
            Site site,
            @Nullable Execution<?> outer) {
        this.helpers = helpers;
        this.wanted = wanted;
        this.invitation = invitation;
        this.crew = crew;
        this.clearance = clearance;
        this.strips = strips;
        this.site = site;
        this.outer = outer;
    }

    /** Asks for the first helpers, and finds out meanwhile whether they may begin; to be called by the caller. */
    void begin() {
        if (helpers.comeInTurn() && !invite()) {
            queue();
        }
        if (!clearance.isGranted()) {
            clearance.find();
        }
        if (!helpers.comeInTurn()) {
            inviteAll();
        }
    }

    /** The first helpers may have finished everything while later ones are still being asked for. */
    private void inviteAll() {
        while (clearance.isGranted() && helpers.leastWork() != Helpers.NEVER && strips.remaining() > 0) {
            invite();
        }
    }

    private boolean invite() {
        INVITED.getAndAdd(this, 1);
        boolean comes = helpers.invite(invitation);
        asked |= comes;
        if (!comes) {
            INVITED.getAndAdd(this, -1);
        }
        return comes;
    }

    /** Asks for another helper if that is worthwhile, unless those asked for before are still on their way. */
    void goOn(Participant participant) {
        int inside = crew.size();
        int coming = invited - crew.entered();
        if (coming <= inside && inside + coming < wanted && clearance.isGranted()) {
            double leastWork = helpers.leastWork();
            if (leastWork == Helpers.NEVER) {
                findElsewhere(participant);
            } else if (isWorth(participant.pace(), leastWork)) {
                invite();
            }
        }
    }

    private boolean isWorth(Pace pace, double leastWork) {
        double cost = pace.computed() == 0 ? site.nanosPerElement() : pace.nanosPerElement();
        return cost == 0 || cost * strips.remaining() >= leastWork;
    }

    /** All workers help others: borrows the caller of an outer run, or waits for the next worker that is free. */
    private void findElsewhere(Participant participant) {
        boolean borrowed = isWorth(participant.pace(), Helpers.WORTH_WAKING) && borrow();
        if (!borrowed && participant.role() == Role.CALLER && !queued && crew.size() == 0) {
            queue();
        }
    }

    private void queue() {
        queued = true;
        helpers.queue(invitation);
    }

    private boolean borrow() {
        INVITED.getAndAdd(this, 1);
        boolean borrowed = outer != null && outer.lendCaller(invitation);
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
        return helpers.areScarce() && crew.size() > 1;
    }

    /** Asks for no one any more, and leaves nothing with those who were asked; to be called by the caller. */
    void end() {
        invitation.withdraw();
        if (queued) {
            helpers.takeBack(invitation);
        }
    }
}

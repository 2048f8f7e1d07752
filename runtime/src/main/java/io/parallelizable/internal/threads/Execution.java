package io.parallelizable.internal.threads;

import io.parallelizable.engine.Kernel;
import io.parallelizable.internal.engine.Failure;
import io.parallelizable.internal.engine.Interruption;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One kernel being executed by its caller and the workers that help.
 *
 * <p><b>The caller works.</b> It takes strips ({@link Strips}) until none is left. So whatever becomes of the helpers
 * (an executor that rejects, drops or delays them, a pool that is busy with the very thread we are on), the caller
 * alone can finish: no run waits for a thread to become free, which is why nesting cannot deadlock.
 *
 * <p><b>Helpers.</b> The caller starts alone and asks for one helper: at once where past runs of the same kernel say
 * that there is work enough, or nothing is known yet ({@link Site}); else as soon as it has seen that what remains is
 * worth it. Whoever is in the run and finds, on entering or between two strips, that the rest is worth yet another
 * helper and that one is to be had, asks for it. So a wake-up is paid for by one thread each, the number of helpers
 * doubles in the time of a wake-up, and no one is called for nothing: in a run inside a run, the helpers come when the
 * outer one runs dry.
 *
 * <p><b>The end.</b> When no strip is left the caller closes the {@link Crew}: late helpers are turned away, those
 * inside are waited for, each for the one strip that it is in. Leaving the crew publishes what a helper wrote to the
 * caller. The {@link Invitation} that an executor may still hold is emptied, so it keeps nothing alive.
 *
 * <p><b>Interruption.</b> Whoever finds the caller interrupted, between two strips, stops the run. The caller then
 * interrupts the helpers that are still inside, and leaves without them. Where the caller's own element has met the
 * interrupt, what that threw is the run's failure: all elements below it have been computed, since the caller takes
 * them in ascending order, and helpers take theirs from above.
 *
 * <p><b>Faults.</b> Where memory or stack runs out in here, and not in an element, the caller's run is given up: no
 * strip is begun any more, and the fault is thrown when the helpers have left. A helper that cannot even begin costs
 * nothing but its help.
 */
final class Execution<O> {
    private final Strips<O> strips;
    private final Site site;
    private final int length;
    private final int wanted;
    private final Helpers helpers;

    private final Thread caller = Thread.currentThread();
    private final Clearance clearance = new Clearance(caller);
    private final Crew crew;
    private @Nullable ClassLoader loader;
    private final Invitation invitation = new Invitation(this);
    private final AtomicInteger invited = new AtomicInteger();
    private final AtomicLong busyNanos = new AtomicLong();
    private final AtomicLong computed = new AtomicLong();

    /** An execution on the calling thread and so many helpers at most. */
    Execution(Kernel<O> kernel, O results, int length, Site site, Helpers helpers, int wanted) {
        this.length = length;
        this.site = site;
        this.helpers = helpers;
        this.wanted = Math.min(wanted, length - 1);
        this.strips = new Strips<>(kernel, results, length, caller);
        this.crew = new Crew(this.wanted);
    }

    /** Computes everything. */
    @Nullable
    Failure run() throws Interruption {
        boolean allLeft;
        try {
            computeAsCaller();
            allLeft = crew.close();
        } catch (Throwable fault) {
            strips.stop();
            crew.close();
            throw fault;
        } finally {
            invitation.withdraw();
        }
        if (!allLeft || strips.isStopped()) {
            return interrupted();
        }
        Failure failure = strips.failure();
        if (failure == null) {
            site.learn(busyNanos.get(), length);
        }
        return failure;
    }

    private Failure interrupted() throws Interruption {
        strips.stop();
        Failure failure = strips.failure();
        crew.interrupt();
        if (failure != null && strips.isAnsweredByElement()) {
            return failure;
        }
        throw new Interruption(computed.get(), length);
    }

    private void computeAsCaller() {
        Participant me = new Participant(true, site.nanosPerElement());
        boolean alone = wanted > 0;
        if (alone && site.isWorthSharing(length, helpers.areAwake())) {
            alone = !share();
        }
        while (strips.computeNext(me)) {
            if (!alone) {
                inviteIfWorthwhile(me);
            } else if (isWorthSharing(me)) {
                alone = !share();
            }
        }
        add(me);
    }

    /** Asks for the first helper; false if there is none to be had now. */
    private boolean share() {
        if (!helpers.areAvailable()) {
            return false;
        }
        try {
            loader = caller.getContextClassLoader();
            if (helpers.comeInTurn()) {
                invite();
                clearance.find();
            } else {
                clearance.find();
                inviteAll();
            }
        } catch (Throwable unavailable) {
            // No thread, no memory, or a caller that hides its class loader: it works alone.
            clearance.refuse();
        }
        return true;
    }

    /** The first helpers may have finished everything while later ones are still being asked for. */
    private void inviteAll() {
        while (clearance.isGranted() && helpers.areAvailable() && strips.remaining() > 0) {
            invite();
        }
    }

    private void invite() {
        invited.incrementAndGet();
        helpers.invite(invitation);
    }

    /** Asks for another helper, unless those asked for before are still on their way. */
    private void inviteIfWorthwhile(Participant participant) {
        int inside = crew.size();
        int coming = invited.get() - crew.entered();
        boolean room = clearance.isGranted() && coming <= inside && inside + coming < wanted;
        if (room && helpers.areAvailable() && isWorthSharing(participant)) {
            invite();
        }
    }

    private boolean isWorthSharing(Participant participant) {
        double measured = participant.nanosPerElement();
        double cost = measured == 0 ? site.nanosPerElement() : measured;
        return cost == 0 || Site.isWorthSharing(cost, strips.remaining(), helpers.areAwake());
    }

    /** What a helper does: computes strips until none is left, unless it comes too late. */
    void help() {
        if (!crew.enter()) {
            return;
        }
        try {
            if (clearance.await()) {
                ThreadState.with(loader, this::computeAsHelper);
            }
        } finally {
            crew.leave();
        }
    }

    private void computeAsHelper() {
        // An executor may run its tasks in the caller.
        boolean isWorker = Thread.currentThread() != caller;
        Participant me = new Participant(!isWorker, site.nanosPerElement());
        try {
            inviteIfWorthwhile(me);
            while (strips.computeNext(me)) {
                if (isWorker) {
                    // An element that interrupts its own thread must not be felt by the next one.
                    Thread.interrupted();
                }
                inviteIfWorthwhile(me);
            }
        } catch (Throwable fault) {
            strips.abandon(me, fault);
        }
        add(me);
    }

    private void add(Participant participant) {
        busyNanos.addAndGet(participant.busyNanos());
        computed.addAndGet(participant.computed());
    }
}

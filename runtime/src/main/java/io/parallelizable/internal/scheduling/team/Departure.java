package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.execution.Place;
import io.parallelizable.internal.scheduling.policy.Tuning;
import org.jspecify.annotations.Nullable;

/**
 * How a caller leaves a run in which no chunk is left to take: it waits until each worker that is inside has finished
 * its chunk, and leaves without those for which it need not or cannot wait.
 *
 * <ul>
 *   <li><b>Above a failure</b>, or above the element that decides a search, no result is needed. The member that failed
 *       has interrupted the workers there ({@link Team#dismissAbove}); after a grace time the caller leaves them
 *       behind. It waits for those below, however long they take, since they may fail too. So the failure is thrown
 *       when the loop would throw it.
 *   <li><b>Waiting for the caller</b>: see {@link DeadlockDetector}. The caller computes the chunk itself.
 *   <li><b>Stopped</b>, by an interrupt of the caller or otherwise, a run needs no worker: all are interrupted, and
 *       left behind after the grace time.
 * </ul>
 *
 * <p>A member that is left behind learns it from its own word ({@link TeamMember}): when its chunk ends at last, it
 * finds that it was given up, takes no other chunk, and reports nothing to the run. It may still write results, to the
 * indices of its own chunk alone. Those above a failure are not used; if the caller has computed the chunk instead, the
 * results are {@linkplain #isSettled not settled}, and the run copies them before the user sees them.
 */
final class Departure {
    private final ParallelPhase<?> phase;
    private final Team team;
    private final Computation<?> computation;
    private final DeadlockDetector detector;
    private long patience = Tuning.FIRST_LOOK;
    private int failedIndex;
    private long graceEnd;
    private boolean isGraceOver;
    private boolean settled = true;

    Departure(ParallelPhase<?> phase, Team team, Computation<?> computation, DeadlockDetector detector) {
        this.phase = phase;
        this.team = team;
        this.computation = computation;
        this.detector = detector;
    }

    /** Closes the team and waits for those inside; false if the run is to stop first. */
    boolean awaitAll() {
        team.close();
        if (team.spin()) {
            return true;
        }
        failedIndex = computation.failedIndex();
        graceEnd = System.nanoTime() + Tuning.GRACE;
        while (!team.await(patience)) {
            if (computation.mustStop()
                    || computation.isInterruptedByElement()
                    || isGraceOver && computation.isAnswered()) {
                return false;
            }
            look();
        }
        return true;
    }

    private void look() {
        long now = System.nanoTime();
        if (computation.failedIndex() < failedIndex) {
            failedIndex = computation.failedIndex();
            graceEnd = now + Tuning.GRACE;
            isGraceOver = false;
            patience = Tuning.FIRST_LOOK;
        } else if (now - graceEnd >= 0) {
            isGraceOver = true;
            team.giveUpAbove(failedIndex);
            lookForDeadlocks();
            patience = Math.min(2 * patience, Tuning.LAST_LOOK);
        }
    }

    private void lookForDeadlocks() {
        boolean hopeless = patience == Tuning.LAST_LOOK && detector.isInitializingClass();
        team.members().forEachInside(member -> {
            long seen = member.word();
            boolean inChunk = member.role() != Role.CALLER && TeamMember.count(seen) > 0;
            if (inChunk && (hopeless || detector.isBlockedByCaller(member.thread())) && team.giveUp(member, seen)) {
                settled = false;
                phase.computeInstead(TeamMember.from(seen), TeamMember.count(seen));
            }
        });
    }

    /** Whether the results are not written to any more once all have left. */
    boolean isSettled() {
        return settled;
    }

    /** Leaves at once, but for the grace; gives the place of the lowest chunk that someone is left behind in. */
    @Nullable
    Place leave() {
        team.interruptAbove(-1);
        team.awaitDeaf(Tuning.GRACE);
        Place leftBehind = team.members().lowestPlace();
        team.giveUpAbove(-1);
        return leftBehind;
    }
}

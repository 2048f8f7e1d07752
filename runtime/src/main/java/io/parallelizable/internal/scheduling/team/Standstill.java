package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.execution.Place;
import io.parallelizable.internal.scheduling.policy.Tuning;
import io.parallelizable.internal.threads.Waiting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Finds out whether a run moves, and what its threads wait for if it does not; used by one thread at a time. */
final class Standstill {
    private final Team team;
    private final Computation<?> computation;
    private long state;
    private long since;
    private boolean told;

    /** As they were at the last look, once nothing has moved for long. */
    private Map<TeamMember, Long> waits = Map.of();

    private volatile boolean ended;

    Standstill(Team team, Computation<?> computation) {
        this.team = team;
        this.computation = computation;
    }

    /** The run has ended; called by any thread. */
    void end() {
        ended = true;
    }

    boolean hasEnded() {
        return ended;
    }

    /**
     * Looks at the run, at a time in nanoseconds.
     *
     * @return a warning if nothing has moved for long while threads wait for locks, once; null otherwise
     */
    @Nullable
    String look(long now) {
        long seen = state();
        if (since == 0 || seen != state) {
            state = seen;
            since = now == 0 ? 1 : now;
            waits = Map.of();
            return null;
        }
        return told || now - since < Tuning.STANDSTILL ? null : tell();
    }

    /** Changes whenever a chunk is begun or ended. */
    private long state() {
        return computation.remaining() + team.members().hash();
    }

    /** Of long elements too nothing moves, and each of them may wait for a lock for a moment. */
    private @Nullable String tell() {
        Map<TeamMember, Long> before = waits;
        waits = waits();
        List<String> stuck = new ArrayList<>();
        waits.forEach((member, wait) -> {
            Place place = member.place();
            if (wait.equals(before.get(member)) && place != null) {
                stuck.add(computation.describe(place) + ", waits for " + LockWaits.describe(member.thread()));
            }
        });
        told = !stuck.isEmpty();
        return told
                ? "nothing has moved for " + TimeUnit.NANOSECONDS.toSeconds(Tuning.STANDSTILL)
                        + " s in a run whose elements wait for locks: " + String.join("; ", stuck)
                        + ". If the caller of the run holds one of them, no thread can go on; see docs/guide/locks.md"
                : null;
    }

    /** The members that wait for locks, the newest first, and how often each has waited so far. */
    private Map<TeamMember, Long> waits() {
        Map<TeamMember, Long> waiting = new LinkedHashMap<>();
        team.members().forEachInside(member -> {
            if (TeamMember.count(member.word()) > 0 && Waiting.isForLock(member.thread())) {
                waiting.put(member, LockWaits.count(member.thread()));
            }
        });
        return waiting;
    }
}

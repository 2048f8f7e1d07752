package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.scheduling.policy.Tuning;
import io.parallelizable.internal.threads.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Finds out whether a run moves, and what its threads wait for if it does not; used by one thread at a time. */
final class Standstill {
    private final Team team;
    private final ChunkQueue<?> chunks;
    private long state;
    private long since;
    private boolean told;
    private volatile boolean ended;

    Standstill(Team team, ChunkQueue<?> chunks) {
        this.team = team;
        this.chunks = chunks;
    }

    /** The run has ended; called by any thread. */
    void end() {
        ended = true;
    }

    boolean hasEnded() {
        return ended;
    }

    /**
     * Looks at the run.
     *
     * @param now the time, in nanoseconds of any origin
     * @return a warning if nothing has moved for long while threads wait for locks, once; null otherwise
     */
    @Nullable
    String look(long now) {
        long seen = state();
        if (since == 0 || seen != state) {
            state = seen;
            since = now == 0 ? 1 : now;
            return null;
        }
        return told || now - since < Tuning.STANDSTILL ? null : tell();
    }

    /** Changes whenever a chunk is begun or ended. */
    private long state() {
        return chunks.remaining() + team.members().hash();
    }

    private @Nullable String tell() {
        List<String> waiting = new ArrayList<>();
        team.members().forEachInside(member -> {
            long seen = member.word();
            if (TeamMember.count(seen) > 0 && Waiting.isForLock(member.thread())) {
                waiting.add(chunks.describe(TeamMember.from(seen), TeamMember.count(seen)) + ", on thread "
                        + member.thread().getName() + ", waits for " + LockWaits.describe(member.thread()));
            }
        });
        told = !waiting.isEmpty();
        return told
                ? "nothing has moved for " + TimeUnit.NANOSECONDS.toSeconds(Tuning.STANDSTILL)
                        + " s in a run whose elements wait for locks: " + String.join("; ", waiting)
                        + ". If the caller of the run holds one of them, no thread can go on; see docs/guide/locks.md"
                : null;
    }
}

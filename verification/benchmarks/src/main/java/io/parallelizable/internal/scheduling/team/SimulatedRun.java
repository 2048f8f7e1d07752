package io.parallelizable.internal.scheduling.team;

import io.parallelizable.internal.scheduling.policy.ChunkSizer;
import io.parallelizable.internal.scheduling.policy.CoarseClock;
import io.parallelizable.internal.scheduling.policy.CostModel;
import io.parallelizable.internal.scheduling.policy.LongestChunk;
import io.parallelizable.internal.scheduling.policy.RunObservation;
import io.parallelizable.internal.scheduling.policy.Sharing;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;

/**
 * A run on simulated threads: the engine's own chunks and paces, under a clock that only elements, claims and wake-ups
 * advance.
 *
 * <p>It shows what no machine at hand has, many cores: how many chunks are claimed, and what the claims cost that meet
 * at one cache line. All threads of the simulation are one real thread, which always lets the one go on that is
 * furthest behind.
 */
public final class SimulatedRun {
    /** What a claim takes whose core has made the last one too, in nanoseconds. */
    private static final double OWN_LINE_NANOS = 15;

    /** What a claim keeps the cache line that holds the range if another core of the socket has had it. */
    private static final double NEAR_LINE_NANOS = 100;

    /** The same between two sockets: two threads that write a word in turn took as long on the machine at hand. */
    private static final double FAR_LINE_NANOS = 280;

    /** What else a chunk costs its thread, in nanoseconds: two looks at the clock, and the call. */
    private static final double CHUNK_NANOS = 60;

    /** What waking a thread costs the one that does it, in nanoseconds. */
    private static final double CALL_NANOS = 5_000;

    /** How long after that the thread runs, in nanoseconds. */
    private static final double DELAY_NANOS = 10_000;

    private static final double WORTH_WAKING = Sharing.worthWaking(CALL_NANOS, DELAY_NANOS);

    /** A simulated thread and its own time. */
    private static final class Core {
        private final TeamMember member;
        private final int socket;
        private double now;
        private boolean inside;

        private Core(TeamMember member, int socket, double now) {
            this.member = member;
            this.socket = socket;
            this.now = now;
        }
    }

    /**
     * What came of a run.
     *
     * @param threads how many threads there were
     * @param workNanos what the elements cost, all together
     * @param spanNanos from the call to its return
     * @param chunks how many chunks were claimed
     * @param waitedNanos how long claims waited for each other, all together
     */
    public record Result(int threads, double workNanos, double spanNanos, int chunks, double waitedNanos) {
        /** The plain loop's time for one of the run's. */
        public double speedUp() {
            return workNanos / spanNanos;
        }
    }

    private final IntToDoubleFunction nanos;
    private final int length;
    private final int threads;
    private final int sockets;
    private final RunObservation observation;
    private final double expected;
    private final ChunkQueue chunks;
    private final LongestChunk longest;
    private final PriorityQueue<Core> cores = new PriorityQueue<>(Comparator.comparingDouble(core -> core.now));

    private Core owner;
    private double lineFree;
    private double waited;
    private double busy;
    private double span;

    /** How many workers were asked, have come and have left. */
    private int asked;

    private int entered;
    private int left;
    private int taken;

    private SimulatedRun(int length, IntToDoubleFunction nanos, int threads, int sockets, CostModel costModel) {
        this.length = length;
        this.nanos = nanos;
        this.threads = threads;
        this.sockets = sockets;
        this.observation = new RunObservation(costModel, null, length, 0);
        this.expected = costModel.nanosPerElement();
        this.chunks = new ChunkQueue(0, length, EarlyRange.of(observation.dear(), 0, length), false);
        this.longest = new LongestChunk(length);
    }

    /**
     * Simulates a run of which a past run has told the cost.
     *
     * @param length how many elements it has
     * @param nanos what each costs, in nanoseconds
     * @param threads how many cores there are
     * @param sockets among how many sockets they are divided
     */
    public static Result of(int length, IntToDoubleFunction nanos, int threads, int sockets) {
        double work = 0;
        for (int i = 0; i < length; i++) {
            work += nanos.applyAsDouble(i);
        }
        CostModel costModel = new CostModel(new CoarseClock(clock -> {}));
        new RunObservation(costModel, null, length, 0).endAlone((long) work, (long) work);
        new SimulatedRun(length, nanos, threads, sockets, costModel).run();
        SimulatedRun run = new SimulatedRun(length, nanos, threads, sockets, costModel);
        run.run();
        return new Result(threads, work, run.span, run.taken, run.waited);
    }

    private void run() {
        cores.add(new Core(member(Role.CALLER), 0, 0));
        while (!cores.isEmpty()) {
            Core core = cores.remove();
            enter(core);
            if (claim(core)) {
                compute(core);
                cores.add(core);
            } else {
                left++;
                span = Math.max(span, core.now);
            }
        }
        observation.endShared((long) busy, entered, longest, (long) span);
    }

    private TeamMember member(Role role) {
        return new TeamMember(role, new ChunkSizer(expected), 1);
    }

    private void enter(Core core) {
        if (!core.inside) {
            core.inside = true;
            entered += core.member.role() == Role.WORKER ? 1 : 0;
        }
    }

    private boolean claim(Core core) {
        wakeAnother(core);
        double begin = Math.max(core.now, lineFree);
        waited += begin - core.now;
        lineFree = begin + lineNanos(core);
        owner = core;
        core.now = lineFree + CHUNK_NANOS;
        return chunks.claim(core.member, Sharing.parts(entered - left));
    }

    private double lineNanos(Core core) {
        if (owner == core) {
            return OWN_LINE_NANOS;
        }
        return owner == null || owner.socket == core.socket ? NEAR_LINE_NANOS : FAR_LINE_NANOS;
    }

    /** As each thread in a run does between two chunks, a worker on entering too. */
    private void wakeAnother(Core core) {
        if (Sharing.mayAskOneMore(entered - left, asked - entered, threads - 1)
                && Sharing.isWorthBeside(
                        1 + asked - left, cost(core.member.sizer()), chunks.remaining(), WORTH_WAKING)) {
            asked++;
            core.now += CALL_NANOS;
            cores.add(new Core(member(Role.WORKER), asked % sockets, core.now + DELAY_NANOS));
        }
    }

    private double cost(ChunkSizer sizer) {
        return sizer.computed() == 0 ? expected : sizer.nanosPerElement();
    }

    private void compute(Core core) {
        int from = core.member.from();
        int count = core.member.count();
        double cost = 0;
        for (int i = from; i < from + count; i++) {
            cost += nanos.applyAsDouble(i);
        }
        taken++;
        busy += cost;
        core.now += cost;
        longest.took(from, count, (long) cost);
        core.member.finish(false);
        core.member.sizer().took(count, (long) cost);
    }
}

package io.parallelizable.internal.scheduling.policy;

/**
 * Every constant of the scheduler, with the measurement or the reason that it comes from.
 *
 * <p>Times are in nanoseconds. The measurements were made on virtual machines with two cores, where waking a thread is
 * expensive: the call takes 20 us and the thread runs 60 us later. Values that differ much between machines are
 * measured while the program runs; the constant is used until then.
 */
public final class Tuning {
    private Tuning() {}

    // When a run is shared.

    /** Least work worth sharing with a worker that is awake: with less, back-to-back runs were slower than loops. */
    public static final double WORTH_SHARING = 20_000;

    /**
     * Least work worth a wake-up that has not been measured yet: at 100 us, runs after a pause were up to 1.7x slower.
     */
    public static final double WORTH_WAKING = 200_000;

    /** How many wake-ups' time the work must be worth: at 2.5, runs after a pause just break even. */
    static final double WAKE_UPS = 2.5;

    /** What a wake-up is taken to take, the call and the delay together, until one has been measured. */
    public static final double WAKE_UP = WORTH_WAKING / WAKE_UPS;

    /** Most that one measured wake-up counts: the slowest percent took 125 us, beyond it the core was taken away. */
    public static final double LONGEST_WAKE_UP = 200_000;

    /** The weight of the newest wake-up in the average: it follows a change within ten wake-ups. */
    public static final double NEWEST_WAKE_UP = 0.125;

    /** Least work for which a run waits in a queue until a worker is free: some five times what handing over costs. */
    static final double WORTH_QUEUEING = 1_000_000;

    /** Time between two runs up to which they are one burst: as long as a worker stays awake. */
    static final long BURST_GAP = 50_000;

    // When a run is a plain loop.

    /** Expected time up to which a run is a plain loop: the measured way costs some 300 ns more, so 2 % at most. */
    static final double PLAIN_LOOP = 20_000;

    /**
     * Length of a tick of the coarse clock, in which a method's elements are taken to stay cheap: with the 50 us by
     * which systems are late, two ticks fit into the millisecond that a run may lose.
     */
    public static final long TICK = 400_000;

    /** Cheap runs before the thread's next ones are plain loops: where others come more often, none is. */
    static final int CHEAP_RUNS = 32;

    /** Of those, the runs that each further tick begins with: 4 times 300 ns are 0.3 % of it. */
    static final int RENEWALS = 4;

    /** Ticks without a plain loop until the clock ends: 100 ms cost some 2 ms of processor time. */
    static final int CLOCK_ENDS = 250;

    // What an element costs.

    /** A measured time below which a run cannot prove that elements have become expensive: the clock's grain shows. */
    static final long SHORT_RUN = 1_000;

    /** By how much two runs' elements may differ in cost for the next run to be predictable. */
    static final double IRREGULAR = 8;

    /** The weight of the newest run in the cost of an element: ten runs forget what was compiled meanwhile. */
    static final double NEWEST_COST = 0.25;

    /** Least cost of an element, so that 0 can stand for unknown: vectorised loops take 0.2 ns. */
    static final double LEAST_COST = 0.05;

    // How long a chunk is.

    /** What a chunk takes: between 2 us and 30 us no workload differed, and a claim costs 0.1 us on two sockets. */
    static final double CHUNK = 32_000;

    /** The same where each chunk is stored, which takes its thread and the one that writes some 2 us. */
    static final double COSTLY_CHUNK = 4 * CHUNK;

    /** Cost of an element below which its loop profits from vector instructions. */
    static final double CHEAP_ELEMENT = 30;

    /** Least chunk of such elements: chunks of 64 took five times as long for each element, 256 as long as one loop. */
    static final double CHEAP_CHUNK = 256;

    /** The part of a full chunk that the cost learned from other runs is trusted for. */
    static final int LEARNED_PARTS = 8;

    /** Growth from chunk to chunk as long as it is covered by what was learned: four looks at the clock in all. */
    static final int LEARNED_GROWTH = 8;

    /** Growth from chunk to chunk beyond that, since the elements before may have been the cheap ones. */
    static final int GROWTH = 4;

    /** Parts of a run for each thread towards its end: with 2, all threads end within a chunk's time. */
    static final int PARTS = 2;

    /** Parts beyond which chunks grow, since all claims meet at one cache line: 64 threads, by the simulation. */
    static final int CROWD = 128;

    /** The part of a full chunk below which chunks do not shrink towards the end: claims are not free. */
    static final int LAST_PARTS = 4;

    /** Time from which on a chunk is remembered: it is several times longer than chunks are meant to be. */
    static final long LONG_CHUNK = 4 * (long) CHUNK;

    /** The part of a thread's time from which on a chunk is begun early in the next run: begun last it costs that. */
    static final double DEAR_PART = 0.25;

    // Whether sharing has paid.

    /** The loss from which on runs are computed alone: some two time slices of the system's, which chance can take. */
    static final double DEBT_LIMIT = 10_000_000;

    /** Most that a single run can lose: a garbage collection must not decide alone. */
    static final double MOST_LOST = DEBT_LIMIT / 4;

    /** The part of its time that a run computed alone pays of the debt: sharing in vain costs 1/64 of the time. */
    static final double INSTALMENT = 1.0 / 64;

    /** Time in runs before losses count: for so long a program that has just begun is compiled. */
    static final double WARM_UP = 100_000_000;

    /** Work from which on a run is never computed alone only to learn what that takes. */
    static final double LONG_RUN = 50_000_000;

    /** Shared runs before the first one is computed alone to learn what that takes. */
    static final int FIRST_TRIAL = 4;

    /** Times that a run's time alone is spent on shared runs until it is measured again: 1.5 % of the time. */
    static final int TRIAL_AFTER = 64;

    /** The same after the first trial, which may have been before the elements were compiled. */
    static final int SECOND_TRIAL_AFTER = 8;

    /** The weight of the newest run alone in what such runs take. */
    static final double NEWEST_ALONE = 0.5;

    /** Times its expected time after which a run is shared that was to be computed alone: its inputs are others. */
    static final double OVERDUE = 2;

    /** Such runs in a row after which what was known of the runs before is forgotten: chance takes a core once. */
    static final int OVERDUE_RUNS = 3;

    // Threads.

    /** How long an idle worker stays awake: a wake-up costs 20 us and comes 60 us late. */
    public static final long WORKER_AWAKE = 50_000;

    /** How long an idle worker lives: to start another one costs 50 to 100 us, to keep it keeps its thread-locals. */
    public static final long WORKER_KEEP_ALIVE = 1_000_000_000;

    /** How much work a worker does in its life: to start its successor costs 50 to 100 us, a hundredth of this. */
    public static final long WORKER_LIFETIME = 10_000_000;

    /** How long a caller that waits for the last chunks stays awake: most are over by then, a wake-up takes longer. */
    public static final long CALLER_AWAKE = 20_000;

    /** How long a member that is not needed any more may take to its chunk's end: a chunk takes 32 us. */
    public static final long FORBEARANCE = 50_000;

    /** How long other callers count after they were seen: between two short runs they are out of runs for moments. */
    public static final long CALLERS_COUNT = 1_000_000;

    /** How long no thread is started after a failure, which costs time and makes the JVM print a warning. */
    public static final long START_RETRY = 100_000_000;

    /** Expected work below which a look at the caller's stack is left out, if one has been taken: it costs 6-150 us. */
    static final double BRIEF_RUN = 100_000_000;

    /** How often a worker looks for that look's result before it gives up its core, which may be the caller's. */
    public static final int SPINS = 64;

    /** How long an executor may take to begin a task in the background before a worker does. */
    public static final long EXECUTOR_PATIENCE = 1_000_000_000;

    /** The same for an executor that did not begin the last time. */
    public static final long SILENT_EXECUTOR_PATIENCE = 10_000_000;

    /** How long the clock's idle thread lives: to start it costs 80 to 300 us, to wake it 20. */
    public static final long CLOCK_KEEP_ALIVE = 1_000_000_000;

    // When threads do not come back.

    /** How long a member that is not needed has to leave after an interrupt, before the run ends without it. */
    public static final long GRACE = 10_000_000;

    /**
     * How long a caller waits before it checks whether members wait for a lock that it holds: most runs are over by
     * then.
     */
    public static final long FIRST_LOOK = 10_000_000;

    /** The longest time between two such looks, after each of which the caller waits longer. */
    public static final long LAST_LOOK = 1_000_000_000;

    /** How long nothing moves in a run until a warning says so. */
    public static final long STANDSTILL = 10_000_000_000L;

    /** Time between two looks at whether runs stand still. */
    public static final long STANDSTILL_LOOK = 1_000_000_000;

    /** Shortest time between two looks at whether tasks wait while workers do: a wake-up's time matters little then. */
    public static final long SHORTEST_STALL_LOOK = 1_000_000;

    /** The longest one: a long queue of tasks that compute costs next to nothing. */
    public static final long LONGEST_STALL_LOOK = 32_000_000;

    /** How long a task waits for workers that compute before one more is started for it, at first. */
    public static final long TASK_PATIENCE = 1_000_000_000;

    /** How many workers there may be beyond the pool's size since others wait: most systems give more threads. */
    public static final int MOST_STALLED = 2_000;
}

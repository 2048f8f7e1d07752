package io.parallelizable.conformance;

import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.EngineSession;
import io.parallelizable.engine.Slice;
import io.parallelizable.engine.SliceHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An engine where everything goes wrong that may: slices and answers are lost with and without notice, doubled,
 * damaged, late and out of order. Each slice is computed in a class loader of its own, from bytes. What goes wrong is a
 * function of the seed, the slice and the attempt; the third attempt succeeds.
 */
final class ChaosEngine implements Engine {
    private static final ScheduledThreadPoolExecutor THREADS = threads();

    /** Of so many slices one is dropped without notice, but only one of an operation: each takes all the patience. */
    private static final int DROPPED = 1000;

    /** How many more are dropped in this process: some seeds drop the first slice of every operation. */
    private static final AtomicInteger DROPS_LEFT = new AtomicInteger(20);

    private final long seed;
    private final boolean drops;
    private final Capabilities capabilities;

    /** What happens to an attempt. */
    private enum Fate {
        LOST,
        DROPPED,
        DAMAGED_ON_THE_WAY,
        DAMAGED_ON_THE_WAY_BACK,
        DOUBLED
    }

    private ChaosEngine(long seed, boolean drops) {
        this.seed = seed;
        this.drops = drops;
        Random random = new Random(seed);
        this.capabilities = Capabilities.ofSlots(1 + random.nextInt(6))
                .withLeastWork(Duration.ofNanos(random.nextInt(100_000)))
                .withPatience(drops ? Duration.ofSeconds(1) : Duration.ZERO);
    }

    /** An engine that tells of every loss. */
    static ChaosEngine of(long seed) {
        return new ChaosEngine(seed, false);
    }

    /** An engine that also loses slices without a word, so that runs have to lose their patience. */
    static ChaosEngine dropping(long seed) {
        return new ChaosEngine(seed, true);
    }

    private static ScheduledThreadPoolExecutor threads() {
        ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(2, work -> {
            Thread thread = new Thread(work, "chaos");
            thread.setDaemon(true);
            return thread;
        });
        threads.setRemoveOnCancelPolicy(true);
        return threads;
    }

    @Override
    public String name() {
        return "chaos of seed " + seed;
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public EngineSession open(Broadcast broadcast) {
        byte[] broadcastBytes = Elsewhere.bytes(broadcast);
        Map<Long, Integer> attempts = new ConcurrentHashMap<>();
        AtomicBoolean drops = new AtomicBoolean(this.drops);
        return (slices, handler) -> slices.forEach(slice -> {
            int attempt = attempts.merge(slice.number(), 1, Integer::sum);
            send(slice, broadcastBytes, attempt, drops, handler);
        });
    }

    private void send(Slice slice, byte[] broadcast, int attempt, AtomicBoolean drops, SliceHandler handler) {
        Random random = new Random(seed ^ slice.number() * 0x9E3779B97F4A7C15L ^ attempt * 0xC2B2AE3D27D4EB4FL);
        List<Fate> fates = attempt >= 3 ? List.of() : fates(random, drops);
        long delay = random.nextInt(4) == 0 ? random.nextInt(2_000_000) : 0;
        THREADS.schedule(() -> compute(slice, broadcast, fates, random, handler), delay, TimeUnit.NANOSECONDS);
    }

    private static List<Fate> fates(Random random, AtomicBoolean drops) {
        if (random.nextInt(DROPPED) == 0 && drops.getAndSet(false) && DROPS_LEFT.getAndDecrement() > 0) {
            return List.of(Fate.DROPPED);
        }
        // One in four is not delivered as it should be.
        Fate[] others = {Fate.LOST, Fate.DAMAGED_ON_THE_WAY, Fate.DAMAGED_ON_THE_WAY_BACK, Fate.DOUBLED};
        return random.nextInt(4) == 0 ? List.of(others[random.nextInt(others.length)]) : List.of();
    }

    private static void compute(Slice slice, byte[] broadcast, List<Fate> fates, Random random, SliceHandler handler) {
        if (fates.contains(Fate.DROPPED)) {
            return;
        } else if (fates.contains(Fate.LOST)) {
            handler.lost(slice, new IOException("lost"));
            return;
        }
        try {
            Slice sent = fates.contains(Fate.DAMAGED_ON_THE_WAY) ? damaged(slice, random) : slice;
            byte[] answer = Elsewhere.COMPLETE.compute(sent, broadcast);
            if (fates.contains(Fate.DAMAGED_ON_THE_WAY_BACK)) {
                damage(answer, random);
            }
            handler.completed(slice, answer);
            if (fates.contains(Fate.DOUBLED)) {
                handler.completed(slice, answer.clone());
            }
        } catch (Throwable fault) {
            handler.lost(slice, fault);
        }
    }

    private static Slice damaged(Slice slice, Random random) {
        byte[] payload = slice.payload().clone();
        damage(payload, random);
        return new Slice(slice.number(), slice.first(), slice.count(), payload);
    }

    private static void damage(byte[] bytes, Random random) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
}

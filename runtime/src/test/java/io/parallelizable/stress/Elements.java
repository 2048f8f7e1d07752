package io.parallelizable.stress;

import io.parallelizable.support.Bounded;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What some elements of a run do beyond giving their result. */
final class Elements {
    private static final long PATIENCE_SECONDS = 5;

    /** What an element does. */
    @FunctionalInterface
    private interface Deed {
        void call() throws Throwable;
    }

    private final RandomRun run;
    private final Scenario scenario;
    private final Map<Integer, Deed> deeds = new HashMap<>();
    private boolean deaf = true;
    private long interruptNanos = -1;
    private long endNanos = -1;

    Elements(RandomRun run, Random random, int depth) {
        this.run = run;
        this.scenario = run.scenario();
        if (run.length() > 0) {
            planSpecials(random, depth);
            planEnd(random);
            planFailures(random);
        }
    }

    /** Whether no element takes the interrupt flag of its thread away, nor calls anything that might. */
    boolean areDeaf() {
        return deaf;
    }

    /** The run begins: what shall happen after a while is put on its way. */
    void begin() {
        if (interruptNanos >= 0) {
            scenario.later(interruptNanos, this::interruptCaller);
        }
        if (endNanos >= 0) {
            scenario.later(endNanos, run.choice().end());
        }
    }

    void call(int index) throws Throwable {
        Deed deed = deeds.get(index);
        if (deed != null) {
            deed.call();
        }
    }

    private void add(int index, Deed deed) {
        deeds.merge(index, deed, (one, other) -> () -> {
            one.call();
            other.call();
        });
    }

    private void some(Random random, Deed deed) {
        int count = 1 + random.nextInt(3);
        for (int k = 0; k < count; k++) {
            add(random.nextInt(run.length()), deed);
        }
    }

    private void planSpecials(Random random, int depth) {
        if (scenario.changes()) {
            some(random, scenario::changeThread);
        }
        if (depth > 0 && random.nextInt(6) == 0) {
            planNested(random, depth);
        } else if (random.nextInt(8) == 0) {
            some(random, this::interruptOwnThread);
        } else if (random.nextInt(16) == 0) {
            planWaits(random);
        }
        if (random.nextInt(16) == 0) {
            planInterrupt(random);
        }
    }

    private void planNested(Random random, int depth) {
        deaf = false;
        for (int k = 0; k < 3; k++) {
            RandomRun inner = new RandomRun(scenario, random, depth - 1, run);
            add(random.nextInt(run.length()), () -> nest(inner));
        }
    }

    private void nest(RandomRun inner) throws Throwable {
        try {
            inner.execute();
        } finally {
            if (run.witness().isCaller() && inner.witness().isFlagged()) {
                run.witness().flag();
            }
        }
    }

    private void planWaits(Random random) {
        deaf = false;
        long nanos = random.nextInt(100_000);
        some(random, () -> new CountDownLatch(1).await(nanos, TimeUnit.NANOSECONDS));
        if (random.nextInt(4) == 0) {
            add(random.nextInt(run.length()), random.nextBoolean() ? this::waitForInterrupt : this::ignoreInterrupt);
        }
    }

    private void planInterrupt(Random random) {
        if (random.nextBoolean()) {
            interruptNanos = moment(random);
        } else {
            add(random.nextInt(run.length()), this::interruptCaller);
        }
    }

    private void planEnd(Random random) {
        Runnable end = run.choice().end();
        if (end != null && random.nextBoolean()) {
            add(random.nextInt(run.length()), end::run);
        } else if (end != null) {
            endNanos = moment(random);
        }
    }

    /** Up to two milliseconds, mostly much less. */
    private static long moment(Random random) {
        return random.nextInt(1 << random.nextInt(22));
    }

    private void planFailures(Random random) {
        boolean many = random.nextInt(4) == 0;
        for (int i = 0; many && i < run.length(); i++) {
            if (random.nextInt(20) == 0) {
                addFailure(i, random);
            }
        }
        if (!many && random.nextInt(3) == 0) {
            addFailure(random.nextInt(run.length()), random);
        }
    }

    private void addFailure(int index, Random random) {
        if (index + 1 < run.length() && random.nextInt(4) == 0) {
            // What nobody needs once the failure is known, and what no run waits for.
            deaf = false;
            int above = index + 1 + random.nextInt(run.length() - index - 1);
            add(above, random.nextBoolean() ? this::waitToBeDismissed : this::ignoreDismissal);
        }
        if (random.nextInt(300) == 0) {
            add(index, () -> Throwables.overflow(0));
            return;
        }
        Throwable thrown = Throwables.any(random);
        add(index, () -> {
            throw thrown;
        });
    }

    /** On another thread than the caller's: waits for the interrupt that a failure below must bring. */
    private void waitToBeDismissed() throws InterruptedException {
        if (!run.witness().isCaller()) {
            new CountDownLatch(1).await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            run.witness().fault("an element above a failure is not interrupted");
        }
    }

    /** On another thread than the caller's: does not care until the run has returned, whose failure is below. */
    private void ignoreDismissal() {
        stayUntilTheReturn("a run that has failed waits for an element above");
    }

    private void interruptCaller() {
        run.witness().interruptCaller();
    }

    private void interruptOwnThread() {
        if (run.witness().isCaller()) {
            interruptCaller();
        } else {
            scenario.disturbOuterCaller();
            if (run.choice().executor() == null) {
                // It stops the run, as it would on the caller.
                scenario.interrupt();
            }
            Thread.currentThread().interrupt();
        }
    }

    /** On a worker: has the caller interrupted, and waits for the interrupt that this must bring. */
    private void waitForInterrupt() throws InterruptedException {
        if (!run.witness().isCaller()) {
            interruptCaller();
            new CountDownLatch(1).await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            run.witness().fault("a worker of an interrupted run is not interrupted");
        }
    }

    /** On a worker: has the caller interrupted, and does not care until the run has returned. */
    private void ignoreInterrupt() {
        if (!run.witness().isCaller()) {
            interruptCaller();
            stayUntilTheReturn("an interrupted run waits for an element that ignores its interrupt");
        }
    }

    private void stayUntilTheReturn(String otherwise) {
        Witness witness = run.witness();
        if (witness.isCaller()) {
            return;
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!witness.hasReturned()) {
            if (System.nanoTime() > deadline) {
                witness.fault(otherwise);
                return;
            }
            Bounded.spin(10_000);
        }
    }
}

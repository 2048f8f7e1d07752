package io.parallelizable.stress;

import io.parallelizable.IntRun;
import io.parallelizable.support.Bounded;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;

/** One run of a scenario: how long, how costly, on what, and what its {@link Elements} do. */
final class RandomRun {
    /** What lies in a container where nothing has been stored. */
    static final int UNTOUCHED = -1;

    private static final long MAX_NANOS = 20_000_000;

    private final Scenario scenario;
    private final int length;
    private final long nanos;
    private final int heavy;
    private final long heavyNanos;
    private final int threads;
    private final NastyExecutors.Choice choice;
    private final boolean fresh;
    private final boolean into;
    private final boolean declaresInterruption;
    private final Elements elements;
    private final Witness witness;

    /** A run, in an element of another one or in none. */
    RandomRun(Scenario scenario, Random random, int depth, RandomRun around) {
        this.scenario = scenario;
        length = length(random, depth == Scenario.DEPTH);
        nanos = random.nextInt(4) == 0 ? random.nextInt((int) Math.min(5_000, 1 + MAX_NANOS / (length + 1))) : 0;
        heavy = random.nextInt(8) == 0 ? random.nextInt(length + 1) : -1;
        heavyNanos = random.nextInt(300_000);
        threads = 1 + random.nextInt(16);
        choice = scenario.executors().choose(random, scenario);
        fresh = random.nextBoolean();
        into = random.nextInt(8) == 0;
        declaresInterruption = random.nextInt(8) == 0;
        elements = new Elements(this, random, depth);
        witness = new Witness(scenario, around, length, elements.areDeaf());
    }

    private static int length(Random random, boolean root) {
        int kind = random.nextInt(1_000);
        if (root && kind == 0) {
            return random.nextInt(100_000);
        }
        return random.nextInt(kind < 100 ? 300 : 8);
    }

    /** The result of an element. */
    static int result(int index) {
        return 7 * index;
    }

    int length() {
        return length;
    }

    Scenario scenario() {
        return scenario;
    }

    Witness witness() {
        return witness;
    }

    NastyExecutors.Choice choice() {
        return choice;
    }

    int element(int index) throws Throwable {
        witness.elementBegins(index);
        try {
            Bounded.spin(index == heavy ? heavyNanos : index % 3 == 0 ? nanos : 0);
            elements.call(index);
            witness.elementFinished(index);
            return result(index);
        } catch (Throwable failure) {
            witness.elementFailed(index, failure);
            throw failure;
        }
    }

    /** Executes the run on the current thread and throws what it throws; faults go to the scenario. */
    void execute() throws Throwable {
        witness.begin();
        elements.begin();
        int[] results = null;
        Throwable thrown = null;
        try {
            results = map();
        } catch (Throwable failure) {
            thrown = failure;
        }
        Set<Integer> inside = witness.inside();
        witness.end(thrown);
        // In this order: whoever interrupts says so before.
        boolean flag = Thread.currentThread().isInterrupted();
        boolean disturbed = witness.isDisturbed();
        new Oracle(witness, length, declaresInterruption).check(results, thrown, inside, flag, disturbed);
        if (thrown != null) {
            throw thrown;
        }
    }

    private int[] map() {
        IntRun<int[], RuntimeException> any = fresh
                ? RunKernel.fresh(this, witness, declaresInterruption)
                : RunKernel.known(this, witness, declaresInterruption);
        IntRun<int[], RuntimeException> run = any.threads(threads);
        if (choice.executor() != null) {
            run = run.executor(choice.executor());
        }
        if (!into) {
            return run.map();
        }
        int[] longer = new int[length + 3];
        Arrays.fill(longer, UNTOUCHED);
        return run.mapInto(longer);
    }

    @Override
    public String toString() {
        return length + " elements of " + nanos + " ns on " + threads + " threads of " + choice.name();
    }
}

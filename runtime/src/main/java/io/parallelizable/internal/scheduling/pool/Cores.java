package io.parallelizable.internal.scheduling.pool;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many threads this process should use, and why.
 *
 * <p>The count is the least of what the machine or container has ({@link Runtime#availableProcessors()}) and what the
 * job scheduler has granted, by the environment variables that it sets. One setting overrides them all, upwards too:
 * the system property {@value #PROPERTY}, else the environment variable {@value #VARIABLE}. {@code OMP_NUM_THREADS} is
 * left alone: people set it to 1 to keep their linear algebra library quiet.
 *
 * <p>The variables of all job schedulers count, and the least of them decides: a job may be started by one scheduler
 * inside the allocation of another, and none of them grants what the others have not.
 *
 * @param count the number of threads, at least 1
 * @param reason where the count comes from
 */
public record Cores(int count, String reason) {
    static final String PROPERTY = "parallelizable.threads";
    static final String VARIABLE = "PARALLELIZABLE_THREADS";

    /** What Slurm, PBS, Grid Engine, LSF and Fujitsu's PJM set to the number of cores of a job on its node. */
    private static final List<String> SCHEDULERS = List.of(
            "SLURM_CPUS_PER_TASK",
            "SLURM_CPUS_ON_NODE",
            "PBS_NUM_PPN",
            "NCPUS",
            "NSLOTS",
            "LSB_DJOB_NUMPROC",
            "PJM_VNODE_CORE",
            "PJM_PROC_BY_NODE");

    private static volatile @Nullable Cores allowed;

    /**
     * The cores that this process is allowed, as found at the first call.
     *
     * @return the cores
     * @throws IllegalArgumentException if an override is not a whole number of at least 1
     */
    public static Cores allowed() {
        Cores known = allowed;
        if (known == null) {
            known = of(
                    System.getProperty(PROPERTY),
                    System.getenv(),
                    Runtime.getRuntime().availableProcessors());
            allowed = known;
        }
        return known;
    }

    static Cores of(@Nullable String property, Map<String, String> environment, int processors) {
        if (property != null) {
            return override(PROPERTY, property);
        }
        String variable = environment.get(VARIABLE);
        if (variable != null) {
            return override(VARIABLE, variable);
        }
        Cores least = new Cores(Math.max(1, processors), "available processors");
        for (String scheduler : SCHEDULERS) {
            int granted = positive(environment.get(scheduler));
            if (granted > 0 && granted < least.count) {
                least = new Cores(granted, scheduler);
            }
        }
        return least;
    }

    /** Whether a job scheduler has granted less than the machine or the container has. */
    boolean areGranted() {
        return SCHEDULERS.contains(reason);
    }

    private static Cores override(String name, String value) {
        int count = positive(value);
        if (count == 0) {
            throw new IllegalArgumentException(name + " must be a whole number of at least 1, it is \"" + value + "\"");
        }
        return new Cores(count, name);
    }

    /** The number that a text says; 0 if it says none, or none above 0. */
    private static int positive(@Nullable String text) {
        try {
            return text == null ? 0 : Math.max(0, Integer.parseInt(text.strip()));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /**
     * The count and the reason.
     *
     * @return such as {@code 8 threads: SLURM_CPUS_PER_TASK}
     */
    @Override
    public String toString() {
        return count + (count == 1 ? " thread: " : " threads: ") + reason;
    }
}

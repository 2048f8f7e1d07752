package io.parallelizable.internal.scheduling.pool;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many threads this process should use, and why.
 *
 * <p>The count is the least of what the machine or container has ({@link Runtime#availableProcessors()}, which knows
 * what a process is bound to), what the job scheduler has granted, by the environment variables that it sets, and this
 * process's share where several of one job are on this node ({@link NodeTasks}). One setting overrides them all,
 * upwards too: the system property {@value #PROPERTY}, else the environment variable {@value #VARIABLE}.
 * {@code OMP_NUM_THREADS} is left alone: people set it to 1 to keep their linear algebra library quiet.
 *
 * <p>The variables of all job schedulers count, and the least of them decides: a job may be started by one scheduler
 * inside the allocation of another, and none of them grants what the others have not.
 *
 * <p>What is shared is the node, and not what this process is bound to: so a process that is bound to its share is not
 * given a share of that.
 *
 * @param count the number of threads, at least 1
 * @param reason where the count comes from
 */
public record Cores(int count, String reason) {
    static final String PROPERTY = "parallelizable.threads";
    static final String VARIABLE = "PARALLELIZABLE_THREADS";

    private static final String MACHINE = "available processors";

    /** What Slurm sets to the number of cores of one process. */
    private static final String OF_TASK = "SLURM_CPUS_PER_TASK";

    /** What Slurm, PBS, Grid Engine, LSF and Fujitsu's PJM set to the number of cores of a job on its node. */
    private static final List<String> OF_NODE = List.of(
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
     * @throws IllegalArgumentException if an override is not a whole number of at least 1
     */
    public static Cores allowed() {
        Cores known = allowed;
        if (known == null) {
            known = of(
                    System.getProperty(PROPERTY),
                    new Variables(System.getenv(), Warning.LOG),
                    Runtime.getRuntime().availableProcessors(),
                    OnlineProcessors.count());
            allowed = known;
        }
        return known;
    }

    /**
     * The cores by what is known.
     *
     * @param processors how many this process may run on
     * @param online how many the machine has; 0 if that is not known
     */
    static Cores of(@Nullable String property, Variables variables, int processors, int online) {
        if (property != null) {
            return override(PROPERTY, property);
        }
        String variable = variables.environment().get(VARIABLE);
        if (variable != null) {
            return override(VARIABLE, variable);
        }
        Cores ofProcess = new Cores(Math.max(1, processors), MACHINE);
        Cores ofNode = new Cores(Math.max(ofProcess.count, online), MACHINE);
        for (String name : OF_NODE) {
            ofNode = ofNode.orLess(variables.number(name), name);
        }
        NodeTasks tasks = NodeTasks.of(variables);
        Cores least = ofProcess.orLess(variables.number(OF_TASK), OF_TASK);
        return tasks.count() == 1
                ? least.orLess(ofNode.count, ofNode.reason)
                : least.orLess(
                        Math.max(1, ofNode.count / tasks.count()),
                        ofNode.count + " cores / " + tasks.count() + " tasks on this node, " + tasks.variable());
    }

    private Cores orLess(int other, String otherReason) {
        return other > 0 && other < count ? new Cores(other, otherReason) : this;
    }

    /** Whether a job scheduler has granted less than the machine or the container has. */
    boolean areGranted() {
        return !List.of(MACHINE, PROPERTY, VARIABLE).contains(reason);
    }

    private static Cores override(String name, String value) {
        int count = Variables.positive(value);
        if (count == 0) {
            throw new IllegalArgumentException(name + " must be a whole number of at least 1, it is \"" + value + "\"");
        }
        return new Cores(count, name);
    }

    /** The count and the reason, such as {@code 8 threads: SLURM_CPUS_PER_TASK}. */
    @Override
    public String toString() {
        return count + (count == 1 ? " thread: " : " threads: ") + reason;
    }
}

package io.parallelizable.internal.scheduling.pool;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many processes of this one's job there are on this node, this one included.
 *
 * <p>Those that start processes say it: {@code srun} and the {@code mpirun} of Open MPI, MPICH and Intel, MVAPICH and
 * Cray. Where one of them was started by another, the larger number counts: {@code mpirun} has {@code srun} start one
 * process on each node, which starts the others. What a Slurm job has asked for (SLURM_NTASKS_PER_NODE) counts only in
 * what {@code srun} has started, since a batch script by itself is one process.
 *
 * @param count how many
 * @param variable which variable says so
 */
record NodeTasks(int count, String variable) {
    private static final NodeTasks ALONE = new NodeTasks(1, "");

    private static final List<String> OF_MPI = List.of(
            "OMPI_COMM_WORLD_LOCAL_SIZE",
            "MPI_LOCALNRANKS",
            "PMI_LOCAL_SIZE",
            "MV2_COMM_WORLD_LOCAL_SIZE",
            "PALS_LOCAL_SIZE");

    /** A number for some nodes, one after the other: {@code 4(x2),3} is that of three. */
    private static final String ENTRY = "(\\d{1,6})(?:\\(x(\\d{1,6})\\))?";

    static NodeTasks of(Variables variables) {
        NodeTasks most = ofSlurm(variables);
        for (String name : OF_MPI) {
            most = most.or(variables.number(name), name);
        }
        return most;
    }

    private static NodeTasks ofSlurm(Variables variables) {
        if (variables.text("SLURM_STEP_ID") == null) {
            return ALONE;
        }
        int ofStep = onThisNode("SLURM_STEP_TASKS_PER_NODE", variables);
        if (ofStep > 0) {
            return ALONE.or(ofStep, "SLURM_STEP_TASKS_PER_NODE");
        }
        return ALONE.or(variables.number("SLURM_NTASKS_PER_NODE"), "SLURM_NTASKS_PER_NODE")
                .or(onThisNode("SLURM_TASKS_PER_NODE", variables), "SLURM_TASKS_PER_NODE");
    }

    private NodeTasks or(int other, String name) {
        return other > count ? new NodeTasks(other, name) : this;
    }

    private static int onThisNode(String name, Variables variables) {
        String nodes = variables.text(name);
        if (nodes == null) {
            return 0;
        }
        int tasks = nodes.matches(ENTRY + "(?:," + ENTRY + ")*") ? onNode(nodes, node(variables)) : 0;
        if (tasks == 0) {
            variables.ignored(name, nodes);
        }
        return tasks;
    }

    /** The number of one node; the largest of all nodes for an index that there is not. */
    private static int onNode(String nodes, int node) {
        int first = 0;
        int largest = 0;
        Matcher entry = Pattern.compile(ENTRY).matcher(nodes);
        while (entry.find()) {
            int tasks = Integer.parseInt(entry.group(1));
            int next = first + (entry.group(2) == null ? 1 : Integer.parseInt(entry.group(2)));
            if (node >= first && node < next) {
                return tasks;
            }
            first = next;
            largest = Math.max(largest, tasks);
        }
        return largest;
    }

    /** The index of this node in its job; -1 if it is not known. */
    private static int node(Variables variables) {
        String node = variables.text("SLURM_NODEID");
        return node != null && node.matches("\\d{1,6}") ? Integer.parseInt(node) : -1;
    }
}

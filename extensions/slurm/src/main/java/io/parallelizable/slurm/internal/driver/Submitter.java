package io.parallelizable.slurm.internal.driver;

import io.parallelizable.slurm.internal.command.Slurm.RefusedException;
import io.parallelizable.slurm.internal.spool.Spool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Submits workers as job arrays. If the cluster does not allow an array of that size, or so many jobs for the user, it
 * tries smaller arrays and continues with fewer workers.
 *
 * @param settings what workers are to be
 * @param script their script
 * @param spool where they work
 */
record Submitter(PoolSettings settings, String script, Spool spool) {
    /** The usual MaxArraySize of Slurm is 1001, which allows the indices from 0 to 1000. */
    private static final int LARGEST = 1000;

    private static final Pattern TOO_MANY = Pattern.compile(
            "(?i)invalid job array|submit.*limit|limit.*submit|MaxSubmit|MaxJobs|too many jobs|job limit");

    /**
     * Submits workers.
     *
     * @param workers how many are missing
     * @return the jobs, with the number of their tasks
     * @throws RefusedException if not one is accepted
     */
    Map<String, Integer> submit(int workers) throws RefusedException {
        Map<String, Integer> jobs = new LinkedHashMap<>();
        int missing = workers;
        int size = Math.min(LARGEST, workers);
        while (missing > 0) {
            size = Math.min(size, missing);
            try {
                jobs.put(settings.slurm().submit(arguments(size)), size);
                missing -= size;
            } catch (RefusedException refusal) {
                boolean isOfSize =
                        TOO_MANY.matcher(String.valueOf(refusal.getMessage())).find();
                if (!isOfSize || size == 1 && jobs.isEmpty()) {
                    cancel(jobs);
                    throw refusal;
                } else if (size == 1) {
                    return jobs;
                }
                size /= 2;
            }
        }
        return jobs;
    }

    private void cancel(Map<String, Integer> jobs) {
        settings.slurm().cancel(jobs.keySet());
    }

    private List<String> arguments(int workers) {
        List<String> arguments = new ArrayList<>(List.of(
                "--parsable",
                "--job-name=parallelizable",
                "--requeue",
                "--open-mode=append",
                "--array=0-" + (workers - 1),
                "--chdir=" + spool.directory(),
                "--output=" + settings.logs().pattern()));
        arguments.addAll(settings.options().words());
        arguments.add(script);
        return arguments;
    }
}

package io.parallelizable.slurm.internal.driver;

import io.parallelizable.slurm.internal.command.QueueListing;
import io.parallelizable.slurm.internal.driver.Task.Ending;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tasks that have been submitted and have not ended, and what became of their jobs. */
final class Tasks {
    private final Map<String, Task> live = new LinkedHashMap<>();
    private final Set<String> jobs = new LinkedHashSet<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, Set<String>> cancelled = new HashMap<>();
    private boolean hasBegun;

    void submitted(String job, int count, long now) {
        jobs.add(job);
        sizes.put(job, count);
        for (int i = 0; i < count; i++) {
            // Its worker may have begun before sbatch had told the job.
            live.computeIfAbsent(job + "_" + i, id -> new Task(id, now));
        }
    }

    /** All jobs that have been submitted. */
    Set<String> jobs() {
        return jobs;
    }

    int live() {
        return live.size();
    }

    /** Whether any worker has ever begun. */
    boolean haveBegun() {
        return hasBegun;
    }

    /**
     * A worker has begun; gives the one whose place it takes, if there is one. Its task may have ended before: after a
     * node has failed, Slurm starts the node's tasks again elsewhere.
     */
    @Nullable
    Ending begun(String worker, long now) {
        hasBegun = true;
        Task task = live.computeIfAbsent(Task.idOf(worker), id -> new Task(id, now));
        String former = task.worker();
        task.begun(worker, now);
        return former == null || former.equals(worker)
                ? null
                : new Ending(task, former, WorkerEnd.BLAMELESS, "started again by Slurm");
    }

    /** A worker has told its end. */
    void gone(String worker, String farewell, long now) {
        Task task = live.get(Task.idOf(worker));
        if (task != null && (task.worker() == null || worker.equals(task.worker()))) {
            task.gone(farewell, now);
        }
    }

    /** Whether a worker has told its end, and Slurm has not said yet why. */
    boolean areEnding() {
        return live.values().stream().anyMatch(task -> task.farewell() != null);
    }

    /** What has ended, by what Slurm says. */
    List<Ending> listed(QueueListing listing) {
        List<Ending> endings = new ArrayList<>();
        for (Task task : List.copyOf(live.values())) {
            Ending ending = task.listed(listing);
            if (ending != null) {
                endings.add(ending);
                if (!task.isToComeBack()) {
                    end(ending);
                }
            }
        }
        return endings;
    }

    /** What has told its end before some time, without a word of Slurm's since. */
    List<Ending> endedWithoutVerdict(long time) {
        List<Ending> endings = new ArrayList<>();
        for (Task task : List.copyOf(live.values())) {
            if (task.isGoneSince(time)) {
                String farewell = String.valueOf(task.farewell());
                Ending ending = new Ending(task, task.worker(), WorkerEnd.of(null, farewell), farewell);
                endings.add(ending);
                end(ending);
            }
        }
        return endings;
    }

    private void end(Ending ending) {
        live.remove(ending.task().id());
        if (ending.end() == WorkerEnd.CANCELLED) {
            cancelled
                    .computeIfAbsent(ending.task().job(), job -> new HashSet<>())
                    .add(ending.task().id());
        }
    }

    /**
     * The job that the user has cancelled: all of several tasks, or the last that there were.
     *
     * @param endings what has ended just now
     */
    Optional<String> cancelledJob(List<Ending> endings) {
        return endings.stream()
                .filter(ending -> ending.end() == WorkerEnd.CANCELLED)
                .map(ending -> ending.task().job())
                .filter(job -> live.isEmpty() || isWhollyCancelled(job))
                .findFirst();
    }

    private boolean isWhollyCancelled(String job) {
        int size = sizes.getOrDefault(job, 0);
        return size > 1 && size == cancelled.get(job).size();
    }

    /** Why tasks are waiting, in Slurm's words; nothing if none is, or Slurm has not said. */
    String reasons() {
        return live.values().stream()
                .filter(Task::isPending)
                .map(Task::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Whether a worker has begun and not told its end. */
    boolean areAnyAtWork() {
        return live.values().stream().anyMatch(task -> task.worker() != null && task.farewell() == null);
    }

    /** The jobs with tasks that have not told their end. */
    Set<String> unfinishedJobs() {
        return live.values().stream()
                .filter(task -> task.farewell() == null)
                .map(Task::job)
                .collect(Collectors.toSet());
    }

    long pending() {
        return live.values().stream().filter(Task::isPending).count();
    }
}

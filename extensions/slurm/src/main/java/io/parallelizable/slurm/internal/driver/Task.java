package io.parallelizable.slurm.internal.driver;

import io.parallelizable.slurm.internal.command.JobState;
import io.parallelizable.slurm.internal.command.QueueListing;
import org.jspecify.annotations.Nullable;

/**
 * A task of a job array, and the worker that it is at present. Slurm may start a task again, after a node was lost;
 * that is another worker then.
 */
final class Task {
    private final String id;
    private long begunAt;
    private long goneAt;
    private @Nullable String worker;
    private @Nullable String farewell;
    private JobState state = JobState.PENDING;
    private String reason = "";

    Task(String id, long now) {
        this.id = id;
        this.begunAt = now;
    }

    /** The id of the task that a worker belongs to: {@code 15_3} for {@code 15_3.0}. */
    static String idOf(String worker) {
        return worker.substring(0, Math.max(0, worker.lastIndexOf('.')));
    }

    String id() {
        return id;
    }

    /** The id of its job. */
    String job() {
        return id.substring(0, id.indexOf('_'));
    }

    /** The worker; null while there is none. */
    @Nullable
    String worker() {
        return worker;
    }

    @Nullable
    String farewell() {
        return farewell;
    }

    boolean isPending() {
        return worker == null && state == JobState.PENDING;
    }

    String reason() {
        return reason;
    }

    /** A worker has begun. */
    void begun(String worker, long now) {
        this.worker = worker;
        this.state = JobState.RUNNING;
        this.farewell = null;
        this.begunAt = now;
    }

    /** The worker, or its script, has told its end. */
    void gone(String farewell, long now) {
        this.farewell = farewell;
        this.goneAt = now;
    }

    /** Whether it has told its end, and so much time has passed since. */
    boolean isGoneSince(long time) {
        return farewell != null && goneAt - time < 0;
    }

    /** Takes note of what Slurm says, unless that was asked before the worker began: it may be of an earlier one. */
    @Nullable
    Ending listed(QueueListing listing) {
        if (listing.askedAt() - begunAt < 0) {
            return null;
        }
        QueueListing.Entry entry = listing.of(id);
        if (entry == null) {
            return new Ending(this, worker, WorkerEnd.of(null, farewell), "unknown to Slurm by now");
        }
        state = entry.state();
        reason = entry.reason();
        if (state.isEnd()) {
            return new Ending(this, worker, WorkerEnd.of(state, farewell), state.toString());
        }
        return state == JobState.PENDING && worker != null ? requeued() : null;
    }

    /** Slurm will start it again. */
    private Ending requeued() {
        Ending ending = new Ending(this, worker, WorkerEnd.BLAMELESS, "started again by Slurm");
        worker = null;
        farewell = null;
        return ending;
    }

    /** Whether Slurm has taken it back into its queue. */
    boolean isToComeBack() {
        return state == JobState.PENDING;
    }

    /**
     * The end of a worker, or of a task that never became one.
     *
     * @param task the task
     * @param worker the worker; null if there was none
     * @param end why
     * @param text what is known
     */
    record Ending(Task task, @Nullable String worker, WorkerEnd end, String text) {}
}

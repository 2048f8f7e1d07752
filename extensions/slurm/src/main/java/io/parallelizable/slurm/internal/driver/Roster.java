package io.parallelizable.slurm.internal.driver;

import io.parallelizable.EngineException;
import io.parallelizable.slurm.internal.command.QueueListing;
import io.parallelizable.slurm.internal.command.Slurm.RefusedException;
import io.parallelizable.slurm.internal.driver.Task.Ending;
import io.parallelizable.slurm.internal.spool.Spool;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Submits workers, observes their beginning and end, and replaces those that have ended while there is work.
 *
 * <p>The monitor's thread alone uses it. Slurm's commands may take a minute when its controller is busy, so another
 * thread calls them, and the monitor checks from time to time whether they have returned. The spool shows that a worker
 * has begun or ended; only Slurm knows why it has ended.
 */
final class Roster {
    /** How long after the beginning news from Slurm are urgent: a mistake shows at once. */
    private static final Duration BEGINNING = Duration.ofMinutes(1);

    /** How many tasks may end without a worker, once there has been one. */
    private static final int STILLBORN = 10;

    private final PoolSettings settings;
    private final Spool spool;
    private final Submitter submitter;
    private final Dispatcher dispatcher;
    private final Messages messages;
    private final Tasks tasks = new Tasks();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private final Command<Optional<QueueListing>> listing;
    private final Command<Map<String, Integer>> submission;
    private final Announcements announcements;
    private final Timer started = new Timer();
    private int target;
    private int stillborn;

    Roster(
            PoolSettings settings,
            Spool spool,
            Submitter submitter,
            Dispatcher dispatcher,
            Messages messages,
            Executor commands) {
        this.settings = settings;
        this.spool = spool;
        this.submitter = submitter;
        this.dispatcher = dispatcher;
        this.messages = messages;
        this.announcements = new Announcements(settings.name(), new Timer());
        this.listing = new Command<>(commands);
        this.submission = new Command<>(commands);
    }

    /** Submits the first workers. */
    void start() throws IOException {
        started.restart();
        submission.rest();
        try {
            enter(submitter.submit(settings.workers()));
        } catch (RefusedException refusal) {
            throw messages.refused(String.valueOf(refusal.getMessage()));
        }
        target = tasks.live();
        announcements.submitted(tasks, settings.workers());
    }

    private void enter(Map<String, Integer> jobs) throws IOException {
        jobs.forEach((job, count) -> tasks.submitted(job, count, System.nanoTime()));
        spool.write(Spool.JOBS, String.join("\n", tasks.jobs()));
    }

    /** Looks what is new; tells whether anything is. */
    boolean look() throws IOException {
        boolean isNew = observe();
        settle();
        askForListing();
        replace();
        announcements.waiting(tasks);
        return isNew;
    }

    private boolean observe() throws IOException {
        boolean isNew = false;
        for (String worker : spool.list(Spool.WORKERS)) {
            if (begun.add(worker)) {
                isNew = true;
                stillborn = 0;
                handOn(tasks.begun(worker, System.nanoTime()));
                dispatcher.arrived(worker);
            }
        }
        for (String worker : spool.list(Spool.GONE)) {
            if (gone.add(worker)) {
                isNew = true;
                tasks.gone(worker, spool.readText(Spool.GONE + "/" + worker).strip(), System.nanoTime());
            }
        }
        return isNew;
    }

    private void handOn(@Nullable Ending ending) throws IOException {
        if (ending != null && ending.worker() != null) {
            dispatcher.ended(ending);
        }
    }

    private void settle() throws IOException {
        CompletableFuture<Optional<QueueListing>> news = listing.takeFinished();
        if (news != null && news.join().isPresent()) {
            settle(tasks.listed(news.join().get()));
        }
        settle(tasks.endedWithoutVerdict(
                System.nanoTime() - settings.timing().verdict().toNanos()));
    }

    private void settle(List<Ending> endings) throws IOException {
        Optional<String> cancelled = tasks.cancelledJob(endings);
        if (cancelled.isPresent()) {
            throw messages.cancelled(cancelled.get());
        } else if (endings.stream().anyMatch(ending -> ending.end() == WorkerEnd.CANCELLED)) {
            // The rest of the job may follow in a moment.
            submission.rest();
        }
        for (Ending ending : endings) {
            if (ending.worker() == null) {
                countStillborn(ending);
            } else {
                handOn(ending);
            }
        }
    }

    private void countStillborn(Ending ending) {
        boolean isSuspicious = ending.end() != WorkerEnd.BLAMELESS && ending.end() != WorkerEnd.CANCELLED;
        if (isSuspicious && ++stillborn >= mostStillborn()) {
            throw messages.stillborn(ending);
        }
    }

    /** A node that is broken may end a few before others begin. */
    private int mostStillborn() {
        return tasks.haveBegun() ? Math.max(STILLBORN, target) : Math.min(target, Math.max(3, target / 4));
    }

    private void askForListing() {
        Timing timing = settings.timing();
        boolean isUrgent = tasks.areEnding() || !tasks.haveBegun() && !started.isOver(BEGINNING);
        listing.callEach(isUrgent ? timing.urgentListing() : timing.listing(), settings.slurm()::list);
    }

    /** Submits as many workers as have ended, while there is work. */
    private void replace() throws IOException {
        CompletableFuture<Map<String, Integer>> accepted = submission.takeFinished();
        if (accepted != null) {
            enter(accepted(accepted));
        }
        int missing = target - tasks.live();
        if (missing > 0 && !dispatcher.isEmpty()) {
            submission.callEach(settings.timing().submission(), () -> submit(missing));
        }
    }

    private Map<String, Integer> submit(int workers) {
        try {
            return submitter.submit(workers);
        } catch (RefusedException refusal) {
            throw new CompletionException(refusal);
        }
    }

    private Map<String, Integer> accepted(CompletableFuture<Map<String, Integer>> submission) {
        try {
            return submission.join();
        } catch (CompletionException failure) {
            Throwable cause = failure.getCause();
            EngineException refused =
                    cause instanceof EngineException told ? told : messages.refused(String.valueOf(cause.getMessage()));
            if (tasks.live() == 0) {
                throw refused;
            }
            announcements.refused(String.valueOf(refused.getMessage()), tasks.live());
            target = tasks.live();
            return Map.of();
        }
    }

    /** Has all workers end: those that run by themselves, the others by scancel. */
    void end() throws IOException {
        spool.write(Spool.STOP, "");
        Timer waiting = new Timer();
        waiting.restart();
        while (tasks.areAnyAtWork() && !waiting.isOver(settings.timing().farewell())) {
            Timer.sleep();
            observe();
        }
        Set<String> jobs = new LinkedHashSet<>(tasks.unfinishedJobs());
        CompletableFuture<Map<String, Integer>> late = submission.take();
        if (late != null) {
            jobs.addAll(accepted(late).keySet());
        }
        settings.slurm().cancel(jobs);
    }
}

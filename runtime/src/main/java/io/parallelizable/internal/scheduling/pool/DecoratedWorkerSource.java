package io.parallelizable.internal.scheduling.pool;

import io.parallelizable.internal.scheduling.policy.Sharing;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Workers that do what they do in a run inside the user's decorator.
 *
 * <p>A decorator takes hold of the caller's context when it is applied, so it is applied on the caller's thread: at the
 * first invitation, which is always the caller's, once for each worker that may take part at a time. What it returns
 * may keep state while it runs, so a worker takes one of these wrapped tasks, and puts it back for a later worker.
 *
 * <p>Whatever the decorator does costs speed and never the result. A worker that arrives in no wrapped task, in one
 * that throws or does nothing, does not help; one that arrives twice, or on another thread, helps twice.
 */
public final class DecoratedWorkerSource implements WorkerSource {
    private final WorkerSource workers;
    private final int wanted;
    private final Queue<Runnable> wrapped = new ConcurrentLinkedQueue<>();

    /** One object, by which a request can be taken back. */
    private final Runnable arrival = this::arrive;

    private @Nullable UnaryOperator<Runnable> decorator;
    private volatile boolean useless;
    private volatile @Nullable Runnable task;

    /** The same workers, of whom so many may take part at a time, inside a decorator. */
    public DecoratedWorkerSource(WorkerSource workers, int wanted, UnaryOperator<Runnable> decorator) {
        this.workers = workers;
        this.wanted = wanted;
        this.decorator = decorator;
    }

    @Override
    public boolean invite(Runnable task) {
        wrap(task);
        return !useless && workers.invite(arrival);
    }

    @Override
    public void queue(Runnable task) {
        wrap(task);
        workers.queue(arrival);
    }

    /** At the first call, which is the caller's, before any worker has come. */
    private void wrap(Runnable task) {
        UnaryOperator<Runnable> unused = decorator;
        if (unused != null) {
            decorator = null;
            this.task = task;
            try {
                for (int k = 0; k < wanted; k++) {
                    wrapped.add(unused.apply(this::take));
                }
            } catch (Throwable ofTheDecorator) {
                // The run continues with the workers that could be decorated.
            }
            useless = wrapped.isEmpty();
        }
    }

    private void take() {
        Runnable open = task;
        if (open != null) {
            open.run();
        }
    }

    private void arrive() {
        Runnable mine = wrapped.poll();
        if (mine != null) {
            try {
                mine.run();
            } catch (Throwable ofTheDecorator) {
                // What the run has to throw, its caller throws.
            } finally {
                wrapped.add(mine);
                forgetIfEnded();
            }
        }
    }

    private void forgetIfEnded() {
        if (task == null) {
            wrapped.clear();
        }
    }

    @Override
    public void end() {
        task = null;
        forgetIfEnded();
        workers.end();
    }

    @Override
    public void takeBack(Runnable task) {
        workers.takeBack(arrival);
    }

    @Override
    public boolean comeInTurn() {
        return workers.comeInTurn();
    }

    @Override
    public double leastWork() {
        return useless ? Sharing.NEVER : workers.leastWork();
    }

    @Override
    public boolean areScarce() {
        return workers.areScarce();
    }

    @Override
    public boolean admitsOuterCallers() {
        return false;
    }
}

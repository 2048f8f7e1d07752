package io.parallelizable.internal.scheduling;

import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Workers that run their task inside what a user's decorator makes of it, such as with the caller's thread-locals.
 *
 * <p>All workers of an execution are given the same task, and its caller asks for the first of them. So the decorator
 * is called once, by that thread, whose context it may look at.
 */
final class DecoratedWorkerSource implements WorkerSource {
    private static final System.Logger LOGGER = System.getLogger("io.parallelizable");

    private final WorkerSource source;
    private final UnaryOperator<Runnable> decorator;
    private volatile @Nullable Runnable decorated;
    private volatile boolean failed;

    DecoratedWorkerSource(WorkerSource source, UnaryOperator<Runnable> decorator) {
        this.source = source;
        this.decorator = decorator;
    }

    @Override
    public boolean comeInTurn() {
        return source.comeInTurn();
    }

    @Override
    public double leastWork() {
        return failed ? NEVER : source.leastWork();
    }

    @Override
    public boolean invite(Runnable task) {
        Runnable wrapped = decorated(task);
        return wrapped != null && source.invite(wrapped);
    }

    /** The decorated task; null if the decorator makes none, so that the run stays with its caller. */
    private @Nullable Runnable decorated(Runnable task) {
        Runnable wrapped = decorated;
        if (wrapped == null && !failed) {
            try {
                wrapped = Objects.requireNonNull(decorator.apply(task), "the decorator's result");
                decorated = wrapped;
            } catch (Throwable failure) {
                failed = true;
                LOGGER.log(Level.WARNING, "a run stays on the calling thread, since its decorator fails", failure);
            }
        }
        return wrapped;
    }

    @Override
    public boolean areScarce() {
        return source.areScarce();
    }

    @Override
    public void queue(Runnable task) {
        Runnable wrapped = decorated(task);
        if (wrapped != null) {
            source.queue(wrapped);
        }
    }

    @Override
    public void takeBack(Runnable task) {
        Runnable wrapped = decorated;
        if (wrapped != null) {
            source.takeBack(wrapped);
        }
    }
}

package io.parallelizable.internal.scheduling;

import io.parallelizable.internal.scheduling.pool.Assignment;
import io.parallelizable.internal.threads.MemoryPause;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something that is executed once, by the thread that comes first, however many are asked.
 *
 * <p>An executor of the user's may drop it, keep it for ever or run it twice, and so may a decorator. So several
 * threads can be asked for the same task, and it holds nothing once it has begun. An interrupt flag with which an
 * executor's thread arrives belongs to the executor: the task does not see it, and the executor finds it again.
 */
public final class BackgroundTask implements Runnable {
    static {
        MemoryPause.prepare(OutOfMemoryError.class);
    }

    private final AtomicReference<@Nullable Runnable> work;
    private volatile @Nullable Assignment assignment;

    BackgroundTask(Runnable work) {
        this.work = new AtomicReference<>(work);
    }

    @Override
    public void run() {
        Runnable mine = work.getAndSet(null);
        if (mine != null) {
            assignment = currentAssignment();
            boolean stale = Thread.interrupted();
            try {
                mine.run();
            } finally {
                assignment = null;
                if (stale) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** Null where there is no memory for it: the task is executed all the same. */
    private static @Nullable Assignment currentAssignment() {
        try {
            return Assignment.current();
        } catch (OutOfMemoryError notReplacedThen) {
            return null;
        }
    }

    boolean hasBegun() {
        return work.get() == null;
    }

    /** The same inside a decorator; where that does not run it, it is run without. */
    Runnable in(@Nullable UnaryOperator<Runnable> decorator) {
        if (decorator == null) {
            return this;
        }
        Runnable decorated;
        try {
            decorated = decorator.apply(this);
        } catch (Throwable ofTheDecorator) {
            return this;
        }
        return () -> {
            try {
                decorated.run();
            } catch (Throwable ofTheDecorator) {
                // The task itself passes its failures to those that wait for it.
            } finally {
                run();
            }
        };
    }

    /** Nobody waits for this task any more: a worker that is in it, and may stay there, is replaced. */
    public void leaveBehind() {
        Assignment begun = assignment;
        if (begun != null) {
            begun.leaveBehind();
        }
    }
}

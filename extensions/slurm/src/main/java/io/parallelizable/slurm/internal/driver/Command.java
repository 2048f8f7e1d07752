package io.parallelizable.slurm.internal.driver;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A command of Slurm's that another thread calls, since it may take a minute when the controller is busy. The monitor's
 * thread asks for it and looks now and then whether it has come back.
 *
 * @param <T> what it gives
 */
final class Command<T> {
    private final Executor executor;
    private final Timer called = new Timer();
    private @Nullable CompletableFuture<T> underWay;

    Command(Executor executor) {
        this.executor = executor;
    }

    /** Calls it, unless it is under way or has been called lately. */
    void callEach(Duration interval, Supplier<T> call) {
        if (underWay == null && called.isOver(interval)) {
            called.restart();
            underWay = CompletableFuture.supplyAsync(call, executor);
        }
    }

    /** The interval begins now, as if it had been called. */
    void rest() {
        called.restart();
    }

    /** What it has given, once; null if it is not back. */
    @Nullable
    CompletableFuture<T> takeFinished() {
        CompletableFuture<T> finished = underWay != null && underWay.isDone() ? underWay : null;
        underWay = finished == null ? underWay : null;
        return finished;
    }

    /** What it gives, however long that takes; null if it is not under way. */
    @Nullable
    CompletableFuture<T> take() {
        CompletableFuture<T> taken = underWay;
        underWay = null;
        return taken;
    }
}

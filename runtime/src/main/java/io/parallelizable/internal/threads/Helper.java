package io.parallelizable.internal.threads;

import java.util.concurrent.atomic.AtomicReference;

/**
 * The task that asks an executor for a worker.
 *
 * <p>It may be run late, twice or never. Once dismissed it does nothing and holds nothing, however long the executor
 * keeps it.
 */
final class Helper implements Runnable {
    private final AtomicReference<Runnable> help;

    Helper(Runnable help) {
        this.help = new AtomicReference<>(help);
    }

    @Override
    public void run() {
        Runnable help = this.help.getAndSet(null);
        if (help != null) {
            help.run();
        }
    }

    void dismiss() {
        help.set(null);
    }
}

package io.parallelizable.internal.threads;

import io.parallelizable.engine.Kernel;
import io.parallelizable.internal.engine.Failure;
import io.parallelizable.internal.engine.Interruption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One kernel being executed by its caller and the workers that help.
 *
 * <p><b>Strips.</b> The elements are handed out in ascending order from one counter ({@link Strips}), a strip at a
 * time: whoever raises it owns the elements in between, so each is computed once. Strips are sized to take some
 * microseconds ({@link StripLength}), which keeps the counter cold and the threads balanced however uneven the elements
 * are.
 *
 * <p><b>The caller works.</b> It starts alone, and asks for helpers at once where past runs of the same kernel say that
 * there is work enough, or nothing is known yet; otherwise as soon as it has seen that the rest is worth a wake-up. It
 * goes on until no strip is left. So whatever becomes of the helpers (an executor that rejects, drops or delays them, a
 * pool that is busy with the very thread we are on), the caller alone can finish: no run waits for a thread to become
 * free, which is why nesting cannot deadlock.
 *
 * <p><b>The end.</b> When no strip is left the caller closes the {@link Crew}: late helpers are turned away, those
 * inside are waited for, each for the one strip that it is in. Leaving the crew publishes what a helper wrote to the
 * caller.
 *
 * <p><b>Failures.</b> An element that fails is recorded unless one with a lower index is. Strips above it are no longer
 * begun; those below it have all been handed out by then, and their owners finish them and may lower the failure
 * further. So what remains is the failure that the serial loop would have met.
 *
 * <p><b>Interruption.</b> Whoever finds the caller interrupted, between two strips, stops the run. The caller gives the
 * helpers a moment to finish their strips, interrupts those that are still inside, and leaves without them. Where the
 * caller's own element has met the interrupt, what that threw is a failure like any other: in the moment given, a
 * helper below it may still fail lower, as the serial loop would have.
 *
 * <p><b>Faults.</b> Where memory or stack runs out in here, and not in an element, the caller's run is given up: no
 * strip is begun any more, and the fault is thrown when the helpers have left. A helper that cannot even begin costs
 * nothing but its help.
 */
final class Execution<O> {
    private final Strips<O> strips;
    private final Site site;
    private final long length;
    private final int threads;

    private final Thread caller = Thread.currentThread();
    private final Crew crew = new Crew();
    private List<Helper> helpers = List.of();

    Execution(Kernel<O> kernel, O results, int threads) {
        this.length = kernel.length();
        this.threads = threads;
        this.site = Site.of(kernel.getClass());
        this.strips = new Strips<>(kernel, results, caller);
    }

    /** Runs everything, in the calling thread and such helpers as the executor provides. */
    @Nullable
    Failure run(Executor executor) throws Interruption {
        boolean allLeft;
        try {
            computeAsCaller(executor);
            allLeft = crew.close();
        } catch (Throwable fault) {
            strips.stop();
            crew.close();
            throw fault;
        } finally {
            helpers.forEach(Helper::dismiss);
        }
        if (!allLeft || strips.isStopped()) {
            return interrupted();
        }
        Failure failure = strips.failure();
        if (failure == null) {
            site.learn(strips.busyNanos(), length);
        }
        return failure;
    }

    private Failure interrupted() throws Interruption {
        strips.stop();
        crew.linger();
        Failure failure = strips.failure();
        crew.interrupt();
        if (failure != null && strips.isAnsweredByElement()) {
            return failure;
        }
        throw new Interruption(strips.computed(), length);
    }

    private void computeAsCaller(Executor executor) {
        boolean alone = threads > 1 && length > 1;
        if (alone && site.isWorthSharing(length)) {
            share(executor);
            alone = false;
        }
        StripLength strip = stripLength();
        while (strips.computeNext(strip)) {
            if (alone && site.isWorthSharing(strips.remaining(), strips.busyNanos(), strips.computed())) {
                share(executor);
                alone = false;
            }
        }
    }

    private void share(Executor executor) {
        try {
            if (ClassInitialization.isOnStack()) {
                return;
            }
            ClassLoader loader = caller.getContextClassLoader();
            helpers = new ArrayList<>();
            long wanted = Math.min(threads - 1, strips.remaining());
            // The first helpers may have finished everything while later ones are still being asked for.
            while (helpers.size() < wanted && strips.remaining() > 0) {
                Helper helper = new Helper(() -> help(loader));
                helpers.add(helper);
                executor.execute(helper);
            }
        } catch (Throwable unavailable) {
            // Rejected, shut down, or no thread to be had: this run goes on with fewer helpers, down to none.
        }
    }

    /** What a helper does: computes strips until none is left, unless it comes too late. */
    private void help(@Nullable ClassLoader loader) {
        if (!crew.enter()) {
            return;
        }
        try {
            ThreadState.with(loader, this::computeAsHelper);
        } finally {
            crew.leave();
        }
    }

    private void computeAsHelper() {
        StripLength strip = stripLength();
        boolean isWorker = Thread.currentThread() != caller;
        while (strips.computeNext(strip)) {
            if (isWorker) {
                // An element that interrupts its own thread must not be felt by the next one.
                Thread.interrupted();
            }
        }
    }

    private StripLength stripLength() {
        return new StripLength(site.nanosPerElement(), length / (2L * threads));
    }
}

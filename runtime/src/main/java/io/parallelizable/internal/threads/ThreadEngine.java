package io.parallelizable.internal.threads;

import io.parallelizable.engine.Cutoff;
import io.parallelizable.engine.Kernel;
import io.parallelizable.engine.StripFailure;
import io.parallelizable.internal.engine.Attempt;
import io.parallelizable.internal.engine.Failure;
import io.parallelizable.internal.engine.Interruption;
import io.parallelizable.internal.engine.KernelEngine;
import io.parallelizable.internal.engine.Outcome;
import io.parallelizable.internal.engine.Settings;
import io.parallelizable.internal.engine.Slot;
import io.parallelizable.internal.engine.WrappingKernel;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/** Executes kernels on the calling thread and, where it pays, on workers beside it. */
public final class ThreadEngine implements KernelEngine {
    /**
     * The number of elements up to which runs of a kernel class are a plain loop.
     *
     * @param kernel the class
     * @return its cutoff
     */
    public static Cutoff cutoff(Class<?> kernel) {
        return Site.ofKernel(kernel);
    }

    /**
     * Whether a worker is not asleep: it works, or has stopped a moment ago and could help at once.
     *
     * @return whether there is one, as far as can be told without a lock
     */
    public static boolean isWorkerAwake() {
        return Workers.shared().areAwake();
    }

    /**
     * Least work that a second thread has something to gain from, on this machine and as far as is known by now.
     *
     * @return the work, in nanoseconds
     */
    public static double leastWork() {
        return Workers.shared().wakeUps().leastWork();
    }

    @Override
    public <O extends @Nullable Object> Outcome execute(Kernel<O> kernel, O results, Settings settings)
            throws Interruption {
        int length = Math.toIntExact(kernel.length());
        Site site = site(kernel);
        Recording recording = Recording.begin();
        if (recording == null && settings.control() == null && site.includes(length)) {
            return loop(kernel, results, length);
        }
        int wanted = threads(settings) - 1;
        Helpers helpers = helpers(settings.executor(), wanted);
        Solo<O> solo = new Solo<>(kernel, results, lesson(site, length, settings), settings);
        if (recording == null) {
            return call(solo, helpers, wanted);
        }
        try {
            return recording.ended(call(solo, helpers, wanted));
        } finally {
            recording.commit(kernel, 1 + wanted, solo);
        }
    }

    private static <O extends @Nullable Object> Outcome call(Solo<O> solo, Helpers helpers, int wanted)
            throws Interruption {
        Callers callers = Workers.shared().callers();
        boolean counted = callers.enter();
        try {
            return compute(solo, helpers, wanted);
        } finally {
            if (counted) {
                callers.leave();
            }
        }
    }

    private static <O extends @Nullable Object> Outcome compute(Solo<O> solo, Helpers helpers, int wanted)
            throws Interruption {
        while (!solo.isOver()) {
            if (solo.isWorthSharing(helpers)) {
                return solo.share(helpers, wanted).run();
            }
            solo.computeNext();
        }
        return solo.outcome();
    }

    private static int threads(Settings settings) {
        if (settings.threads() == 0) {
            return Slot.isHeld() ? 1 : Cores.allowed().count();
        } else if (settings.threads() > 1 && settings.executor() == null) {
            Grant.OF_THIS_PROCESS.use(settings.threads());
        }
        return settings.threads();
    }

    private static Site site(Kernel<?> kernel) {
        return WrappingKernel.isTrial(kernel)
                ? Site.unknown()
                : Site.of(WrappingKernel.callee(kernel), WrappingKernel.operation(kernel));
    }

    /** So little work that even a look at the clock would be felt. */
    private static <O extends @Nullable Object> Outcome loop(Kernel<O> kernel, O results, int length) {
        StripFailure failure = Attempt.apply(kernel, 0, results, 0, length);
        return failure == null
                ? Outcome.COMPLETE
                : Outcome.failed(Failure.onThisThread(failure.finished(), failure.getCause()));
    }

    private static Lesson lesson(Site site, int length, Settings settings) {
        boolean free = settings.threads() == 0 && settings.executor() == null;
        // Who asks for threads has a reason that no clock tells: elements that wait, mostly.
        return new Lesson(site, free ? site.savings(length) : new Savings(), length);
    }

    private static Helpers helpers(@Nullable ExecutorService executor, int wanted) {
        if (wanted == 0) {
            return Helpers.NONE;
        }
        return executor == null ? Workers.shared().helpers(wanted) : new ExecutorHelpers(executor, wanted);
    }
}

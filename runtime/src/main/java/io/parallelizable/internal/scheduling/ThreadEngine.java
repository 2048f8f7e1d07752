package io.parallelizable.internal.scheduling;

import io.parallelizable.internal.execution.Attempt;
import io.parallelizable.internal.execution.Callee;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.KernelEngine;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.execution.ThreadObjects;
import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.internal.scheduling.policy.CostModel;
import io.parallelizable.internal.scheduling.policy.RunObservation;
import io.parallelizable.internal.scheduling.pool.Callers;
import io.parallelizable.internal.scheduling.pool.Cores;
import io.parallelizable.internal.scheduling.pool.DecoratedWorkerSource;
import io.parallelizable.internal.scheduling.pool.ExecutorWorkerSource;
import io.parallelizable.internal.scheduling.pool.OversubscriptionWarning;
import io.parallelizable.internal.scheduling.pool.WorkerPool;
import io.parallelizable.internal.scheduling.pool.WorkerSource;
import io.parallelizable.internal.scheduling.team.SequentialPhase;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Executes kernels on the calling thread and, where it pays, on workers beside it. */
public final class ThreadEngine implements KernelEngine {
    /**
     * Least work that a second thread has something to gain from, on this machine and as far as is known by now, in
     * nanoseconds.
     */
    public static double leastWork() {
        return WorkerPool.shared().leastWork();
    }

    @Override
    public <O extends @Nullable Object> Outcome execute(Kernel<O> kernel, O results, Settings settings)
            throws Interruption {
        int length = Math.toIntExact(kernel.length());
        CostModel costModel = costModel(kernel);
        Recording recording = Recording.begin();
        if (recording == null
                && length > 0
                && settings.control() == null
                && costModel.cutoff().includes(length)) {
            return loop(kernel, results, length);
        }
        warnIfOversubscribed(settings);
        int wanted = Math.max(0, Math.min(threads(settings), length) - 1);
        WorkerSource workers = workers(settings, wanted);
        SequentialPhase<O> run =
                new SequentialPhase<>(kernel, results, observation(costModel, length, settings), settings);
        if (recording == null) {
            return call(run, workers, wanted);
        }
        try {
            return recording.ended(call(run, workers, wanted));
        } finally {
            recording.commit(kernel, threads(settings), run.figures());
        }
    }

    private static Outcome call(SequentialPhase<?> run, WorkerSource workers, int wanted) throws Interruption {
        Callers callers = WorkerPool.shared().callers();
        boolean counted = callers.enter();
        try {
            return run.run(workers, wanted);
        } finally {
            if (counted) {
                callers.leave();
            }
        }
    }

    /** The most threads that take part in a run, the caller included; at least 1. */
    public static int threads(Settings settings) {
        if (settings.threads() > 0) {
            return settings.threads();
        }
        return ThreadObjects.areInSlice() ? 1 : Cores.allowed().count();
    }

    private static void warnIfOversubscribed(Settings settings) {
        if (settings.threads() > 1 && settings.executor() == null) {
            OversubscriptionWarning.SHARED.use(settings.threads(), Cores.allowed());
        }
    }

    private static CostModel costModel(Kernel<?> kernel) {
        return WrappingKernel.isTrial(kernel)
                ? new CostModel(ClockThread.CLOCK)
                : CostModels.of(Callee.of(kernel)).of(WrappingKernel.operation(kernel));
    }

    /** So little work that even a look at the clock would be felt. */
    private static <O extends @Nullable Object> Outcome loop(Kernel<O> kernel, O results, int length) {
        ChunkFailure failure = Attempt.apply(kernel, 0, results, 0, length);
        return failure == null
                ? Outcome.COMPLETE
                : Outcome.failed(Failure.onThisThread(failure.finished(), failure.getCause()));
    }

    private static RunObservation observation(CostModel costModel, int length, Settings settings) {
        boolean free = settings.threads() == 0 && settings.executor() == null;
        // A user who asks for threads has a reason that the clock does not show: usually elements that wait.
        return new RunObservation(costModel, free ? costModel.gain(length) : null, length, System.nanoTime());
    }

    private static WorkerSource workers(Settings settings, int wanted) {
        if (wanted == 0) {
            return WorkerSource.NONE;
        }
        WorkerSource workers = undecorated(settings, wanted);
        UnaryOperator<Runnable> decorator = settings.decorator();
        return decorator == null ? workers : new DecoratedWorkerSource(workers, wanted, decorator);
    }

    private static WorkerSource undecorated(Settings settings, int wanted) {
        ExecutorService executor = settings.executor();
        if (executor != null) {
            return new ExecutorWorkerSource(executor, wanted);
        }
        WorkerPool pool = WorkerPool.shared();
        return settings.threads() == 0 ? pool.workers(wanted) : pool.workersBesideAllOthers();
    }
}

package io.parallelizable.internal.run;

import io.parallelizable.Run;
import java.util.concurrent.ExecutorService;

/**
 * What all runs share: a plan, and options that make a new run of a changed plan.
 *
 * @param <C> the kernel's container
 * @param <O> the container that users see
 * @param <X> the declared exception
 * @param <S> the run's own interface, which options return
 */
abstract class KernelRun<C, O, X extends Throwable, S extends Run<O, X>> implements Run<O, X> {
    final Plan<C> plan;

    KernelRun(Plan<C> plan) {
        this.plan = plan;
    }

    /** The same kind of run with another plan. */
    abstract S with(Plan<C> plan);

    @Override
    public S threads(int threads) {
        return with(plan.with(plan.settings().withThreads(threads)));
    }

    @Override
    public S executor(ExecutorService executor) {
        return with(plan.with(plan.settings().withExecutor(executor)));
    }

    @Override
    public String toString() {
        return "run of " + plan.kernel().length() + " elements";
    }
}

package io.parallelizable.internal.run;

import io.parallelizable.Scaling;
import io.parallelizable.Speedup;
import io.parallelizable.internal.engine.Functions;
import io.parallelizable.internal.threads.ThreadEngine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures how long a plan takes on several numbers of threads.
 *
 * @param <C> the kernel's container
 * @param <X> the declared exception
 */
final class Measuring<C extends @Nullable Object, X extends Throwable> {
    private final Plan<C> plan;
    private final Output<C, ?> output;

    Measuring(Plan<C> plan, Output<C, ?> output) {
        this.plan = plan;
        this.output = output;
    }

    Speedup speedup() throws X {
        double[] seconds = measure(List.of(on(1), plan));
        return speedup(seconds[0], plan.threads(), seconds[1]);
    }

    Scaling scaling() throws X {
        List<Plan<C>> plans = new ArrayList<>();
        int most = plan.threads();
        for (int threads = 1; threads < most; threads *= 2) {
            plans.add(on(threads));
        }
        plans.add(on(most));
        double[] seconds = measure(plans);
        List<Speedup> rows = new ArrayList<>();
        for (int i = 0; i < seconds.length; i++) {
            rows.add(speedup(seconds[0], plans.get(i).threads(), seconds[i]));
        }
        return new Scaling(rows);
    }

    private Plan<C> on(int threads) {
        return plan.with(plan.settings().withThreads(threads));
    }

    private double[] measure(List<Plan<C>> plans) throws X {
        List<Timings.Work<X>> works = new ArrayList<>();
        for (Plan<C> each : plans) {
            works.add(() -> output.<X>map(each));
        }
        return Timings.medians(works);
    }

    private Speedup speedup(double serialSeconds, int threads, double parallelSeconds) {
        long length = plan.kernel().length();
        double perElement = serialSeconds / Math.max(1, length);
        long paysFrom = (long) Math.max(2, Math.ceil(ThreadEngine.leastWork() / 1e9 / perElement));
        return new Speedup(Functions.name(plan.kernel()), length, threads, serialSeconds, parallelSeconds, paysFrom);
    }
}

package io.parallelizable.internal.run;

import io.parallelizable.Scaling;
import io.parallelizable.Speedup;
import io.parallelizable.internal.execution.Functions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Measures how long a plan takes on several numbers of threads, or of an engine's slots, against the plain loop here.
 */
final class Measuring<C extends @Nullable Object> {
    private final Plan<C> plan;
    private final Output<C, ?> output;

    Measuring(Plan<C> plan, Output<C, ?> output) {
        this.plan = plan;
        this.output = output;
    }

    Speedup speedup() {
        double[] seconds = measure(List.of(plan.serial(), plan));
        return speedup(seconds[0], plan.threads(), seconds[1]);
    }

    Scaling scaling() {
        List<Plan<C>> plans = new ArrayList<>();
        plans.add(plan.serial());
        int most = plan.threads();
        // On one thread of this JVM it is the plain loop.
        for (long threads = plan.remote() == null ? 2 : 1; threads < most; threads *= 2) {
            plans.add(on((int) threads));
        }
        if (most > 1 || plan.remote() != null) {
            plans.add(on(most));
        }
        return scaling(plans, measure(plans));
    }

    private Scaling scaling(List<Plan<C>> plans, double[] seconds) {
        List<Speedup> rows = new ArrayList<>();
        for (int i = plan.remote() == null ? 0 : 1; i < seconds.length; i++) {
            rows.add(speedup(seconds[0], plans.get(i).threads(), seconds[i]));
        }
        return new Scaling(rows);
    }

    private Plan<C> on(int threads) {
        return plan.with(plan.settings().withThreads(threads));
    }

    private double[] measure(List<Plan<C>> plans) {
        List<Supplier<?>> works = new ArrayList<>();
        for (Plan<C> each : plans) {
            works.add(() -> each.withObjects(output::map));
        }
        return Timings.medians(works);
    }

    private Speedup speedup(double serialSeconds, int threads, double parallelSeconds) {
        long length = plan.kernel().length();
        double perElement = serialSeconds / Math.max(1, length);
        long paysFrom = (long) Math.max(2, Math.ceil(plan.leastWork() / 1e9 / perElement));
        return new Speedup(Functions.name(plan.kernel()), length, threads, serialSeconds, parallelSeconds, paysFrom);
    }
}

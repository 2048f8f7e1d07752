package io.parallelizable.internal.run;

import io.parallelizable.Profile;
import io.parallelizable.internal.profile.Recorder;
import org.jspecify.annotations.Nullable;

/** Executes a plan and records where the time goes. */
final class Profiling {
    private Profiling() {}

    static <C extends @Nullable Object, O extends @Nullable Object> Profile<O> profile(
            Plan<C> plan, Output<C, O> output) {
        Recorder recorder = new Recorder();
        O results = plan.with(plan.settings().withTimeKeeper(recorder)).operate(begun -> {
            recorder.begin();
            try {
                return output.map(begun);
            } finally {
                recorder.end();
            }
        });
        return recorder.profile(results, plan.kernel(), plan.threads(), plan.leastWork());
    }
}

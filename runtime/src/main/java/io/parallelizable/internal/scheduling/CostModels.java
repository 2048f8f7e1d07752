package io.parallelizable.internal.scheduling;

import io.parallelizable.internal.scheduling.policy.CostModel;
import io.parallelizable.internal.scheduling.policy.Cutoff;

/** The cost model of each method, kept as long as the class that stands for the method. */
public final class CostModels {
    private static final ClassValue<CostModel> MODELS = new ClassValue<>() {
        @Override
        protected CostModel computeValue(Class<?> method) {
            return new CostModel(ClockThread.CLOCK);
        }
    };

    private CostModels() {}

    /**
     * The number of elements up to which runs of a method are plain loops; always the same object.
     *
     * @param method the class that stands for it: its kernel's
     */
    public static Cutoff cutoff(Class<?> method) {
        return of(method).cutoff();
    }

    /** What is known of maps of a method. */
    public static CostModel of(Class<?> method) {
        return MODELS.get(method);
    }

    /** Elements of which nothing is known, and nothing will be. */
    static CostModel unknown() {
        return new CostModel(ClockThread.CLOCK);
    }
}

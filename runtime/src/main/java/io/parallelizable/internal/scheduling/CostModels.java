package io.parallelizable.internal.scheduling;

import io.parallelizable.internal.scheduling.policy.CostModel;

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
     * What is known of maps of a method; always the same object.
     *
     * @param method the class by which it is identified: its kernel's
     */
    public static CostModel of(Class<?> method) {
        return MODELS.get(method);
    }
}

package io.parallelizable.internal.threads;

/**
 * What has been learned about one class of kernels, hence about one annotated method: the cost of an element.
 *
 * <p>Threads update it without agreeing first: a lost or stale estimate costs a little time, never a result.
 */
final class Site {
    /** Least work that is worth waking a thread for, in nanoseconds: the wake-up itself costs the caller some 20 us. */
    private static final double WORTH_A_WAKE_UP = 200_000;

    /** How long a caller looks on before it trusts what it has seen of this run, in nanoseconds. */
    private static final long FIRST_LOOK = 20_000;

    private static final ClassValue<Site> SITES = new ClassValue<>() {
        @Override
        protected Site computeValue(Class<?> kernel) {
            return new Site();
        }
    };

    private volatile double nanosPerElement;

    /** The site of a class of kernels. */
    static Site of(Class<?> kernel) {
        return SITES.get(kernel);
    }

    /** What an element has cost so far, in nanoseconds; 0 if none has been measured. */
    double nanosPerElement() {
        return nanosPerElement;
    }

    /** Whether to ask for help with so many elements before any has been computed. */
    boolean isWorthSharing(long elements) {
        double known = nanosPerElement;
        return known == 0 || known * elements >= WORTH_A_WAKE_UP;
    }

    /** Whether to ask for help with what remains, after the caller alone has computed some for so long. */
    boolean isWorthSharing(long remaining, long busyNanos, long computed) {
        return busyNanos >= FIRST_LOOK && (double) busyNanos / computed * remaining >= WORTH_A_WAKE_UP;
    }

    /** Takes a complete run into account. */
    void learn(long busyNanos, long elements) {
        if (elements > 0) {
            double measured = Math.max(busyNanos, 1) / (double) elements;
            double known = nanosPerElement;
            // One run that was descheduled must not count for more than twice what is known.
            nanosPerElement = known == 0 ? measured : 0.75 * known + 0.25 * Math.min(measured, 2 * known);
        }
    }
}

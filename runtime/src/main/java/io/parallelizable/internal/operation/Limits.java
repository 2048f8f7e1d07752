package io.parallelizable.internal.operation;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may stop an operation before its end.
 *
 * @param timeout how long it may take; null for as long as it likes
 * @param signals what cancels it
 */
public record Limits(@Nullable Duration timeout, List<Signal> signals) {
    /** None. */
    public static final Limits NONE = new Limits(null, List.of());

    /** Longer than that is for ever, in nanoseconds. */
    private static final Duration FOR_EVER = Duration.ofNanos(Long.MAX_VALUE);

    /**
     * Whether there are none.
     *
     * @return whether nothing may stop the operation but an interrupt
     */
    public boolean areNone() {
        return timeout == null && signals.isEmpty();
    }

    /**
     * These limits with another one of time.
     *
     * @param timeout how long an operation may take
     * @return the new limits
     */
    public Limits withTimeout(Duration timeout) {
        return new Limits(Objects.requireNonNull(timeout, "timeout"), signals);
    }

    /**
     * These limits and one more.
     *
     * @param signal what cancels an operation
     * @return the new limits
     */
    public Limits with(Signal signal) {
        return new Limits(
                timeout, Stream.concat(signals.stream(), Stream.of(signal)).toList());
    }

    /** Whether time is limited. */
    boolean isTimed() {
        return timeout != null && timeout.compareTo(FOR_EVER) < 0;
    }

    /** How long an operation may take, if its time is limited. */
    long nanos() {
        return timeout == null || timeout.isNegative() ? 0 : timeout.toNanos();
    }

    /** The limit of time, if there is one, such as {@code 1h30m} or {@code 0.5s}. */
    String describeTimeout() {
        return String.valueOf(timeout).replace("PT", "").toLowerCase(Locale.ROOT);
    }
}

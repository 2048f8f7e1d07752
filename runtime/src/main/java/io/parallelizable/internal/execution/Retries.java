package io.parallelizable.internal.execution;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How often a failing element is called again, and after which failures. */
public record Retries(int most, List<Class<? extends Throwable>> after) implements Serializable {
    public static final Retries NONE = new Retries(0, List.of());

    /**
     * Retries after failures of some types.
     *
     * @param after the types; none for every {@link Exception}
     * @throws IllegalArgumentException if {@code most} is below 0, or a type is none of a {@link Throwable}
     */
    public static Retries of(int most, Class<?>... after) {
        Objects.requireNonNull(after, "after");
        if (most < 0) {
            throw new IllegalArgumentException("retries must be at least 0, it is " + most);
        }
        List<Class<? extends Throwable>> types = Stream.of(after)
                .<Class<? extends Throwable>>map(Retries::throwable)
                .toList();
        return new Retries(most, types.isEmpty() ? List.of(Exception.class) : types);
    }

    private static Class<? extends Throwable> throwable(Class<?> type) {
        Objects.requireNonNull(type, "after");
        if (!Throwable.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException("retries come after failures, and no " + type.getName() + " is thrown");
        }
        return type.asSubclass(Throwable.class);
    }

    public boolean areNone() {
        return most == 0;
    }

    /** Whether a failure on the current thread is one after which the element is called again. */
    public boolean apply(Throwable failure) {
        return after.stream().anyMatch(type -> type.isInstance(failure))
                && !(failure instanceof NotOfElement)
                && !Thread.currentThread().isInterrupted()
                && !Failure.tellsOfInterruption(failure);
    }
}

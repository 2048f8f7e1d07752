package io.parallelizable.internal.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The steps of a stream that have begun, and how the stream ends. The lock of the pipeline guards both. */
final class StepsUnderWay<C> {
    private final List<Step<C>> steps = new ArrayList<>();

    /** What ends the stream before its last element; null if nothing does. */
    private @Nullable End end;

    /** The lowest element at which a step has failed in an operation that was to stop. */
    private long cutShortAt = Long.MAX_VALUE;

    private boolean stopped;

    void begun(Step<C> step) {
        steps.add(step);
    }

    /**
     * A step has ended.
     *
     * @param failure how it failed; null if it did not
     * @param mustStop whether the operation is to stop, which may be why the step has failed
     */
    void ended(Step<C> step, @Nullable End failure, boolean mustStop) {
        steps.remove(step);
        step.ended();
        if (failure != null && mustStop) {
            cutShortAt = Math.min(cutShortAt, failure.index());
        } else if (failure != null && (end == null || failure.index() < end.index())) {
            end = failure;
        }
    }

    /** Ends the stream at once, whatever the steps bring. */
    void stop(Supplier<Throwable> failure) {
        stopped = true;
        end = new End(0, failure);
    }

    /** What ends the stream before its last element; null if nothing does. */
    @Nullable
    End end() {
        return end;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Whether a step may bring the result of an element below some index. */
    boolean mayBring(long index) {
        for (Step<C> step : steps) {
            if (step.first() < index) {
                return true;
            }
        }
        return false;
    }

    /** Whether no step brings a result that belongs to the stream, which may have nothing left to begin. */
    boolean areOver(boolean allBegun) {
        End last = end;
        if (stopped) {
            return true;
        } else if (last == null) {
            return allBegun && steps.isEmpty() && cutShortAt == Long.MAX_VALUE;
        }
        return !mayBring(last.index()) && cutShortAt > last.index();
    }

    /** Where the lowest of them is, as it follows in the message of a stop. */
    String where() {
        return steps.stream()
                .min(Comparator.comparingLong(Step::first))
                .map(Step::where)
                .orElse("");
    }
}

package io.parallelizable.internal.run;

import io.parallelizable.internal.execution.Sneaky;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.stream.End;
import io.parallelizable.internal.stream.Part;
import io.parallelizable.internal.stream.Step;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a stream: those that have been read and are not being computed yet, and those that are still to be
 * read.
 *
 * <p>One thread reads at a time, since a stream allows no more. The next input may take long to arrive, so other
 * threads may take each input as soon as it has been read; if they have taken some while a thread reads on, that thread
 * computes the inputs that it has. This object's monitor guards the fields; no thread holds it while reading.
 */
final class Inputs<T extends @Nullable Object> {
    private final Stream<? extends T> source;
    private @Nullable Iterator<? extends T> iterator;
    private final List<T> unused = new ArrayList<>();
    private long read;
    private boolean reading;
    private boolean ended;
    private boolean overtaken;
    private @Nullable Throwable failure;

    Inputs(Stream<? extends T> source) {
        this.source = source;
    }

    /** How many have been read and are not being computed. */
    synchronized int unused() {
        return unused.size();
    }

    /** How many have been read in all. */
    synchronized long read() {
        return read;
    }

    /** Whether there may be more, and no one reads. */
    synchronized boolean mayBeRead() {
        return !reading && !ended;
    }

    /** Whether all have been read, and computing them has begun. */
    synchronized boolean areUsedUp() {
        return ended && !reading && unused.isEmpty();
    }

    /** What the source has thrown; null if it has not. */
    synchronized @Nullable Throwable failure() {
        return failure;
    }

    /** What the message says about inputs if the operation is stopped. */
    synchronized String describe(long delivered) {
        return "; " + read + " inputs were read" + (reading ? " and the next one was waited for, " : ", ") + delivered
                + (delivered == 1 ? " result was delivered" : " results were delivered");
    }

    /** Takes some of those that have been read, at most so many. */
    synchronized List<T> take(int most) {
        List<T> some = unused.subList(0, Math.min(most, unused.size()));
        List<T> taken = new ArrayList<>(some);
        some.clear();
        overtaken = reading;
        return taken;
    }

    /** Begins to read so many at most, for so long. */
    synchronized <C extends @Nullable Object> Step<C> reading(int most, long nanos, Operation operation) {
        reading = true;
        overtaken = false;
        return new Reading<>(most, nanos, operation);
    }

    private synchronized boolean add(T input) {
        unused.add(input);
        read++;
        return !overtaken;
    }

    private synchronized void stopReading(boolean last, @Nullable Throwable thrown) {
        reading = false;
        ended = last;
        failure = thrown;
    }

    void close() {
        source.close();
    }

    /** Reads some inputs. */
    private final class Reading<C extends @Nullable Object> implements Step<C> {
        private final int most;
        private final long nanos;
        private final Operation operation;

        private Reading(int most, long nanos, Operation operation) {
            this.most = most;
            this.nanos = nanos;
            this.operation = operation;
        }

        @Override
        public long first() {
            return Long.MAX_VALUE;
        }

        @Override
        public @Nullable End take(Consumer<Part<C>> ready) {
            boolean more = false;
            Throwable thrown = null;
            try {
                more = read();
            } catch (Throwable failure) {
                thrown = failure;
            }
            if (thrown != null && operation.isStopRequested()) {
                // The interrupt has ended it.
                stopReading(false, null);
                throw Sneaky.thrown(thrown);
            }
            // What has been read before is computed before.
            stopReading(!more, thrown);
            return null;
        }

        /** Reads; false if there are no more. */
        private boolean read() {
            Iterator<? extends T> from = iterator == null ? source.iterator() : iterator;
            iterator = from;
            long start = System.nanoTime();
            int count = 0;
            boolean more = true;
            while (more && count < most && !operation.isStopRequested()) {
                if (!from.hasNext()) {
                    return false;
                }
                more = add(from.next()) && System.nanoTime() - start < nanos;
                count++;
            }
            return true;
        }
    }
}

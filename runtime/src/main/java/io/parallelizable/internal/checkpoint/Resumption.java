package io.parallelizable.internal.checkpoint;

import io.parallelizable.CheckpointException;
import io.parallelizable.engine.CheckpointStore;
import io.parallelizable.engine.StoredRange;
import io.parallelizable.internal.execution.DividedResults;
import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.Keeper;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.remote.RemoteEngine;
import io.parallelizable.kernel.Kernel;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Which results of an operation are stored, and how to store more of them.
 *
 * <p><b>What is stored.</b> No result that a stop may have falsified: a call that is interrupted may swallow the
 * interrupt and return anything. So a result is stored only if the run is not to stop when the result is ready and,
 * where an element has failed, if it lies below that element: calls above it may have been interrupted because of the
 * failure. A thread records the lowest failure before it interrupts any call.
 *
 * <p>All threads of the operation use it. After the operation's end the store drops what a thread that was left behind
 * still hands in.
 */
public final class Resumption implements Keeper, AutoCloseable {
    private final CheckpointStore store;
    private final RunFacts run;
    private final Contents contents;
    private final boolean inputsMayChange;
    private final Codec codec;
    private final KnownRanges known;
    private final Gaps gaps;
    private final AtomicLong lowestFailure = new AtomicLong(Long.MAX_VALUE);
    private volatile @Nullable Restored latest;

    /** The results of a range, kept since one range is often used in several pieces. */
    private record Restored(StoredRange range, Object results) {}

    Resumption(CheckpointStore store, RunFacts run, Contents contents, Codec codec) {
        this.store = store;
        this.run = run;
        this.contents = contents;
        this.inputsMayChange = run.areRangesKept() && run.mayChangeInputs();
        this.codec = codec;
        this.known = new KnownRanges(store.finished(), run.length());
        this.gaps = known.gaps();
    }

    KnownRanges known() {
        return known;
    }

    /** Whether an element's result is stored. */
    public boolean isKnown(long index) {
        return known.at(index) != null;
    }

    /** How many elements, from one on, are stored together, or are all missing. */
    public long together(long index) {
        return known.together(index);
    }

    Gaps gaps() {
        return gaps;
    }

    /**
     * The stored results among those that come from an engine.
     *
     * @param inOrder whether they are used in the order of their elements
     */
    public <C extends @Nullable Object> StoredParts<C> parts(
            Kernel<C> kernel, boolean inOrder, RemoteEngine.Use<C> use) {
        return new StoredParts<>(kernel, this, inOrder, use);
    }

    /** How an execution of the missing elements has ended, among all. */
    public Outcome inWhole(Outcome outcome) {
        return gaps.inWhole(outcome);
    }

    Interruption inWhole(Interruption interruption) {
        return gaps.inWhole(interruption, known.count());
    }

    /** Whether results are stored one by one; else what they come to. */
    boolean keepsResults() {
        return contents.areResults();
    }

    /** The elements of a kernel, stored and missing, each where it belongs. */
    @SuppressWarnings("unchecked") // it gives a kernel of the same results
    public <O extends @Nullable Object> Kernel<O> resuming(Kernel<O> kernel) {
        if (!keepsResults()) {
            return kernel;
        }
        return kernel instanceof ResumableKernel<?> resumable
                ? ((ResumableKernel<O>) resumable).resuming(this)
                : new ResumingKernel<>(kernel, this, 0);
    }

    /** The elements that are missing. */
    public <O extends @Nullable Object> MissingKernel<O> missing(Kernel<O> kernel) {
        return new MissingKernel<>(noting(kernel), gaps);
    }

    /** The same elements, whose failures are taken note of. */
    public <O extends @Nullable Object> Kernel<O> noting(Kernel<O> kernel) {
        return new NotingKernel<>(kernel, this);
    }

    /** Takes note of a failure that ends the run: others may be interrupted from now on. */
    public void failedAt(long index) {
        lowestFailure.accumulateAndGet(index, Math::min);
    }

    /** Whether what was computed up to an index is what it would be without a stop. */
    private boolean isSound(long end) {
        return end <= lowestFailure.get() && !Thread.currentThread().isInterrupted() && !run.isStopRequested();
    }

    /** The digest of the inputs of some elements, before they are computed; null if they cannot change. */
    byte @Nullable [] digest(long first, int count) {
        return inputsMayChange ? store.digest(first, count) : null;
    }

    /** Copies stored results that belong together; false if they are missing, or damaged. */
    boolean restore(long index, @Nullable Object results, int at, int count) {
        StoredRange range = known.at(index);
        if (range == null) {
            return false;
        } else if (results == null) {
            return true;
        }
        Object stored = stored(range);
        if (stored == null) {
            return false;
        }
        System.arraycopy(stored, (int) (index - range.first()), results, at, count);
        return true;
    }

    private @Nullable Object stored(StoredRange range) {
        Restored last = latest;
        if (last != null && last.range.equals(range)) {
            return last.results;
        }
        Object results = read(range, (int) range.count());
        if (results != null) {
            latest = new Restored(range, results);
        }
        return results;
    }

    /** The partial result of a range of elements, in an array of the given number of entries. */
    Object readNodes(StoredRange range, int entries) {
        Object nodes = read(range, entries);
        if (nodes == null) {
            throw damaged();
        }
        return nodes;
    }

    static CheckpointException damaged() {
        return new CheckpointException(
                "stored results have become damaged since the file was opened: call again", null);
    }

    private @Nullable Object read(StoredRange range, int entries) {
        byte[] stored = store.read(range);
        return stored == null ? null : codec.read(range.first(), stored, entries);
    }

    /** Keeps results that were computed just now. */
    void keep(long first, @Nullable Object results, int at, int count, byte @Nullable [] digest) {
        if (count > 0 && isSound(first + count)) {
            store.put(first, count, codec.write(first, results, at, count), digest);
        }
    }

    /**
     * Stores the partial result of a range of elements, in an array of the given number of entries, instead of those of
     * its parts.
     */
    void keepNodes(long from, long to, Object nodes, int entries) {
        if (isSound(to)) {
            store.put(from, to - from, codec.write(from, nodes, 0, entries), null);
        }
    }

    /** Keeps what has come from an engine; reductions keep what they make of it. */
    @Override
    public void keep(long first, int count, @Nullable Object results) {
        if (keepsResults()) {
            DividedResults.forEachArray(
                    results, first, count, (from, array, at, some) -> keep(from, array, at, some, null));
        }
    }

    @Override
    public void close() {
        store.close();
    }
}

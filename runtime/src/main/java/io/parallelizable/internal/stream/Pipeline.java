package io.parallelizable.internal.stream;

import org.jspecify.annotations.Nullable;

/**
 * The results of a run between the threads that compute them and the consumer that uses them: a bounded buffer.
 *
 * <p><b>A rolling window.</b> Workers take steps, each of which computes a few elements. How far ahead of the consumer
 * they are is counted in elements: for each result that is taken, another element may be begun, whatever the state of
 * those in between. So a slow element occupies one worker, and the others continue up to the window's end.
 *
 * <p><b>Workers.</b> The consumer asks for one when there is something to begin, and each worker that comes asks for
 * the next. A worker that finds nothing to begin leaves: no worker waits for the consumer, so a stream that is dropped
 * occupies no thread once the steps that were begun have ended. The consumer does not rely on workers either. If none
 * comes, because an executor rejects them, the pool is busy or a class is being initialised, the consumer takes the
 * steps itself. Otherwise it computes only the first elements of an ordered stream, which it needs before all others,
 * while the first worker is waking up.
 *
 * <p><b>The end.</b> After a failure no element is begun any more; the exception is thrown when all steps below it have
 * ended and their results are taken. A stop interrupts the workers; results that are ready are still delivered, and
 * then the exception is thrown, without waiting for workers that ignore the interrupt. If another thread closes the
 * stream, its consumer gets an exception, so that it does not mistake the results so far for all results.
 *
 * <p>One lock guards all of this. It is taken a few times for each step, not for each element.
 */
final class Pipeline<C> {
    private final Producer<C> producer;
    private final boolean inOrder;
    private final Times times;
    private final StreamLock lock = new StreamLock();

    /** Guarded by the lock, as what follows; null before the first result is asked for. */
    private @Nullable Production<C> production;

    private boolean closed;
    private @Nullable Thread closedBy;

    /** Whether all results have been taken, and nothing has failed. */
    private boolean complete;

    /** The results of a producer, in the order of the elements or as they come; nothing is begun yet. */
    Pipeline(Producer<C> producer, boolean inOrder) {
        this(producer, inOrder, Times.USUAL);
    }

    Pipeline(Producer<C> producer, boolean inOrder, Times times) {
        this.producer = producer;
        this.inOrder = inOrder;
        this.times = times;
    }

    /**
     * The next results, for which the current thread waits. They count as taken if it is only one; else {@link #took}
     * is to be called.
     *
     * @return the results; null if there are no more
     * @throws Throwable what the operation ends with, after all results that came before
     */
    @Nullable
    Part<C> next() throws Throwable {
        End last;
        lock.lock();
        try {
            if (closed && production == null) {
                return null;
            }
            Production<C> begun = begun();
            Part<C> part = begun.poll();
            while (part == null && !closed && !begun.isOver()) {
                begun.advance();
                part = begun.poll();
            }
            if (part != null) {
                return part;
            } else if (complete || closed && closedBy == Thread.currentThread()) {
                // A parallel stream may ask again on another thread than the one that has come to the end.
                return null;
            } else if (closed) {
                throw begun.closedElsewhere();
            }
            begun.passInterruptOn();
            last = begun.end();
        } finally {
            lock.unlock();
        }
        return finish(last);
    }

    private Production<C> begun() {
        Production<C> begun = production;
        if (begun == null) {
            begun = new Production<>(producer, producer.begin(), inOrder, lock, times);
            production = begun;
            begun.mayInvite();
        }
        begun.isConsumedHere();
        return begun;
    }

    /** Takes note that so many results have been taken. */
    void took(int count) {
        lock.lock();
        try {
            if (production != null) {
                production.took(count);
            }
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Part<C> finish(@Nullable End last) throws Throwable {
        Throwable closing = null;
        try {
            close();
        } catch (Throwable thrown) {
            closing = thrown;
        }
        // The steps have ended by now, and one that comes later than the failure may have met the reason of it.
        Throwable failure = last == null ? producer.failure() : last.failure().get();
        if (failure == null) {
            failure = closing;
        } else if (closing != null && closing != failure) {
            failure.addSuppressed(closing);
        }
        if (failure != null) {
            throw failure;
        }
        endComplete();
        return null;
    }

    private void endComplete() {
        lock.lock();
        try {
            complete = true;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the operation: what is being computed is stopped, and nothing is begun any more. */
    void close() {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            closedBy = Thread.currentThread();
            if (production != null) {
                production.close();
            }
        } finally {
            lock.unlock();
        }
        producer.close();
    }
}

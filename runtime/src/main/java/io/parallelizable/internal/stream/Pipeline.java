package io.parallelizable.internal.stream;

import io.parallelizable.RunInterruptedException;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.operation.Presence;
import io.parallelizable.internal.threads.MemoryPause;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The results of a run on their way from those who compute them to the one who uses them.
 *
 * <p><b>A rolling window.</b> Workers take steps, each of which computes a few elements. How far ahead of the consumer
 * they are is counted in elements: for each result that is taken, another one may be begun, whatever has become of
 * those in between. So a slow element keeps one worker, and the others go on up to the window's end.
 *
 * <p><b>Workers.</b> The consumer asks for one when there is something to begin, and each that comes asks for the next.
 * A worker that finds nothing to begin leaves: none waits for the consumer, so a stream that is dropped costs no thread
 * beyond what it has begun. Nor does the consumer count on any worker. Where none comes, which a rejecting executor, a
 * busy pool or a class initialiser may cause, it takes the steps itself. Otherwise it computes only what nothing can be
 * used before: the first elements of an ordered stream, while the first worker is on its way.
 *
 * <p><b>The end.</b> After a failure nothing is begun any more; the exception is thrown when all steps below it have
 * ended and their results are taken. A stop interrupts the workers; what is ready is still delivered, and then the
 * exception is thrown, without those who answer no interrupt.
 *
 * <p>One lock guards all of this. It is taken a few times for each step, not for each element.
 */
final class Pipeline<C> {
    /** So many steps of room are worth asking a worker for, where a step is short. */
    private static final int WORTH_ASKING = 8;

    static {
        MemoryPause.prepare(OutOfMemoryError.class);
    }

    private final Producer<C> producer;
    private final Delivery<C> delivery;
    private final ReentrantLock lock = new ReentrantLock();
    private final ConsumerWait wait = new ConsumerWait(lock);
    private final WorkerTask task = new WorkerTask(this);

    /** All that follows is guarded by the lock. */
    private final StepsUnderWay<C> underWay = new StepsUnderWay<>();

    /** The threads that are taking steps, the consumer included. */
    private final List<Thread> inside = new ArrayList<>();

    private @Nullable Operation operation;
    private final Requests requests = new Requests();
    private long taken;

    private @Nullable Thread consumer;
    private boolean closed;

    /** The results of a producer, in the order of the elements or as they come; nothing is begun yet. */
    Pipeline(Producer<C> producer, boolean inOrder) {
        this.producer = producer;
        this.delivery = new Delivery<>(inOrder);
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
        lock.lock();
        try {
            Operation begun = begun();
            while (!closed) {
                Part<C> part = delivery.poll();
                if (part != null) {
                    wait.over();
                    if (part.count() == 1) {
                        count(1);
                    }
                    return part;
                } else if (isOver() || underWay.isStopped()) {
                    break;
                }
                advance(begun);
            }
            if (closed) {
                return null;
            }
        } finally {
            lock.unlock();
        }
        return finish();
    }

    private Operation begun() {
        Operation begun = operation;
        if (begun == null) {
            begun = producer.begin();
            operation = begun;
            if (producer.workers() > 0) {
                requests.use(producer.invitation(task));
            }
        }
        consumer = Thread.currentThread();
        return begun;
    }

    /** Takes note that so many results have been taken. */
    void took(int count) {
        lock.lock();
        try {
            count(count);
        } finally {
            lock.unlock();
        }
    }

    /** Where results come many at a time, a worker is asked for when there is more for it to do than one step. */
    private void count(int count) {
        taken += count;
        long several = count == 1 ? 0 : (long) WORTH_ASKING * count;
        if (mayBegin(taken - several)) {
            ask();
        }
    }

    /** Whether all results that there will be have been delivered or are ready. */
    private boolean isOver() {
        return underWay.areOver(producer.isOver());
    }

    private @Nullable Part<C> finish() throws Throwable {
        End last = underWay.end();
        Throwable failure = last == null ? producer.failure() : last.failure().get();
        try {
            close();
        } catch (Throwable closing) {
            if (failure == null) {
                throw closing;
            } else if (failure != closing) {
                failure.addSuppressed(closing);
            }
        }
        if (failure != null) {
            throw failure;
        }
        return null;
    }

    /** Does something that may bring results, or waits. */
    private void advance(Operation begun) {
        if (begun.isStopRequested()) {
            awaitSteps();
            underWay.stop(() -> begun.stopped(begun.computed(), underWay.where() + producer.rest(taken)));
        } else if (requests.pending() > 0 || !ask()) {
            if (isUpToConsumer()) {
                takeHere(begun);
            } else {
                awaitChange(begun);
            }
        }
    }

    /** Whether the consumer is to take the next step, since no worker will bring what it waits for. */
    private boolean isUpToConsumer() {
        return !underWay.mayBring(Long.MAX_VALUE) && mayBegin() && (isHeadStart() || requests.areHopeless());
    }

    private boolean isHeadStart() {
        return delivery.isInOrder() && producer.suitsTheConsumer();
    }

    private boolean mayBegin() {
        return mayBegin(taken);
    }

    private boolean mayBegin(long ifTaken) {
        return underWay.end() == null && !closed && producer.hasNext(ifTaken);
    }

    private void takeHere(Operation begun) {
        if (Thread.currentThread().isInterrupted()) {
            interrupted(begun);
            return;
        }
        inside.add(Thread.currentThread());
        try {
            takeNext(begun);
        } finally {
            inside.remove(Thread.currentThread());
        }
    }

    /** Asks for one more worker if there is something for it to do; whether one may come. */
    private boolean ask() {
        boolean useful = inside.size() + requests.pending() < producer.workers() && mayBegin();
        if (useful && requests.mayBeSent()) {
            requests.send(lock);
            return requests.pending() > 0;
        }
        return false;
    }

    void work() {
        Thread self = Thread.currentThread();
        lock.lock();
        try {
            Operation begun = operation;
            if (begun == null || closed || self == consumer || inside.contains(self)) {
                requests.refused();
                return;
            }
            requests.came();
            if (inside.size() < producer.workers()) {
                inside.add(self);
                try {
                    work(begun);
                } finally {
                    inside.remove(self);
                    wait.wake();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void work(Operation begun) {
        while (!begun.isStopRequested() && mayBegin()) {
            // An interrupt that is none of ours must not be felt by the next element.
            Thread.interrupted();
            takeNext(begun);
        }
    }

    /** Takes a step. The thread is present before it is known to have one, so that a stop interrupts it for sure. */
    @SuppressWarnings("try") // of a presence nothing is asked but its end
    private void takeNext(Operation begun) {
        try (Presence here = begun.enter()) {
            Step<C> step = begun.isStopRequested() ? null : producer.next(taken);
            if (step != null) {
                take(step, begun);
            }
        }
    }

    private void take(Step<C> step, Operation begun) {
        underWay.begun(step);
        if (requests.pending() == 0) {
            ask();
        }
        End failure = takeUnlocked(step);
        boolean mustStop = closed || begun.isStopRequested();
        underWay.ended(step, failure, mustStop);
        if (mustStop || isOver()) {
            wait.wake();
        }
    }

    private @Nullable End takeUnlocked(Step<C> step) {
        lock.unlock();
        try {
            return step.take(this::add);
        } catch (Throwable thrown) {
            return new End(step.first(), () -> thrown);
        } finally {
            lockAgain();
        }
    }

    /** Whatever the memory, of which it takes some to wait in the lock's queue: the step under way must be ended. */
    private void lockAgain() {
        while (true) {
            try {
                lock.lock();
                return;
            } catch (OutOfMemoryError memoryIsShort) {
                MemoryPause.take();
            }
        }
    }

    private void add(Part<C> part) {
        lock.lock();
        try {
            if (!closed && delivery.add(part)) {
                wait.resultIsReady();
            }
        } finally {
            lock.unlock();
        }
    }

    private void awaitChange(Operation begun) {
        try {
            wait.awaitChange();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            interrupted(begun);
        }
    }

    /** The consumer was interrupted, which stops the operation; its flag stays. */
    private void interrupted(Operation begun) {
        begun.cancel();
        awaitSteps();
        String message = "the calling thread was interrupted after " + begun.progress() + underWay.where();
        underWay.stop(
                () -> new RunInterruptedException(message + producer.rest(taken), begun.computed(), begun.length()));
    }

    private void awaitSteps() {
        wait.awaitAnswer(underWay::isEmpty);
    }

    /** Ends the operation: what is being computed is stopped, and nothing is begun any more. */
    void close() {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            task.withdraw();
            delivery.clear();
            if (operation != null) {
                if (!underWay.isEmpty()) {
                    operation.cancel();
                    awaitSteps();
                }
                operation.close();
            }
        } finally {
            lock.unlock();
        }
        producer.close();
    }
}

package io.parallelizable.internal.stream;

import io.parallelizable.RunCancelledException;
import io.parallelizable.RunInterruptedException;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.internal.operation.Presence;
import org.jspecify.annotations.Nullable;

/**
 * A stream that has begun: its steps, and the threads that take them. The lock of its {@link Pipeline} guards it, and
 * is not held while a step is taken.
 */
final class Production<C> {
    /** So many steps of room are worth asking a worker for, where a step is short. */
    private static final int WORTH_ASKING = 8;

    private final Producer<C> producer;
    private final Operation operation;
    private final Delivery<C> delivery;
    private final StreamLock lock;
    private final ConsumerWait wait;
    private final Crew crew;
    private final WorkerTask task = new WorkerTask(this);
    private final StepsUnderWay<C> underWay = new StepsUnderWay<>();

    private long taken;
    private boolean closed;

    /**
     * Whether an element on a worker has left its thread's interrupt flag set: on the consumer it would stop the rest.
     */
    private boolean interruptedByElement;

    Production(Producer<C> producer, Operation operation, boolean inOrder, StreamLock lock, Times times) {
        this.producer = producer;
        this.operation = operation;
        this.delivery = new Delivery<>(inOrder);
        this.lock = lock;
        this.wait = new ConsumerWait(lock, times);
        this.crew = new Crew(producer.workers(), lock, times);
    }

    /** From now on workers are asked for, if there may be any. */
    void mayInvite() {
        if (producer.workers() > 0) {
            crew.use(producer.invitation(task));
        }
    }

    /**
     * The current thread is the one that takes the results. If it is interrupted it may never come to wait, where the
     * workers are always ahead of it.
     */
    void isConsumedHere() {
        crew.consumerIsHere();
        if (Thread.currentThread().isInterrupted() && !closed && underWay.end() == null && !isOver()) {
            interrupted();
        }
    }

    /** The next results; null if none can be taken now. They count as taken if it is only one. */
    @Nullable
    Part<C> poll() {
        Part<C> part = delivery.poll();
        if (part != null) {
            wait.over();
            if (part.count() == 1) {
                took(1);
            }
        }
        return part;
    }

    /** What ends the stream before its last element; null if nothing does. */
    @Nullable
    End end() {
        return underWay.end();
    }

    /** The consumer's interrupt flag is set if an element has set that of its own thread. */
    void passInterruptOn() {
        if (interruptedByElement) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether all results that there will be have been delivered or are ready. */
    boolean isOver() {
        return underWay.areOver(producer.isOver());
    }

    /**
     * Records that several results have been taken at once. If results come many at a time, it asks for a worker when
     * there is more to do than one step.
     */
    void took(int count) {
        taken += count;
        ask(count == 1 ? taken : taken - (long) WORTH_ASKING * count);
    }

    /** Does something that may bring results, or waits. */
    void advance() {
        if (operation.isStopRequested()) {
            stopped();
        } else if (isCutShortByElement()) {
            passInterruptOn();
            interrupted();
        } else if (crew.isOneAskedFor() || !ask(taken)) {
            if (isUpToConsumer()) {
                takeHere();
            } else {
                awaitChange();
            }
        }
    }

    /**
     * Whether an element's interrupt keeps further steps from being begun; results of steps under way are still
     * delivered.
     */
    private boolean isCutShortByElement() {
        return interruptedByElement && underWay.end() == null && !producer.isOver();
    }

    /** Whether the consumer is to take the next step, since no worker will compute the result that it waits for. */
    private boolean isUpToConsumer() {
        return !underWay.mayBring(Long.MAX_VALUE) && mayBegin(taken) && (isHeadStart() || crew.isHopeless());
    }

    private boolean isHeadStart() {
        return delivery.isInOrder() && producer.suitsTheConsumer();
    }

    private boolean mayBegin(long ifTaken) {
        return underWay.end() == null && !closed && !interruptedByElement && producer.hasNext(ifTaken);
    }

    private void takeHere() {
        if (Thread.currentThread().isInterrupted()) {
            interrupted();
            return;
        }
        crew.take(() -> takeNext(true));
    }

    /**
     * Asks for one more worker if there is something for it to do; returns whether it has asked, during which all state
     * may have changed.
     *
     * @param ifTaken how many results must have been taken for it to be worth it
     */
    private boolean ask(long ifTaken) {
        return crew.hasRoom() && mayBegin(ifTaken) && crew.ask();
    }

    /** What a worker does, once it has come. An interrupt flag that it brings is its executor's, and stays. */
    void work() {
        boolean stale = Thread.interrupted();
        try {
            workUninterrupted();
        } finally {
            if (stale) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void workUninterrupted() {
        lock.lock();
        try {
            if (crew.comes()) {
                try {
                    crew.take(this::takeSteps);
                } finally {
                    wait.wake();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void takeSteps() {
        while (!operation.isStopRequested() && mayBegin(taken)) {
            takeNext(false);
            // The operation's own interrupt has been taken back by now.
            interruptedByElement |= Thread.interrupted() && producer.hasOwnWorkers();
        }
    }

    /** Takes a step. The thread becomes present before the step is recorded, so that a stop always interrupts it. */
    @SuppressWarnings("try") // of a presence nothing is asked but its end
    private void takeNext(boolean byConsumer) {
        try (Presence here = operation.enter()) {
            Step<C> step = operation.isStopRequested() ? null : producer.next(taken, byConsumer);
            if (step != null) {
                take(step);
            }
        }
    }

    private void take(Step<C> step) {
        underWay.begun(step);
        if (!crew.isOneAskedFor() && (producer.hasOwnWorkers() || crew.isConsumerHere())) {
            ask(taken);
        }
        End failure = takeUnlocked(step);
        underWay.ended(step, failure, operation.isStopRequested());
    }

    private @Nullable End takeUnlocked(Step<C> step) {
        try {
            return lock.without(() -> step.take(this::add));
        } catch (Throwable thrown) {
            return new End(step.first(), () -> thrown);
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

    private void awaitChange() {
        try {
            wait.awaitChange();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            interrupted();
        }
    }

    private void stopped() {
        awaitSteps();
        String where = underWay.where();
        underWay.stop(() -> operation.stopped(operation.computed(), where + producer.rest(taken)));
    }

    /** The consumer was interrupted, which stops the operation; its flag stays. */
    private void interrupted() {
        operation.cancel();
        awaitSteps();
        String message = "the calling thread was interrupted after " + operation.progress() + underWay.where();
        underWay.stop(() ->
                new RunInterruptedException(message + producer.rest(taken), operation.computed(), operation.length()));
    }

    private void awaitSteps() {
        wait.awaitAnswer(underWay::isEmpty);
    }

    /** The exception for a consumer that asks for more results after another thread has ended the operation. */
    RunCancelledException closedElsewhere() {
        return new RunCancelledException(
                "the stream was closed by another thread after " + operation.progress(),
                operation.computed(),
                operation.length());
    }

    /** Ends the operation: what is being computed is stopped, and nothing is begun any more. */
    void close() {
        closed = true;
        task.withdraw();
        delivery.clear();
        if (!underWay.isEmpty()) {
            operation.cancel();
            awaitSteps();
        }
        if (!underWay.isEmpty()) {
            crew.leaveBehind();
        }
        operation.close();
    }
}

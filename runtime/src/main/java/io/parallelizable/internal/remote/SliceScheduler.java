package io.parallelizable.internal.remote;

import io.parallelizable.EngineException;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.Slice;
import io.parallelizable.internal.execution.Failure;
import io.parallelizable.internal.execution.Interruption;
import io.parallelizable.internal.execution.Outcome;
import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.text.Figures;
import io.parallelizable.kernel.ChunkFailure;
import io.parallelizable.kernel.Kernel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One operation on an engine, from the first slice to the last answer.
 *
 * <p>All of it happens on the caller's thread, or on one thread at a time: it cuts slices, submits them, waits for
 * answers and takes results. The engine's threads use the {@link Arrival.Inbox} alone, so nothing else is shared. At
 * most a few slices for each slot are under way: neither inputs nor results accumulate, however many elements there
 * are, and however long it takes until the next step is asked for.
 *
 * <p>Answers and losses may arrive late, twice, in any order, or not at all. The first answer to a slice counts; a loss
 * counts only if it is that of the latest attempt, and the slice is then sent again. Slices are cut in ascending order.
 * So when an element fails, all elements below it have been sent: no further slice is cut, slices above are cancelled,
 * and those below are waited for, since they may fail too. The failure that remains is the one that the plain loop
 * would have met.
 */
public final class SliceScheduler implements AutoCloseable {
    /** How often the caller looks whether it is to stop, although nothing arrives. */
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Work work;
    private final Settings settings;
    private final Capabilities capabilities;
    private final EngineErrors errors;
    private final SharedObjects sharedObjects;
    private final Sessions sessions;
    private final AnswerReader answers;
    private final SliceSizer sizer;
    private final SliceCutter cutter;
    private final PendingSlices pending = new PendingSlices();
    private final Arrival.Inbox inbox = new Arrival.Inbox();
    private final int slots;
    private final int most;

    private long computed;
    private @Nullable Failure failure;

    SliceScheduler(Work work, SharedObjects sharedObjects, Engine engine, Settings settings) {
        this.work = work;
        this.sharedObjects = sharedObjects;
        this.settings = settings;
        this.capabilities = engine.capabilities();
        this.errors = new EngineErrors(engine, capabilities, work.sent());
        this.sessions = new Sessions(engine, sharedObjects);
        this.answers = new AnswerReader(sharedObjects.frame(), container(work.sent()));
        this.slots = RemoteEngine.slots(capabilities, settings);
        // A slot that has finished a slice finds the next one there; but who limits threads means it.
        this.most = settings.threads() == 0 ? 2 * slots : slots;
        this.sizer = new SliceSizer(capabilities, slots);
        this.cutter = new SliceCutter(work.sent(), sharedObjects, sessions, capabilities, sizer, errors);
    }

    /** The class of what results of a kernel come in; null if it has none. */
    private static @Nullable Class<?> container(Kernel<?> kernel) {
        Object container = kernel.allocate(0);
        return container == null ? null : container.getClass();
    }

    /** Executes it from the beginning to the end. */
    Outcome run() throws Interruption {
        while (!isOver()) {
            step();
        }
        return outcome();
    }

    /** Sends what there is room for, and waits a moment for news. */
    public void step() throws Interruption {
        requireGoOn();
        try {
            if (!sessions.areOpen()) {
                open();
            }
            submit(nextWindow());
            await();
        } catch (EngineException problem) {
            // What an engine throws because it is interrupted or stopped is not a problem of the engine.
            requireGoOn();
            throw problem;
        }
    }

    private void open() {
        try {
            sessions.open();
        } catch (IOException unserializable) {
            throw errors.unserializable(unserializable);
        }
    }

    /** Ends it: what is still under way is not needed any more. */
    @Override
    public void close() {
        sessions.close();
    }

    /** How it has ended, once it is over. */
    public Outcome outcome() {
        return failure == null ? Outcome.COMPLETE : Outcome.failed(failure);
    }

    /** Whether there is nothing left to do. */
    public boolean isOver() {
        return pending.size() == 0 && isAllCut();
    }

    /** Whether no slice is to be cut any more. */
    private boolean isAllCut() {
        return !cutter.hasNext() || failure != null;
    }

    /** The next slices to submit, as many as engines like to get at once; none while enough are under way. */
    private List<SliceAttempts> nextWindow() {
        List<SliceAttempts> window = new ArrayList<>();
        if (pending.underWay() > most - slots) {
            return window;
        }
        while (window.size() < slots) {
            SliceAttempts attempts = pending.nextLost();
            if (attempts == null && (pending.size() + work.waiting() >= most || isAllCut())) {
                break;
            }
            window.add(attempts == null ? pending.enter(cut()) : attempts);
        }
        return window;
    }

    private Slice cut() {
        Slice slice = cutter.next();
        settings.sent(slice.payload().length);
        return slice;
    }

    private void submit(List<SliceAttempts> window) {
        if (!window.isEmpty()) {
            long now = System.nanoTime();
            sessions.submit(window.stream().map(attempts -> attempts.send(now)).toList(), inbox);
        }
    }

    /** Waits for answers, takes those that have arrived, and stops if it is asked to. */
    private void await() throws Interruption {
        requireGoOn();
        try {
            Arrival arrival = inbox.poll(GLANCE);
            while (arrival != null) {
                settle(arrival);
                arrival = inbox.poll(0);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            requireGoOn();
        }
        loseLate();
    }

    private void requireGoOn() throws Interruption {
        if (Thread.currentThread().isInterrupted() || settings.isStopRequested()) {
            throw new Interruption(computed);
        }
    }

    private void settle(Arrival arrival) throws Interruption, InterruptedException {
        SliceAttempts attempts = pending.find(arrival.slice());
        if (attempts == null) {
            return;
        }
        byte[] bytes = arrival.answer();
        if (bytes == null) {
            lose(attempts, arrival.slice(), arrival.reason());
            return;
        }
        Reader reader = sharedObjects.reader();
        Answer answer = answers.read(bytes, attempts.slice(), reader, this::requireGoOn, GLANCE);
        if (answer instanceof Computed result) {
            sizer.answered(attempts.slice().count(), bytes.length);
            take(attempts, result);
        } else if (answer instanceof Answer.Loss loss) {
            lose(attempts, arrival.slice(), new IOException(loss.reason()));
        } else if (answer instanceof Answer.Refusal refusal) {
            throw errors.refused(refusal, attempts.slice());
        }
    }

    private void take(SliceAttempts attempts, Computed result) {
        pending.close(attempts);
        long first = attempts.slice().first();
        int finished = result.finished();
        long nanos = Math.min(result.nanos(), System.nanoTime() - attempts.sentAt());
        sizer.computed(finished, nanos);
        computed += finished;
        ChunkFailure here = work.take(first, finished, result.part());
        settings.computed(finished);
        settings.took(first, finished, nanos, result.thread());
        Throwable thrown = result.failure();
        if (here != null) {
            fail(Failure.onThisThread(first + here.finished(), here.getCause()));
        } else if (thrown != null) {
            fail(new Failure(first + finished, thrown, result.thread()));
        }
    }

    private void fail(Failure later) {
        if (failure == null || later.index() < failure.index()) {
            failure = later;
            for (SliceAttempts attempts : pending.closeAbove(later.index())) {
                sessions.cancel(attempts.slice());
            }
        }
    }

    private void lose(SliceAttempts attempts, Slice attempt, @Nullable Throwable reason) {
        if (!attempts.isAttempt(attempt)) {
            return;
        }
        if (reason instanceof RejectedExecutionException) {
            attempts.rejected(computed);
        }
        if (reason instanceof EngineException hopeless) {
            throw new EngineException(hopeless.getMessage(), hopeless);
        } else if (reason != null && SliceRunner.tellsOfClasses(reason)) {
            throw errors.classes(reason);
        } else if (attempts.isExhausted()) {
            throw errors.lost(attempts.slice(), computed, reason);
        }
        pending.reopen(attempts);
    }

    private void loseLate() {
        long patience = capabilities.patience().toNanos();
        if (patience > 0) {
            for (SliceAttempts late : pending.sentBefore(System.nanoTime() - patience)) {
                String text = "no answer within " + Figures.time(patience / 1e9);
                lose(late, late.slice(), new TimeoutException(text));
            }
        }
    }
}

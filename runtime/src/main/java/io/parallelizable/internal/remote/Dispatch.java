package io.parallelizable.internal.remote;

import io.parallelizable.EngineException;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.Shipment;
import io.parallelizable.engine.Slice;
import io.parallelizable.engine.StripFailure;
import io.parallelizable.internal.engine.Failure;
import io.parallelizable.internal.engine.Interruption;
import io.parallelizable.internal.engine.Outcome;
import io.parallelizable.internal.engine.Settings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One operation on an engine, from the first slice to the last answer.
 *
 * <p>Everything here happens on the caller's thread, or on one thread at a time: it cuts slices, submits them, waits
 * for news and takes results. The engine's threads meet it in the {@link Arrival.Inbox} alone, so nothing else is
 * shared. A few slices for each slot are under way at any time, never more: neither inputs nor results pile up, however
 * many elements there are, and however long no one takes the next step.
 *
 * <p>News may be lost, come twice, late, or in any order. A slice is answered by the first answer that arrives; a loss
 * counts only if it is one of the latest attempt, and the slice is then sent again. Slices are cut in ascending order.
 * So when an element fails, all those below it have been sent: nothing more is cut, what lies above is cancelled, and
 * what lies below is waited for, since it may fail too. In the end the lowest failure is the one that the serial loop
 * would have met.
 */
public final class Dispatch implements AutoCloseable {
    /** How often the caller looks whether it is to stop, although nothing arrives. */
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Work work;
    private final Engine engine;
    private final Settings settings;
    private final Capabilities capabilities;
    private final Complaints complaints;
    private final Manifest manifest;
    private final Reader reader;
    private final Splitter splitter;
    private final Ledger ledger = new Ledger();
    private final Arrival.Inbox inbox = new Arrival.Inbox();
    private final long length;
    private final int slots;
    private final int most;

    private @Nullable Shipment shipment;
    private long next;
    private long number;
    private long computed;
    private @Nullable Failure failure;

    /**
     * An operation with at least one element.
     *
     * @param work what is sent and what becomes of it
     * @param manifest what its slices share
     * @param engine where they are computed
     * @param settings how
     */
    Dispatch(Work work, Manifest manifest, Engine engine, Settings settings) {
        this.work = work;
        this.engine = engine;
        this.manifest = manifest;
        this.settings = settings;
        this.capabilities = engine.capabilities();
        this.length = work.sent().length();
        this.complaints = new Complaints(engine, capabilities, work.sent());
        this.reader = manifest.reader();
        this.slots = RemoteEngine.slots(capabilities, settings);
        // A slot that has finished a slice finds the next one there; but who limits threads means it.
        this.most = settings.threads() == 0 ? 2 * slots : slots;
        this.splitter = new Splitter(capabilities, slots);
    }

    /** Executes it from the beginning to the end. */
    Outcome run() throws Interruption {
        while (!isOver()) {
            step();
        }
        return outcome();
    }

    /**
     * Sends what there is room for, and waits a moment for news.
     *
     * @throws Interruption if the calling thread is interrupted, or the operation is to stop
     */
    public void step() throws Interruption {
        requireGoOn();
        try {
            Shipment open = open();
            submit(open, nextWindow());
            await(open);
        } catch (Throwable problem) { // engines may be written in languages without checked exceptions
            // An engine that was interrupted while it waited for something tells of that in its own way.
            requireGoOn();
            if (Failure.tellsOfInterruption(problem)) {
                Thread.currentThread().interrupt();
                requireGoOn();
            }
            throw problem;
        }
    }

    private Shipment open() {
        Shipment open = shipment;
        if (open == null) {
            open = engine.open(manifest.cargo());
            shipment = open;
        }
        return open;
    }

    /** Ends it: what is still under way is not needed any more. */
    @Override
    public void close() {
        Shipment open = shipment;
        if (open != null) {
            shipment = null;
            open.close();
        }
    }

    /**
     * How it has ended, once it is over.
     *
     * @return the lowest failure, if any
     */
    public Outcome outcome() {
        return failure == null ? Outcome.COMPLETE : Outcome.failed(failure);
    }

    /**
     * Whether there is nothing left to do.
     *
     * @return whether all elements are computed, or those below the lowest failure
     */
    public boolean isOver() {
        return ledger.size() == 0 && (next == length || failure != null);
    }

    /** The next slices to submit, as many as engines like to get at once; none while enough are under way. */
    private List<Parcel> nextWindow() {
        List<Parcel> window = new ArrayList<>();
        if (ledger.underWay() > most - slots) {
            return window;
        }
        while (window.size() < slots) {
            Parcel parcel = ledger.nextLost();
            if (parcel == null && (ledger.size() + work.waiting() >= most || next == length || failure != null)) {
                break;
            }
            window.add(parcel == null ? cut() : parcel);
        }
        return window;
    }

    private Parcel cut() {
        int count = splitter.next(length - next);
        byte[] payload = pack(count);
        while (payload.length > capabilities.mostBytes() && count > 1) {
            count /= 2;
            payload = pack(count);
        }
        if (payload.length > capabilities.mostBytes()) {
            throw complaints.tooLarge(next, payload.length);
        }
        splitter.sent(count, payload.length);
        Parcel parcel = ledger.enter(new Slice(number++, next, count, payload));
        next += count;
        return parcel;
    }

    private byte[] pack(int count) {
        try {
            return manifest.pack(work.sent().slice(next, count));
        } catch (IOException unserializable) {
            throw complaints.unserializable(unserializable);
        }
    }

    private void submit(Shipment shipment, List<Parcel> window) {
        if (window.isEmpty()) {
            return;
        }
        long now = System.nanoTime();
        List<Slice> slices = window.stream().map(parcel -> parcel.send(now)).toList();
        try {
            shipment.submit(slices, inbox);
        } catch (EngineException hopeless) {
            throw hopeless;
        } catch (RuntimeException loss) {
            slices.forEach(slice -> inbox.lost(slice, loss));
        }
    }

    /** Waits for news, takes what has come, and answers whoever wants this to stop. */
    private void await(Shipment shipment) throws Interruption {
        requireGoOn();
        try {
            Arrival arrival = inbox.poll(GLANCE);
            while (arrival != null) {
                settle(arrival, shipment);
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

    private void settle(Arrival arrival, Shipment shipment) {
        Parcel parcel = ledger.find(arrival.slice());
        if (parcel == null) {
            return;
        }
        byte[] bytes = arrival.answer();
        if (bytes == null) {
            lose(parcel, arrival.slice(), arrival.reason());
            return;
        }
        Answer answer = Answer.read(bytes, reader);
        if (answer instanceof Computed result) {
            splitter.answered(parcel.slice().count(), bytes.length);
            take(parcel, result, shipment);
        } else if (answer instanceof Answer.Loss loss) {
            lose(parcel, arrival.slice(), new IOException(loss.reason()));
        } else if (answer instanceof Answer.Refusal refusal) {
            throw complaints.refused(refusal, parcel.slice());
        }
    }

    private void take(Parcel parcel, Computed result, Shipment shipment) {
        ledger.close(parcel);
        long first = parcel.slice().first();
        int finished = result.finished();
        splitter.computed(finished, result.nanos());
        computed += finished;
        StripFailure here = work.take(first, finished, result.part());
        settings.computed(finished);
        Thrown thrown = result.failure();
        if (here != null) {
            fail(Failure.onThisThread(first + here.finished(), here.getCause()), shipment);
        } else if (thrown != null) {
            fail(new Failure(first + finished, thrown.cause(), thrown.thread()), shipment);
        }
    }

    private void fail(Failure later, Shipment shipment) {
        if (failure == null || later.index() < failure.index()) {
            failure = later;
            for (Parcel parcel : ledger.closeAbove(later.index())) {
                shipment.cancel(parcel.slice());
            }
        }
    }

    private void lose(Parcel parcel, Slice attempt, @Nullable Throwable reason) {
        if (!parcel.isAttempt(attempt)) {
            return;
        } else if (reason != null && Workplace.tellsOfClasses(reason)) {
            throw complaints.classes(reason);
        } else if (parcel.isExhausted()) {
            throw complaints.lost(parcel.slice(), computed, reason);
        }
        ledger.reopen(parcel);
    }

    private void loseLate() {
        long patience = capabilities.patience().toNanos();
        if (patience > 0) {
            for (Parcel late : ledger.sentBefore(System.nanoTime() - patience)) {
                String text = "no answer within " + capabilities.patience();
                lose(late, late.slice(), new TimeoutException(text));
            }
        }
    }
}

package io.parallelizable.slurm.internal.driver;

import io.parallelizable.engine.Slice;
import io.parallelizable.engine.SliceHandler;
import io.parallelizable.slurm.internal.driver.Assignments.Assignment;
import io.parallelizable.slurm.internal.driver.Task.Ending;
import io.parallelizable.slurm.internal.spool.AnswerFile;
import io.parallelizable.slurm.internal.spool.Spool;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Brings slices to workers, and answers back. The monitor's thread alone uses it.
 *
 * <p>If a worker ends before it has begun a slice, or before it has finished one, for a reason that is not the slice's,
 * the slice goes to another worker. Only losses that the slice itself may have caused are reported to the operation,
 * which gives up after three of them.
 */
final class Dispatcher {
    /** How often a time limit may cut a slice off. */
    private static final int CUT_OFFS = 3;

    private final Spool spool;
    private final Messages messages;
    private final Assignments assignments;
    private final Set<SliceKey> lost = new HashSet<>();
    private final Set<SliceKey> outOfMemory = new HashSet<>();
    private long tickets;

    /** A slice over all its attempts. */
    private record SliceKey(long session, long number) {
        static SliceKey of(PendingSlice slice) {
            return new SliceKey(slice.session(), slice.slice().number());
        }
    }

    Dispatcher(Spool spool, int threads, Messages messages) {
        this.spool = spool;
        this.messages = messages;
        this.assignments = new Assignments(threads);
    }

    boolean isEmpty() {
        return assignments.isEmpty();
    }

    void submit(long session, List<Slice> slices, SliceHandler handler) {
        for (Slice slice : slices) {
            boolean isSuspect = lost.contains(new SliceKey(session, slice.number()));
            assignments.enter(new PendingSlice(tickets++, session, slice, handler, isSuspect));
        }
    }

    void cancel(long session, Slice slice) throws IOException {
        withdraw(pending -> pending.session() == session && pending.slice().number() == slice.number());
    }

    /** Ends an operation. */
    void close(long session) throws IOException {
        withdraw(pending -> pending.session() == session);
        lost.removeIf(key -> key.session() == session);
        outOfMemory.removeIf(key -> key.session() == session);
        spool.delete(Spool.BROADCASTS + "/" + session);
    }

    private void withdraw(Predicate<PendingSlice> unwanted) throws IOException {
        for (Assignment taken : assignments.takeAll(unwanted)) {
            takeBack(taken);
            spool.delete(file(taken) + Spool.BEGUN);
        }
    }

    /** Whether a worker had not begun a slice, and will not now. */
    private boolean takeBack(Assignment assignment) throws IOException {
        return spool.delete(file(assignment));
    }

    private static String file(Assignment assignment) {
        return Spool.in(assignment.worker()) + "/" + assignment.slice().ticket();
    }

    /** Brings answers to those who wait; tells whether there were any. */
    boolean deliver() throws IOException {
        List<String> tickets = spool.list(Spool.OUT);
        for (String ticket : tickets) {
            Optional<PendingSlice> slice = assignments.take(ticket);
            if (slice.isPresent()) {
                deliver(Spool.OUT + "/" + ticket, slice.get());
            }
            spool.delete(Spool.OUT + "/" + ticket);
        }
        return !tickets.isEmpty();
    }

    private void deliver(String name, PendingSlice slice) {
        try {
            AnswerFile file = AnswerFile.of(spool.read(name));
            byte[] answer = file.answer();
            if (answer != null) {
                slice.complete(answer);
            } else {
                lose(slice, String.valueOf(file.reason()));
            }
        } catch (IOException unreadable) {
            lose(slice, unreadable.toString());
        }
    }

    private void lose(PendingSlice slice, String reason) {
        lost.add(SliceKey.of(slice));
        slice.lose(new IOException(reason));
    }

    /** Gives workers what they have room for; tells whether there was anything. */
    boolean assign() throws IOException {
        boolean isAny = false;
        Optional<Assignment> vain = assignments.waitingInVain();
        if (vain.isPresent() && takeBack(vain.get())) {
            assignments.giveBack(vain.get());
        }
        Optional<Assignment> next = assignments.next();
        while (next.isPresent()) {
            spool.write(file(next.get()), next.get().slice().file());
            isAny = true;
            next = assignments.next();
        }
        return isAny;
    }

    void arrived(String worker) {
        assignments.arrived(worker);
    }

    /**
     * A worker has ended.
     *
     * @throws io.parallelizable.EngineException if there is no use in trying again
     */
    void ended(Ending ending) throws IOException {
        deliver(); // what it has left at last
        String worker = String.valueOf(ending.worker());
        for (PendingSlice slice : assignments.left(worker)) {
            Assignment assignment = new Assignment(slice, worker);
            boolean isBegun = !takeBack(assignment);
            spool.delete(file(assignment) + Spool.BEGUN);
            WorkerEnd end = isBegun ? ending.end() : WorkerEnd.BLAMELESS;
            settle(slice, end, "worker " + worker + " has ended while it computed it: " + ending.text());
        }
    }

    private void settle(PendingSlice slice, WorkerEnd end, String text) {
        switch (end) {
            case BLAMELESS, CANCELLED -> assignments.enter(slice);
            case CUT_OFF -> {
                assignments.enter(slice);
                if (slice.cutOff() == CUT_OFFS) {
                    throw messages.cutOff(slice.slice());
                }
            }
            case OUT_OF_MEMORY -> {
                if (!outOfMemory.add(SliceKey.of(slice))) {
                    assignments.enter(slice);
                    throw messages.memory(slice.slice());
                }
                lose(slice, text);
            }
            case FAULT -> lose(slice, text);
        }
    }

    /** Nothing is computed any more. */
    void loseAll(Throwable reason) {
        assignments.all().forEach(slice -> slice.lose(reason));
        assignments.takeAll(any -> true);
    }
}

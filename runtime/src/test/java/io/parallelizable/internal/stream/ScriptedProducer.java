package io.parallelizable.internal.stream;

import io.parallelizable.internal.execution.Settings;
import io.parallelizable.internal.operation.Operation;
import io.parallelizable.support.Bounded;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Elements whose results are seven times their index, in steps of a given order. What is done is written down.
 *
 * <p>A worker that is asked for comes at once, on a thread of its own, and the consumer goes on when it has left,
 * unless a test says otherwise: so nothing here is a matter of timing. What is written down may be read meanwhile.
 */
final class ScriptedProducer implements Producer<int[]> {
    /** What happens in place of a step's results. */
    interface Mishap {
        End happen(long first) throws Throwable;
    }

    final List<String> log = new CopyOnWriteArrayList<>();
    final Map<Long, Mishap> mishaps = new HashMap<>();
    final List<Runnable> tasks = new ArrayList<>();
    final List<Thread> takers = new CopyOnWriteArrayList<>();
    final List<Boolean> ended = new CopyOnWriteArrayList<>();
    final List<WeakReference<int[]>> made = new CopyOnWriteArrayList<>();
    int workers;
    int each = 1;
    long window = 100;
    boolean suitsTheConsumer = true;
    boolean comes = true;
    boolean isWaitedFor = true;
    boolean hasOwnWorkers = true;

    /** Who runs a task that was asked for; null for a thread of its own. */
    Executor executor;

    /** What happens whenever it is asked whether there is a step to take. */
    Runnable question = () -> {};

    Throwable failure;
    RuntimeException closing;
    Operation operation;
    int invitations;

    private final long[] order;
    private int next;

    /** Steps that begin at such elements, in the order in which they are taken. */
    ScriptedProducer(long... order) {
        this.order = order;
    }

    @Override
    public Operation begin() {
        log.add("begin");
        operation = Operation.begin(Settings.DEFAULT, (long) order.length * each);
        operation.whenClosed(() -> log.add("end"));
        return operation;
    }

    @Override
    public int workers() {
        return workers;
    }

    @Override
    public BooleanSupplier invitation(Runnable work) {
        tasks.add(work);
        return () -> {
            invitations++;
            if (executor != null) {
                executor.execute(work);
            } else if (comes) {
                Thread worker = new Thread(work);
                worker.start();
                if (isWaitedFor) {
                    Bounded.join(worker);
                }
            }
            return comes;
        };
    }

    @Override
    public boolean hasNext(long taken) {
        question.run();
        return next < order.length && (long) next * each < taken + window;
    }

    @Override
    public boolean isKnownElsewhere() {
        return false;
    }

    @Override
    public boolean hasOwnWorkers() {
        return hasOwnWorkers;
    }

    @Override
    public Step<int[]> next(long taken, boolean byConsumer) {
        return hasNext(taken) ? new Scripted(order[next++]) : null;
    }

    @Override
    public boolean suitsTheConsumer() {
        return suitsTheConsumer;
    }

    @Override
    public boolean isOver() {
        return next == order.length;
    }

    @Override
    public Throwable failure() {
        return failure;
    }

    @Override
    public String rest(long taken) {
        return ", " + taken + " taken";
    }

    @Override
    public void close() {
        log.add("close");
        if (closing != null) {
            throw closing;
        }
    }

    private final class Scripted implements Step<int[]> {
        private final long first;

        Scripted(long first) {
            this.first = first;
        }

        @Override
        public long first() {
            return first;
        }

        @Override
        public End take(Consumer<Part<int[]>> ready) throws Throwable {
            log.add("step " + first);
            takers.add(Thread.currentThread());
            Mishap mishap = mishaps.get(first);
            if (mishap != null) {
                End end = mishap.happen(first);
                if (end != null) {
                    return end;
                }
            }
            int[] results = new int[each + 2];
            for (int k = 0; k < each; k++) {
                results[2 + k] = (int) (7 * (first + k));
            }
            made.add(new WeakReference<>(results));
            operation.computed(each);
            ready.accept(new Part<>(results, 2, each, first));
            return null;
        }

        @Override
        public void ended() {
            ended.add(true);
        }

        @Override
        public String where() {
            return ", inside element " + first;
        }
    }
}

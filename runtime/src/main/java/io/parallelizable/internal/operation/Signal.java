package io.parallelizable.internal.operation;

import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What cancels operations: those under way when it comes, and all that begin later.
 *
 * <p>A stage is asked once, when the option is set, and not for each operation, since it never forgets whom to tell. So
 * it keeps a signal, which keeps the operations that are under way and no others.
 */
public final class Signal {
    private final Set<Operation> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean given;

    /**
     * A signal that is given when a stage completes, in whatever way.
     *
     * @param stage the stage
     * @return the signal
     */
    public static Signal of(CompletionStage<?> stage) {
        Signal signal = new Signal();
        stage.whenComplete((result, failure) -> signal.give());
        return signal;
    }

    /** Cancels. */
    public void give() {
        given = true;
        underWay.forEach(operation -> operation.stop(Stop.CANCEL));
    }

    /** An operation begins. */
    void add(Operation operation) {
        underWay.add(operation);
        if (given) {
            operation.stop(Stop.CANCEL);
        }
    }

    /** An operation has ended. */
    void remove(Operation operation) {
        underWay.remove(operation);
    }
}

package io.parallelizable.internal.execution;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Cancels operations when a stage completes: those under way then, and all that begin later.
 *
 * <p>A stage never drops an action that was registered for its completion. A stage that lives as long as its program,
 * such as a server's button for shutdown, may be given to millions of runs; so each stage has one signal, which is
 * registered once, and knows the operations that are under way and no others. Signals are found by their stage's
 * identity and do not keep it.
 */
public final class Signal {
    private static final Map<Reference<?>, Signal> OF_STAGES = new ConcurrentHashMap<>();
    private static final ReferenceQueue<CompletionStage<?>> COLLECTED = new ReferenceQueue<>();

    private final Set<Runnable> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean given;

    private Signal() {}

    /** The signal of a stage, given when that completes, in whatever way. */
    public static Signal of(CompletionStage<?> stage) {
        Reference<?> collected;
        while ((collected = COLLECTED.poll()) != null) {
            OF_STAGES.remove(collected);
        }
        Signal known = OF_STAGES.get(new Key(stage));
        return known == null ? OF_STAGES.computeIfAbsent(new Key(stage), key -> ofItsOwn(stage)) : known;
    }

    /** A signal of a stage that no other run is given, and that lives no longer than the run. */
    public static Signal ofItsOwn(CompletionStage<?> stage) {
        Signal signal = new Signal();
        stage.whenComplete((result, failure) -> signal.give());
        return signal;
    }

    private void give() {
        given = true;
        underWay.forEach(Runnable::run);
    }

    /** An operation begins; its cancelling is called at once if the signal has been given. */
    public void add(Runnable cancel) {
        underWay.add(cancel);
        if (given) {
            cancel.run();
        }
    }

    /** An operation has ended. */
    public void remove(Runnable cancel) {
        underWay.remove(cancel);
    }

    /** A stage by its identity; equal to itself alone once the stage is gone. */
    private static final class Key extends WeakReference<CompletionStage<?>> {
        private final int hash;

        Key(CompletionStage<?> stage) {
            super(stage, COLLECTED);
            this.hash = System.identityHashCode(stage);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            CompletionStage<?> stage = get();
            return this == other || stage != null && other instanceof Key key && key.refersTo(stage);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}

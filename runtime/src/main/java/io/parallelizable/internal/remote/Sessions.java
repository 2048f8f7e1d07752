package io.parallelizable.internal.remote;

import io.parallelizable.engine.Engine;
import io.parallelizable.engine.EngineSession;
import io.parallelizable.engine.Slice;
import io.parallelizable.engine.SliceHandler;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The sessions of one operation on an engine: one, as a rule, and another for each time that later slices need classes
 * of which the earlier ones held no objects. Slices go to the latest; the others end with the operation, since they may
 * still bring answers.
 */
final class Sessions implements AutoCloseable {
    private final Engine engine;
    private final SharedObjects shared;
    private final Deque<EngineSession> sessions = new ArrayDeque<>();

    Sessions(Engine engine, SharedObjects shared) {
        this.engine = engine;
        this.shared = shared;
    }

    /** Opens the engine with all that the operation is known to share by now. */
    void open() throws IOException {
        sessions.push(engine.open(shared.opening()));
    }

    boolean areOpen() {
        return !sessions.isEmpty();
    }

    void submit(List<Slice> slices, SliceHandler handler) {
        sessions.element().submit(slices, handler);
    }

    void cancel(Slice slice) {
        sessions.forEach(session -> session.cancel(slice));
    }

    @Override
    public void close() {
        sessions.forEach(EngineSession::close);
        sessions.clear();
    }
}

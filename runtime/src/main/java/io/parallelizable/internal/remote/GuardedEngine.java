package io.parallelizable.internal.remote;

import io.parallelizable.EngineException;
import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.EngineSession;
import io.parallelizable.engine.Slice;
import io.parallelizable.engine.SliceHandler;
import io.parallelizable.internal.execution.Failure;
import java.util.List;
import java.util.function.Supplier;

/**
 * An engine of which nothing but an {@link EngineException} comes: whatever else it throws is the cause of one where it
 * cannot be opened, and a loss where it is handed slices. Engines may be written in languages without checked
 * exceptions, so that is any throwable.
 */
record GuardedEngine(Engine engine) implements Engine {
    @Override
    public String name() {
        try {
            return String.valueOf(engine.name());
        } catch (Throwable nameless) {
            return engine.getClass().getName();
        }
    }

    @Override
    public Capabilities capabilities() {
        return guarded("does not tell what it can do", engine::capabilities);
    }

    @Override
    public EngineSession open(Broadcast broadcast) {
        return new GuardedSession(guarded("cannot be opened", () -> engine.open(broadcast)));
    }

    private <T> T guarded(String problem, Supplier<T> call) {
        Throwable cause;
        try {
            T answer = call.get();
            if (answer != null) {
                return answer;
            }
            cause = new NullPointerException("it answers null");
        } catch (EngineException told) {
            keepInterrupt(told);
            throw told;
        } catch (Throwable thrown) {
            cause = thrown;
        }
        keepInterrupt(cause);
        throw new EngineException(name() + " " + problem + ": " + cause, cause);
    }

    /** An engine that was interrupted while it waited may report that with any exception. */
    private static void keepInterrupt(Throwable thrown) {
        if (Failure.tellsOfInterruption(thrown)) {
            Thread.currentThread().interrupt();
        }
    }

    /** A session of which the same is true. */
    private record GuardedSession(EngineSession session) implements EngineSession {
        @Override
        public void submit(List<Slice> slices, SliceHandler handler) {
            try {
                session.submit(slices, handler);
            } catch (EngineException hopeless) {
                keepInterrupt(hopeless);
                throw hopeless;
            } catch (Throwable loss) {
                keepInterrupt(loss);
                slices.forEach(slice -> handler.lost(slice, loss));
            }
        }

        @Override
        public void cancel(Slice slice) {
            try {
                session.cancel(slice);
            } catch (Throwable ignored) {
                // What is not needed any more may be computed all the same.
            }
        }

        @Override
        public void close() {
            try {
                session.close();
            } catch (Throwable ignored) {
                // The operation has ended, with or without results.
            }
        }
    }
}

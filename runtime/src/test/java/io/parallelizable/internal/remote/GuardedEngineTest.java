package io.parallelizable.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parallelizable.EngineException;
import io.parallelizable.engine.Broadcast;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.EngineSession;
import io.parallelizable.engine.Slice;
import io.parallelizable.engine.SliceHandler;
import io.parallelizable.internal.execution.Sneaky;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worry: an engine that is badly written throws something raw at its user, or swallows an interrupt. */
class GuardedEngineTest {
    private static final Slice SLICE = new Slice(0, 0, 1, new byte[0]);

    private final List<Throwable> losses = new ArrayList<>();
    private final SliceHandler handler = new SliceHandler() {
        @Override
        public void completed(Slice slice, byte[] answer) {
            throw new AssertionError("nothing was computed");
        }

        @Override
        public void lost(Slice slice, Throwable reason) {
            assertThat(slice).isSameAs(SLICE);
            losses.add(reason);
        }
    };

    /** An engine all of whose methods throw the same, or answer null. */
    private record Bad(Throwable thrown) implements Engine, EngineSession {
        private <T> T fail() {
            if (thrown != null) {
                throw Sneaky.thrown(thrown);
            }
            return null;
        }

        @Override
        public String name() {
            return fail();
        }

        @Override
        public Capabilities capabilities() {
            return fail();
        }

        @Override
        public EngineSession open(Broadcast broadcast) {
            return fail();
        }

        @Override
        public void submit(List<Slice> slices, SliceHandler handler) {
            fail();
        }

        @Override
        public void cancel(Slice slice) {
            fail();
        }

        @Override
        public void close() {
            fail();
        }
    }

    /** An engine that opens a session. */
    private record Opening(EngineSession session) implements Engine {
        @Override
        public String name() {
            return "the test's";
        }

        @Override
        public Capabilities capabilities() {
            return Capabilities.ofSlots(7);
        }

        @Override
        public EngineSession open(Broadcast broadcast) {
            return session;
        }
    }

    private static EngineSession session(Throwable thrown) {
        return new GuardedEngine(new Opening(new Bad(thrown))).open(null);
    }

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    @Test
    void whatAnEngineAnswers_isItsAnswer() {
        GuardedEngine engine = new GuardedEngine(new Opening(new Bad(null)));
        assertThat(engine.name()).isEqualTo("the test's");
        assertThat(engine.capabilities().slots()).isEqualTo(7);
    }

    @Test
    void whatAnEngineThrows_isTheCauseOfAnEngineException() {
        IOException thrown = new IOException("no network");
        GuardedEngine engine = new GuardedEngine(new Bad(thrown));
        assertThat(engine.name()).isEqualTo(Bad.class.getName());
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(engine::capabilities)
                .withMessageContaining("does not tell what it can do: java.io.IOException: no network")
                .withCause(thrown);
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(() -> engine.open(null))
                .withMessageContaining("cannot be opened: java.io.IOException: no network")
                .withCause(thrown);
    }

    @Test
    void engineThatAnswersNull_saysSo() {
        assertThatExceptionOfType(EngineException.class)
                .isThrownBy(new GuardedEngine(new Bad(null))::capabilities)
                .withMessageContaining("it answers null");
    }

    @Test
    void engineException_isThrownAsItIs() {
        EngineException told = new EngineException("shut down", null);
        assertThatThrownBy(new GuardedEngine(new Bad(told))::capabilities).isSameAs(told);
        assertThatThrownBy(() -> session(told).submit(List.of(SLICE), handler)).isSameAs(told);
        assertThat(losses).isEmpty();
    }

    @Test
    void whatSubmitThrows_losesTheSlices() {
        Error thrown = new StackOverflowError();
        session(thrown).submit(List.of(SLICE, SLICE), handler);
        assertThat(losses).containsExactly(thrown, thrown);
    }

    @Test
    void whatCancelAndCloseThrow_isNoFailure() {
        EngineSession session = session(new IllegalStateException());
        session.cancel(SLICE);
        session.close();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void interruptThatAnEngineHasTaken_isFoundAfterwards() {
        Throwable taken = new InterruptedException();
        assertThatThrownBy(new GuardedEngine(new Bad(taken))::capabilities).hasCause(taken);
        assertThat(Thread.interrupted()).isTrue();
        session(taken).submit(List.of(SLICE), handler);
        assertThat(Thread.interrupted()).isTrue();
        EngineException told = new EngineException("interrupted", taken);
        assertThatThrownBy(() -> session(told).submit(List.of(SLICE), handler)).isSameAs(told);
        assertThat(Thread.interrupted()).isTrue();
        assertThatThrownBy(new GuardedEngine(new Bad(told))::capabilities).isSameAs(told);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void cancelAndClose_reachTheEngine() {
        List<String> called = new ArrayList<>();
        EngineSession session = new GuardedEngine(new Opening(new EngineSession() {
                    @Override
                    public void submit(List<Slice> slices, SliceHandler handler) {
                        called.add("submit");
                    }

                    @Override
                    public void cancel(Slice slice) {
                        called.add("cancel");
                    }

                    @Override
                    public void close() {
                        called.add("close");
                    }
                }))
                .open(null);
        session.submit(List.of(SLICE), handler);
        session.cancel(SLICE);
        session.close();
        assertThat(called).containsExactly("submit", "cancel", "close");
    }
}

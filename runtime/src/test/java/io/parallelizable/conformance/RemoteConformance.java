package io.parallelizable.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.EngineException;
import io.parallelizable.RemoteElementException;
import io.parallelizable.Run;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.Runs;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Worry: what cannot travel, or goes wrong on the way, ends in anything but one clear message. */
public abstract class RemoteConformance extends EngineConformance {
    /** The engine under test. */
    protected abstract Engine engine();

    @Override
    @SuppressWarnings("unchecked") // options keep the kind of a run
    protected <S extends Run<?, ?>> S on(S run) {
        return (S) run.on(engine());
    }

    private static final long[] INPUT = LongStream.range(0, 50).toArray();

    /** An exception that cannot be sent. */
    static final class UnsendableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // that is what is wrong with it
        private final Object baggage = new Object();

        UnsendableException(String message) {
            super(message);
        }

        @Override
        public String toString() {
            return super.toString() + baggage;
        }
    }

    @Test
    void exceptionThatCannotBeSent_isToldByItsClassMessageAndStack() {
        Method<int[]> method = (results, at, x, held) -> {
            if (x == 30) {
                throw new UnsendableException("at thirty");
            }
        };
        Run<int[], RuntimeException> run = on(Runs.ofInts(new Sweep<>(int[].class, INPUT, Methods.HELD, method)));
        Throwable thrown = catchThrowable(run::map);
        assertThat(thrown)
                .isInstanceOf(RemoteElementException.class)
                .hasMessage(UnsendableException.class.getName() + ": at thirty");
        assertThat(thrown.getStackTrace()[0].getClassName()).isEqualTo(RemoteConformance.class.getName());
        assertThat(thrown.getSuppressed()[0]).hasMessageContaining("element 30 of 50, Methods.f(30L), on thread ");
    }

    @Test
    void argumentThatCannotBeSent_isNamedBeforeAnythingIsSent() {
        Object stranger = new Object();
        Method<int[]> method = (results, at, x, held) -> results[at] = stranger.hashCode();
        Run<int[], RuntimeException> run = on(Runs.ofInts(new Sweep<>(int[].class, INPUT, Methods.HELD, method)));
        assertThatThrownBy(run::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining(engine().name())
                .hasMessageContaining("java.lang.Object is not serializable")
                .hasMessageContaining("java.io.Serializable");
    }

    @Test
    void resultThatCannotBeSent_isNamed() {
        Method<Object[]> method = (results, at, x, held) -> results[at] = x == 20 ? new Object() : "fine";
        Run<Object[], RuntimeException> run =
                on(Runs.<Object, RuntimeException>ofObjects(new Sweep<>(Object[].class, INPUT, Methods.HELD, method)));
        assertThatThrownBy(run::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("results of element")
                .hasMessageContaining("java.lang.Object");
    }
}

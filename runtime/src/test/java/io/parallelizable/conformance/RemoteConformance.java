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

    @Test
    void exceptionThatCannotBeSent_isToldByItsClassMessageAndStack() {
        Run<int[], RuntimeException> run =
                on(Runs.ofInts(new Sweep<>(int[].class, INPUT, Methods.HELD, Methods.THROWING_UNSENDABLE)));
        Throwable thrown = catchThrowable(run::map);
        assertThat(thrown)
                .isInstanceOf(RemoteElementException.class)
                .hasMessage(Methods.UnsendableException.class.getName() + ": at thirty");
        assertThat(thrown.getStackTrace()[0].getClassName()).isEqualTo(Methods.class.getName());
        assertThat(thrown.getSuppressed()[0]).hasMessageContaining("element 30 of 50, Methods.f(30L), on thread ");
    }

    @Test
    void argumentThatCannotBeSent_isNamedBeforeAnythingIsSent() {
        Method<int[]> method = Methods.capturing(new Object());
        Run<int[], RuntimeException> run = on(Runs.ofInts(new Sweep<>(int[].class, INPUT, Methods.HELD, method)));
        assertThatThrownBy(run::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining(engine().name())
                .hasMessageContaining("java.lang.Object is not serializable")
                .hasMessageContaining("java.io.Serializable");
    }

    @Test
    void resultThatCannotBeSent_isNamed() {
        Run<Object[], RuntimeException> run = on(Runs.<Object, RuntimeException>ofObjects(
                new Sweep<>(Object[].class, INPUT, Methods.HELD, Methods.UNSENDABLE_RESULT)));
        assertThatThrownBy(run::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("results of element")
                .hasMessageContaining("java.lang.Object");
    }
}

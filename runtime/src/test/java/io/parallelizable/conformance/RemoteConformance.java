package io.parallelizable.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.parallelizable.DoubleRun;
import io.parallelizable.EngineException;
import io.parallelizable.LongRun;
import io.parallelizable.ObjectRun;
import io.parallelizable.Parallel;
import io.parallelizable.RemoteElementException;
import io.parallelizable.Run;
import io.parallelizable.StreamRun;
import io.parallelizable.Tried;
import io.parallelizable.Verification;
import io.parallelizable.companion.Inputs;
import io.parallelizable.conformance.Tools.Rack;
import io.parallelizable.engine.Engine;
import io.parallelizable.support.Runs;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
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

    @Override
    protected <R, X extends Throwable> StreamRun<R, X> on(StreamRun<R, X> run) {
        return run.on(engine());
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
    void argumentThatCannotBeReadOnAWorker_isNoMissingClass() {
        Method<int[]> method = Methods.capturing(new Methods.Unreadable());
        Run<int[], RuntimeException> run = on(Runs.ofInts(new Sweep<>(int[].class, INPUT, Methods.HELD, method)));
        assertThatThrownBy(run::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("arguments of element")
                .hasMessageContaining("cannot be read on a worker")
                .hasMessageContaining("no file here")
                .hasMessageNotContaining("misses a class");
    }

    @Test
    void supplierOfWhatEachThreadHas_mustBeSerializable() {
        Supplier<?> lambda = () -> Rack.empty().get();
        Run<double[], RuntimeException> run =
                on(Tools.DOUBLES.over(Tools.X, Inputs.perThread(lambda, "tool"), INPUT, 1L));
        assertThatThrownBy(run::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining(engine().name())
                .hasMessageContaining("is not serializable")
                .hasMessageContaining("& Serializable)");
    }

    @Test
    void failureToCloseInASlice_isThatOfItsLastElement() {
        Run<double[], RuntimeException> run =
                on(Tools.STUCK.over(0b10, Inputs.perThread(new Tools.StuckRack(), "tool"), INPUT));
        assertThatThrownBy(run::map).isInstanceOf(IllegalStateException.class).hasMessage("stuck");
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

    @Test
    void heldArrayThatIsLarge_arrives() {
        double[] held = new double[1_000_000];
        held[999_999] = 7;
        DoubleRun<double[], RuntimeException> run =
                Runs.ofDoubles(new Sweep<>(double[].class, INPUT, held, Methods.DOUBLES));
        assertThat(on(run).map()).isEqualTo(run.threads(1).map());
    }

    @Test
    void paths_comeBack() {
        Sweep<Path[]> sweep = new Sweep<>(Path[].class, INPUT, Methods.HELD, Methods.PATHS);
        ObjectRun<Path, List<Path>, RuntimeException> run = Runs.ofList(sweep);
        assertThat(on(run).map()).isEqualTo(run.threads(1).map());
    }

    @Test
    void whatHoldsPaths_comesBack() {
        Sweep<Object[]> sweep = new Sweep<>(Object[].class, INPUT, Methods.HELD, Methods.HOLDERS_OF_PATHS);
        ObjectRun<Object, Object[], RuntimeException> run = Runs.ofObjects(sweep);
        assertThat(on(run).map())
                .usingRecursiveComparison()
                .isEqualTo(run.threads(1).map());
    }

    @Test
    void pathsAmongTheInputs_arrive() {
        List<Path> files = List.of(Path.of("a"), Path.of("b"), Path.of("c"));
        assertThat(on(Parallel.of(files).objects(Methods.NAME_OF_A_FILE)).map())
                .containsExactly("file a", "file b", "file c");
    }

    @Test
    void failureThatCannotBeSent_isToldAtItsIndexByTryMap() {
        LongRun<long[], RuntimeException> run =
                on(Runs.ofLongs(new Sweep<>(long[].class, INPUT, Methods.HELD, Methods.THROWING_UNSENDABLE_AT_TENS)));
        Tried<long[], RuntimeException> tried = run.tryMap();
        assertThat(tried.failedIndices()).containsExactly(5, 15, 25, 35, 45);
        for (Tried.Failure failure : tried.failures()) {
            assertThat(failure.exception())
                    .isInstanceOf(RemoteElementException.class)
                    .hasMessage(Methods.UnsendableException.class.getName() + ": at " + failure.index());
        }
        assertThat(tried.results()[44]).isEqualTo(44);
    }

    @Test
    void missingClass_isNoFailureOfAnElementForTryMap() {
        LongRun<long[], RuntimeException> run =
                on(Runs.ofLongs(new Sweep<>(long[].class, INPUT, Methods.HELD, Methods.MISSING_A_CLASS)));
        assertThatThrownBy(run::tryMap)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("misses a class")
                .hasMessageContaining("org/acme/Missing");
    }

    @Test
    void methodThatDependsOnItsPlace_isFoundByVerify() {
        Methods.IS_CALLER.set(true);
        Run<int[], RuntimeException> run =
                on(Runs.ofInts(new Sweep<>(int[].class, INPUT, Methods.HELD, Methods.BOUND_TO_ITS_CALLER)));
        Verification.Difference difference = run.verify().difference().orElseThrow();
        assertThat(difference.index()).isEqualTo(17);
        assertThat(difference.serial()).isEqualTo(1);
        assertThat(difference.parallel()).isEqualTo(0);
        assertThat(difference.repeatable()).isTrue();
    }

    @Test
    void lambdaThatCannotBeSent_isToldHowToBecomeOneThatCan() {
        LongSupplier captured = () -> 1;
        Run<long[], RuntimeException> run = on(Parallel.of(INPUT).longs(x -> x + captured.getAsLong()));
        assertThatThrownBy(run::map)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining(engine().name())
                .hasMessageContaining("& Serializable)")
                .hasMessageContaining("@Parallelizable");
    }
}

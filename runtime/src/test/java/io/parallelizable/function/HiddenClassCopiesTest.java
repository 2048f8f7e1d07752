package io.parallelizable.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.parallelizable.internal.execution.Callee;
import io.parallelizable.kernel.Kernel;
import io.parallelizable.support.Bounded;
import java.lang.ref.WeakReference;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worry: all lambdas share one loop, which is slow then; or loops of lambdas that are gone stay. */
class HiddenClassCopiesTest {
    private static Class<?> loop(IntInputs.ToInt<?> function) {
        return HiddenClassCopies.of(OfInts.class, int[].class, function, FunctionName::of)
                .getClass();
    }

    @Test
    void eachLambda_hasALoopOfItsOwn() {
        IntInputs.ToInt<RuntimeException> one = n -> n;
        IntInputs.ToInt<RuntimeException> other = n -> n + 1;
        assertThat(loop(one)).isNotEqualTo(loop(other)).isNotEqualTo(OfInts.class);
        assertThat(loop(one).isHidden()).isTrue();
    }

    @Test
    void lambdaThatIsEvaluatedAgain_hasTheSameLoop() {
        List<Class<?>> loops = List.of(loop(adding(1)), loop(adding(2)));
        assertThat(loops.get(0)).isSameAs(loops.get(1));
    }

    private static IntInputs.ToInt<RuntimeException> adding(int summand) {
        return n -> n + summand;
    }

    @Test
    void slice_hasTheSameLoop() {
        Kernel<?> kernel = HiddenClassCopies.of(OfInts.class, int[].class, adding(1), FunctionName::of)
                .calls(FunctionLoops.FIRST, adding(1), new int[3]);
        assertThat(Callee.of(kernel.slice(1, 2))).isSameAs(Callee.of(kernel));
    }

    @Test
    void loopOfAFunctionThatIsUnloaded_isUnloadedToo() {
        WeakReference<Class<?>> loop = loopOfUnloaded();
        Bounded.until("the loop is unloaded", () -> {
            System.gc();
            return loop.get() == null;
        });
    }

    /** The loop of a function of a class whose loader no one keeps. */
    private static WeakReference<Class<?>> loopOfUnloaded() {
        ClassLoader loader = new URLClassLoader(new URL[0], HiddenClassCopiesTest.class.getClassLoader());
        Object function = Proxy.newProxyInstance(
                loader, new Class<?>[] {IntInputs.ToInt.class}, (proxy, method, arguments) -> arguments[0]);
        return new WeakReference<>(loop((IntInputs.ToInt<?>) function));
    }
}

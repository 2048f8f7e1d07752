package io.parallelizable.internal.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Worry: an object is used by two, or left open, where a thread ends, comes late, or comes twice. */
class ThreadObjectsTest {
    private final AtomicInteger closed = new AtomicInteger();
    private final List<Object> made = new ArrayList<>();

    private AutoCloseable make() {
        AutoCloseable object = closed::incrementAndGet;
        made.add(object);
        return object;
    }

    private Object use(ThreadObjects objects) {
        OwnObjects own = objects.take();
        try {
            return own.get(0, this::make);
        } finally {
            own.giveBack();
        }
    }

    @Test
    void threadThatComesAgain_findsItsOwn() {
        ThreadObjects objects = new ThreadObjects();
        assertThat(use(objects)).isSameAs(use(objects));
        assertThat(closed).hasValue(0);
        objects.close();
        objects.close();
        assertThat(closed).hasValue(1);
    }

    @Test
    void objectsOfAThreadThatHasEnded_goToTheNext() throws InterruptedException {
        ThreadObjects objects = new ThreadObjects();
        for (int i = 0; i < 5; i++) {
            Thread thread = new Thread(() -> use(objects));
            thread.start();
            thread.join();
        }
        objects.close();
        assertThat(made).hasSize(1);
        assertThat(closed).hasValue(1);
    }

    @Test
    void threadInsideAnElement_getsOthersForAnotherOne() {
        ThreadObjects objects = new ThreadObjects();
        OwnObjects own = objects.take();
        Object outer = own.get(0, this::make);
        assertThat(use(objects)).isNotSameAs(outer);
        assertThat(closed).hasValue(1);
        own.giveBack();
        assertThat(closed).hasValue(1);
        objects.close();
        assertThat(closed).hasValue(2);
    }

    @Test
    void objectThatIsHeldAtTheEnd_isClosedByItsThread() {
        ThreadObjects objects = new ThreadObjects();
        OwnObjects own = objects.take();
        own.get(0, this::make);
        objects.close();
        assertThat(closed).hasValue(0);
        own.giveBack();
        assertThat(closed).hasValue(1);
    }

    @Test
    void threadThatComesAfterTheEnd_getsNone() {
        ThreadObjects objects = new ThreadObjects();
        objects.close();
        assertThatIllegalStateException().isThrownBy(objects::take);
        assertThatIllegalStateException().isThrownBy(ThreadObjects::ofSlice);
    }

    @Test
    void severalObjects_areAllClosedThoughOneFails() {
        ThreadObjects objects = new ThreadObjects();
        OwnObjects own = objects.take();
        IllegalStateException first = new IllegalStateException();
        IllegalStateException second = new IllegalStateException();
        own.get(0, () -> throwing(first));
        own.get(1, this::make);
        own.get(2, () -> throwing(second));
        own.giveBack();
        assertThatIllegalStateException().isThrownBy(objects::close).isSameAs(first);
        assertThat(first.getSuppressed()).containsExactly(second);
        assertThat(closed).hasValue(1);
    }

    private static AutoCloseable throwing(RuntimeException thrown) {
        return () -> {
            throw thrown;
        };
    }
}

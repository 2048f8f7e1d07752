package io.parallelizable.processor.harness;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;

/**
 * What a call has come to: a value, or an exception, of which type and message count.
 *
 * @param value what it returned
 * @param thrown the exception's text; null if there was none
 */
record Outcome(Object value, String thrown) {
    interface Call {
        Object call() throws Throwable;
    }

    static Outcome of(Call call) {
        try {
            return new Outcome(call.call(), null);
        } catch (Throwable failure) {
            return new Outcome(null, failure.toString());
        }
    }

    /** Of a static method. */
    static Outcome of(Method method, Object... arguments) {
        return of(() -> {
            try {
                return method.invoke(null, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        });
    }

    /** The failure that a plain loop would end with; null if there is none. */
    static Outcome firstFailure(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> Objects.nonNull(outcome.thrown()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Object value() {
        if (thrown != null) {
            throw new AssertionError("failed: " + thrown);
        }
        return value;
    }
}

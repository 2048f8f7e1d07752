package io.parallelizable.engine;

import io.parallelizable.internal.text.Literals;
import org.jspecify.annotations.Nullable;

/** Calls as one would type them, for {@link Kernel#describe}. */
public final class Calls {
    private Calls() {}

    /**
     * A call with one argument, such as {@code Primes.testPrime(91)} or {@code Names.clean("Ada\tL.")}.
     *
     * <p>Numbers, characters, strings, enum constants and arrays are written as Java literals, other objects with their
     * {@code toString()}; long values are shortened. Never throws, whatever that {@code toString()} does.
     *
     * @param method the class and the method, such as {@code Primes.testPrime}
     * @param argument the argument, boxed if it is primitive
     * @return the call
     */
    @SuppressWarnings("exports") // of an annotation that users need not have
    public static String describe(String method, @Nullable Object argument) {
        return method + "(" + Literals.of(argument) + ")";
    }
}

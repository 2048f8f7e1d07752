package io.parallelizable.support;

import io.parallelizable.internal.text.Literals;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls as one would type them, for the kernels of tests. */
public final class Calls {
    private Calls() {}

    /** Such as {@code Primes.testPrime(91)}. */
    public static String describe(String method, Object... arguments) {
        return Stream.of(arguments).map(Literals::of).collect(Collectors.joining(", ", method + "(", ")"));
    }
}

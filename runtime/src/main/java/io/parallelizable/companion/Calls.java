package io.parallelizable.companion;

import io.parallelizable.internal.text.Literals;
import io.parallelizable.kernel.Kernel;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls as one would type them, for {@link Kernel#describe}. */
@SuppressWarnings("exports") // of an annotation that users need not have
public final class Calls {
    private Calls() {}

    /**
     * A call without arguments, such as {@code Dice.roll()}.
     *
     * @param method the class and the method, such as {@code Dice.roll}
     * @return the call
     */
    public static String describe(String method) {
        return method + "()";
    }

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
    public static String describe(String method, @Nullable Object argument) {
        return method + "(" + Literals.of(argument) + ")";
    }

    /**
     * A call with two arguments.
     *
     * @param method the class and the method, such as {@code Math.pow}
     * @param first the first argument, boxed if it is primitive
     * @param second the second argument, boxed if it is primitive
     * @return the call
     */
    public static String describe(String method, @Nullable Object first, @Nullable Object second) {
        return method + "(" + Literals.of(first) + ", " + Literals.of(second) + ")";
    }

    /**
     * A call with three or more arguments.
     *
     * @param method the class and the method, such as {@code Math.fma}
     * @param arguments the arguments, boxed if they are primitive; not one alone, since an array would count as several
     * @return the call
     */
    public static String describeAll(String method, @Nullable Object... arguments) {
        return Stream.of(arguments).map(Literals::of).collect(Collectors.joining(", ", method + "(", ")"));
    }
}

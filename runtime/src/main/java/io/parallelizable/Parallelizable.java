package io.parallelizable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method whose calls for many inputs may run at the same time, on every core.
 *
 * <p>The compiler generates a companion class beside the method's class, named after the method:
 *
 * <pre>{@code
 * @Parallelizable
 * static boolean testPrime(int n) { ... }
 *
 * boolean[] prime = TestPrimeParallel.map(numbers);   // prime[i] is testPrime(numbers[i])
 * }</pre>
 *
 * <p>A map gives exactly what the plain loop gives: the same values in the same order, and the same exception. The
 * method must not depend on the order of its calls, and must not write to state that other calls read or write.
 *
 * <p>Overloads of one class share a companion. The annotation has an effect only where annotation processing is on and
 * {@code parallelizable-processor} is on the processor path.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Parallelizable {
    /**
     * The simple name of the companion class; by default the method's name with its first letter capitalised, followed
     * by {@code Parallel}.
     *
     * <p>Give a name where two classes of one package annotate methods of the same name. Methods of one class that ask
     * for the same name share a companion.
     *
     * @return the companion's simple name, or an empty string for the default
     */
    String name() default "";

    /**
     * The hazards that are accepted in this method: the compiler does not warn of them.
     *
     * <p>For the whole project, {@code -Aparallelizable.safety=off} silences all warnings, and
     * {@code -Aparallelizable.safety=error} makes them errors.
     *
     * @return the accepted hazards; none by default
     */
    Hazard[] accepts() default {};
}

/**
 * Runs of functions without a companion: what {@link io.parallelizable.Parallel Parallel.of}, {@code grid} and
 * {@code times} return.
 *
 * <p>The inputs have a method for each kind of result, since a lambda does not declare its own: {@code booleans},
 * {@code ints}, {@code longs}, {@code doubles}, {@code objects}, and {@code actions} for a function that returns
 * nothing. Each describes a run, as {@code over} of a companion does, and throws a
 * {@link java.lang.NullPointerException} if the function is null, and an {@link java.lang.IllegalArgumentException} if
 * inputs that belong together differ in number. Many threads call a function at once.
 *
 * <p>{@code perThread(supplier)} is for functions that take an object of the current thread before each input:
 * {@code Parallel.of(starts).perThread(Solver::new).doubles(Solver::root)}. Such an object is made, used and closed as
 * for an argument marked {@link io.parallelizable.PerThread}. Beside it, inputs that are numbers are boxed.
 *
 * <p>The interfaces of functions are nested in the classes of inputs. A function may throw any exception: X is its
 * type, or {@link java.lang.RuntimeException} for a function that throws no checked one, and the operations of the run
 * declare it. All of them are serializable, so a lambda is sent to engines with what it captures.
 */
@NullMarked
package io.parallelizable.function;

import org.jspecify.annotations.NullMarked;

/**
 * Runs of functions, where there is no companion: what {@link io.parallelizable.Parallel Parallel.of}, {@code grid} and
 * {@code times} give.
 *
 * <p>The inputs have a method for each kind of result, since a lambda does not tell which it has: {@code booleans},
 * {@code ints}, {@code longs}, {@code doubles}, {@code objects}, and {@code actions} for a function that returns
 * nothing. Each describes a run, as {@code over} of a companion does, and throws a
 * {@link java.lang.NullPointerException} if the function is null, and an {@link java.lang.IllegalArgumentException} if
 * inputs that belong together are not equally many. A function is called by many threads at once.
 *
 * <p>{@code perThread(supplier)} is for functions that take an object of the thread's own before each input:
 * {@code Parallel.of(starts).perThread(Solver::new).doubles(Solver::root)}. When an object is made, who uses it, and
 * when it is closed is as for an argument marked {@link io.parallelizable.PerThread}. Numbers are boxed beside it,
 * which is little compared with what such an object is worth.
 *
 * <p>Functions are of interfaces that lie beside the inputs, and may throw any exception: X is its type, or
 * {@link java.lang.RuntimeException} for a function that throws no checked one, and the operations of the run declare
 * it. All of them are serializable, so a lambda goes to engines with what it captures.
 */
@NullMarked
package io.parallelizable.function;

import org.jspecify.annotations.NullMarked;

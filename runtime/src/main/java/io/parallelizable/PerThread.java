package io.parallelizable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an argument for which each thread that takes part uses its own object: a solver, a parser, a {@code Matcher}, a
 * connection, a buffer.
 *
 * <p>The companion takes a {@link java.util.function.Supplier Supplier} in its place:
 *
 * <pre>{@code
 * @Parallelizable
 * static double root(@PerThread Solver solver, double start) { ... }
 *
 * double[] roots = RootParallel.map(Solver::new, starts);   // roots[i] is root(its thread's solver, starts[i])
 * }</pre>
 *
 * <p>Each operation, such as a map, a sum or a stream, has its own objects. A thread calls the supplier when it has its
 * first element to compute, and uses that object for all its elements of the operation; several threads may call the
 * supplier at the same time. It is to make a new object each time: one that it returns twice is shared by two threads,
 * and closed twice. No other thread uses the object at the same time; when a thread has left the operation, a later one
 * may get its object. What the supplier throws is a failure of the element, as it would be in a loop; null is passed
 * on. An element must not depend on what earlier ones have left in the object, since it is not specified which elements
 * share one.
 *
 * <p>Where an object is {@link AutoCloseable} it is closed once, at the end of the operation, however that ends, by the
 * thread that ends it. An object whose thread is still inside an element then, after an interrupt for instance, is
 * closed by that thread when the element returns. What {@code close()} throws is treated as try-with-resources does:
 * added as suppressed to the exception of the operation, and thrown if there is none; where several throw, the others
 * are suppressed by the first. A checked exception is the cause of an {@link IllegalStateException}, as no operation
 * declares it.
 *
 * <p>On an {@link io.parallelizable.engine.Engine engine} the supplier is sent to the workers, so it must be
 * serializable; each slice of elements makes its own objects, and closes them at its end. What {@code close()} throws
 * there is a failure of the slice's last element.
 *
 * <p>A primitive parameter cannot be marked, nor a random generator, since each call has its own generator already.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface PerThread {}

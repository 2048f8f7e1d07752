/**
 * The main job: two programs, each as a plain loop and on every core.
 *
 * <p>Start with {@link io.parallelizable.examples.Main}. The programs themselves are {@code PrimeTest} and
 * {@code Mandelbrot}; the course of numbered examples is {@link io.parallelizable.examples.course}.
 */
package io.parallelizable.examples;

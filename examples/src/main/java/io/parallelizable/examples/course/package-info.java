/**
 * A course in numbered examples, to be read in their order; each is one idea, and a program.
 *
 * <ol>
 *   <li>{@code Example01_PrimeTest}: one word above a method, and its companion instead of the loop
 *   <li>{@code Example02_MandelbrotColumns}: a method that returns an array, and which index is which
 *   <li>{@code Example03_MandelbrotPicture}: a method of two arguments over a grid, which comes out as the picture it
 *       is
 *   <li>{@code Example04_OwnObjects}: records and lists in and out
 *   <li>{@code Example05_OneCallFails}: the exception, and which input it came from
 *   <li>{@code Example06_MissingResults}: results that may be null
 *   <li>{@code Example07_SharedState}: what a method must not do
 *   <li>{@code Example08_ManyThreads}: methods that wait
 *   <li>{@code Example09_SeveralArguments}: each argument swept or held; a library's function
 *   <li>{@code Example10_ParameterSweep}: a sweep over two parameters, and its heat map
 *   <li>{@code Example11_MonteCarlo}: random numbers that are the same on any number of threads, and error bars
 *   <li>{@code Example12_Reductions}: counts, sums and the place of the greatest, without keeping the results
 *   <li>{@code Example13_Tiles}: methods that return nothing
 *   <li>{@code Example14_WhatItGains}: whether a method is safe to run in parallel, and what that gains
 * </ol>
 *
 * <p>Run one with {@code mvn -q compile exec:exec -Dmain=course.Example01_PrimeTest}, at the root of the repository.
 */
package io.parallelizable.examples.course;

/**
 * The annotation processor's entry.
 *
 * <p>Below it lie the stages that a method passes, in this order: {@code extract} reads it from the compiler into the
 * plain records of {@code model}; {@code validate} says what is wrong and groups what is right into companions;
 * {@code generate} turns a companion into source text; {@code write} hands it, or an error, to the compiler. Only
 * {@code extract} and {@code write} know the compiler.
 */
@NullMarked
package io.parallelizable.processor;

import org.jspecify.annotations.NullMarked;

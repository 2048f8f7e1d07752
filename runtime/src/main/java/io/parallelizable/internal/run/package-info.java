/**
 * The runs behind the public interfaces: a kernel and settings ({@link io.parallelizable.internal.run.Plan}), handed to
 * an engine, and what to make of its answer.
 */
@NullMarked
package io.parallelizable.internal.run;

import org.jspecify.annotations.NullMarked;

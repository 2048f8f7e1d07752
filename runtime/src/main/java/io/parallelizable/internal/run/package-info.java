/**
 * The runs behind the public interfaces: a kernel and settings ({@link io.parallelizable.internal.run.Plan}), which an
 * engine executes, and the result that is made of the engine's answer.
 */
@NullMarked
package io.parallelizable.internal.run;

import org.jspecify.annotations.NullMarked;

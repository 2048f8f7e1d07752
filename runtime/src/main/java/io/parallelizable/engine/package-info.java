/**
 * Where generated companions and engines meet: the kernel, and what generated code calls.
 *
 * <p>Start with {@link io.parallelizable.engine.Kernel}. Those who only annotate methods need nothing from here.
 */
@NullMarked
package io.parallelizable.engine;

import org.jspecify.annotations.NullMarked;

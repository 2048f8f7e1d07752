/** Kernels of functions that are objects, such as lambdas, where there is no companion. */
@NullMarked
package io.parallelizable.internal.function;

import org.jspecify.annotations.NullMarked;

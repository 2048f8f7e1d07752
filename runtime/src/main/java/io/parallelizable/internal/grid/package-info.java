/** Grids: all cells as one sequence of elements, and their results in rows. */
@NullMarked
package io.parallelizable.internal.grid;

import org.jspecify.annotations.NullMarked;

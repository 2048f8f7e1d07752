/** Grids: all cells as one row of elements, and their results as rows. */
@NullMarked
package io.parallelizable.internal.grid;

import org.jspecify.annotations.NullMarked;

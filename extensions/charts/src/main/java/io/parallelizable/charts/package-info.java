/** Speed-ups, profiles, grids and error bars as pictures. */
@NullMarked
package io.parallelizable.charts;

import org.jspecify.annotations.NullMarked;

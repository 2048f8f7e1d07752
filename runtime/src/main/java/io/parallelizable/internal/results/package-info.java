/** The values that containers of results hold where elements have failed. */
@NullMarked
package io.parallelizable.internal.results;

import org.jspecify.annotations.NullMarked;

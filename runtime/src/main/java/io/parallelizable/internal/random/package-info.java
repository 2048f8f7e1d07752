/** The numbers of random streams, and where their seeds come from. */
@NullMarked
package io.parallelizable.internal.random;

import org.jspecify.annotations.NullMarked;

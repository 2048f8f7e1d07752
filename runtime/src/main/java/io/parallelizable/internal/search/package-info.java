/** Searches: runs that end early, at the element where the serial loop would stop. */
@NullMarked
package io.parallelizable.internal.search;

import org.jspecify.annotations.NullMarked;

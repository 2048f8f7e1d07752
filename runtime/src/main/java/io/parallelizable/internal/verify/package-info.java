/** Compares the results of a run on several threads with those on one. */
@NullMarked
package io.parallelizable.internal.verify;

import org.jspecify.annotations.NullMarked;

/** The driver's side: workers that are submitted, watched and replaced, and the slices that they are given. */
@NullMarked
package io.parallelizable.slurm.internal.driver;

import org.jspecify.annotations.NullMarked;

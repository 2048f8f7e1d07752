/** The program of a worker: it takes slices from the spool and leaves answers there. */
@NullMarked
package io.parallelizable.slurm.internal.worker;

import org.jspecify.annotations.NullMarked;

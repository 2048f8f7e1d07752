/** The directory that the driver and its workers share, and what its files hold. */
@NullMarked
package io.parallelizable.slurm.internal.spool;

import org.jspecify.annotations.NullMarked;

/** Runs on a Slurm cluster: {@link io.parallelizable.slurm.SlurmEngine}. */
@NullMarked
package io.parallelizable.slurm;

import org.jspecify.annotations.NullMarked;

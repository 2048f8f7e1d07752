/** Slurm's commands: what they are given, and what they say. */
@NullMarked
package io.parallelizable.slurm.internal.command;

import org.jspecify.annotations.NullMarked;

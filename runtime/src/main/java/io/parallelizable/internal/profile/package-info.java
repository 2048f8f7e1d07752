/** Profiles of runs: the times that threads record while they compute, and the report that is made from them. */
@NullMarked
package io.parallelizable.internal.profile;

import org.jspecify.annotations.NullMarked;

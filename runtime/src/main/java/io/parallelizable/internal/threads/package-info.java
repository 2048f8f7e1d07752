/** The threads of the runtime: how every one of them is made, what they wait for, and what is done aside of a run. */
@NullMarked
package io.parallelizable.internal.threads;

import org.jspecify.annotations.NullMarked;

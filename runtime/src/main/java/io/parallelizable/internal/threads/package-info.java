/** The threads of the runtime: how each of them is made, what they wait for, and the timer. */
@NullMarked
package io.parallelizable.internal.threads;

import org.jspecify.annotations.NullMarked;

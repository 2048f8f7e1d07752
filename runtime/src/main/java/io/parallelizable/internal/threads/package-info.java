/** The threads of the runtime: how every one of them is made, and the one that watches the clock. */
@NullMarked
package io.parallelizable.internal.threads;

import org.jspecify.annotations.NullMarked;

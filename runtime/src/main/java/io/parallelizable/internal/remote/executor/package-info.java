/** The engine on any remote executor: a task for each slice. */
@NullMarked
package io.parallelizable.internal.remote.executor;

import org.jspecify.annotations.NullMarked;

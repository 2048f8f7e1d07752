/**
 * An operation that is under way, and what may stop it: start with
 * {@link io.parallelizable.internal.operation.Operation}.
 */
@NullMarked
package io.parallelizable.internal.operation;

import org.jspecify.annotations.NullMarked;

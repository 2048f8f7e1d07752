/**
 * Results that are used one after the other while later ones are still being computed: start with
 * {@link io.parallelizable.internal.stream.Pipeline}.
 */
@NullMarked
package io.parallelizable.internal.stream;

import org.jspecify.annotations.NullMarked;

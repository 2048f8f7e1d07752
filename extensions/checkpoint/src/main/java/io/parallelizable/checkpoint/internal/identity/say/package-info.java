/** A user's words for what bytecode calls otherwise. */
@NullMarked
package io.parallelizable.checkpoint.internal.identity.say;

import org.jspecify.annotations.NullMarked;

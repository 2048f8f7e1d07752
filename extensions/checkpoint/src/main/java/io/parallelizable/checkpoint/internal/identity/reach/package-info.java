/** Which methods of the user's code a call may come to. */
@NullMarked
package io.parallelizable.checkpoint.internal.identity.reach;

import org.jspecify.annotations.NullMarked;

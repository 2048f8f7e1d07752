/** Whether a run gives on several threads what it gives on one. */
@NullMarked
package io.parallelizable.internal.verify;

import org.jspecify.annotations.NullMarked;

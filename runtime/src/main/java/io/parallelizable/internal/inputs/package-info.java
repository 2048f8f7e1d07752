/** What becomes of a companion's inputs before and after a run. */
@NullMarked
package io.parallelizable.internal.inputs;

import org.jspecify.annotations.NullMarked;

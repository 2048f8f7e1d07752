/** What generated companions call: their loops, inputs and runs. */
@NullMarked
package io.parallelizable.companion;

import org.jspecify.annotations.NullMarked;

/**
 * Finished results in a file, for {@link io.parallelizable.Options#checkpoint(java.nio.file.Path)}. The runtime finds
 * this module by itself; {@link io.parallelizable.checkpoint.Main} is for a look at a file from the command line.
 */
@NullMarked
package io.parallelizable.checkpoint;

import org.jspecify.annotations.NullMarked;

/** A bar on the terminal for {@code run.progress()}: all it takes is this module on the class path. */
package io.parallelizable.progressbar;

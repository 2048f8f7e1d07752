/** A bar on the terminal for {@code run.progress()}: put this module on the class path. */
package io.parallelizable.progressbar;

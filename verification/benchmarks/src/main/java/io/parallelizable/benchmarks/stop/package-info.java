/** How long it takes until a run that is to stop has stopped. */
package io.parallelizable.benchmarks.stop;

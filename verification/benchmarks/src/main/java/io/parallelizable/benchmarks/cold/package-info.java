/** Programs that map once. */
package io.parallelizable.benchmarks.cold;

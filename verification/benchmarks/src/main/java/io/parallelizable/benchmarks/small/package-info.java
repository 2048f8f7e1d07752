/** Maps of a few cheap calls, where all that counts is what a map costs: measured by JMH, in JVMs of their own. */
package io.parallelizable.benchmarks.small;

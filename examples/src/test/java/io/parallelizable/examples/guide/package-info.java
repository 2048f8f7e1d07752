/** The programs whose parts docs/guide shows: each is compiled, run, and the same as what is shown. */
package io.parallelizable.examples.guide;

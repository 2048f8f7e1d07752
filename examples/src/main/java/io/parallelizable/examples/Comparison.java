package io.parallelizable.examples;

/**
 * A row of the table: how long the plain loop took, and how long the companion.
 *
 * @param function what was computed
 * @param size how many inputs there were
 * @param serialSeconds the loop's median time
 * @param parallelSeconds the companion's median time
 * @param coresOfOthers how many cores other programs kept busy meanwhile
 */
record Comparison(String function, int size, double serialSeconds, double parallelSeconds, double coresOfOthers) {
    double speedup() {
        return serialSeconds / parallelSeconds;
    }
}

/** A module that keeps its packages to itself. */
module com.acme.primes {
    requires io.parallelizable;
}

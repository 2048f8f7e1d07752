/** A program with a Java of its own, which holds nothing but what it needs. */
module com.acme.primes {
    requires io.parallelizable;
}

/** A module that exports the annotated package and, as most would, only says that it requires the runtime. */
module com.acme.primes {
    requires io.parallelizable;

    exports com.acme;
}
